/** Questions that are asked together as one list to tick, with "none of these" as an answer of its own. */
export type QuestionGroup = {
  readonly id:
    | "now"
    | "lately"
    | "today"
    | "recent"
    | "heart-and-blood"
    | "medicines"
    | "bones-and-joints"
    | "skin"
    | "nerves-and-general"
    | "pregnancy";
  /** The list in a word or two, where lists are named. */
  readonly names: string;
  readonly ask: string;
  readonly redFlag: boolean;
};

export const questionGroups: readonly QuestionGroup[] = [
  { id: "now", names: "How you are now", ask: "Do you have any of these now?", redFlag: true },
  { id: "lately", names: "Lately", ask: "Have you noticed any of these lately?", redFlag: true },
  { id: "today", names: "Today", ask: "Is any of this so today?", redFlag: true },
  { id: "recent", names: "In the last weeks", ask: "Have you had any of these?", redFlag: true },
  {
    id: "heart-and-blood",
    names: "Heart and blood",
    ask: "Heart and blood: do you have any of these?",
    redFlag: false,
  },
  { id: "medicines", names: "Medicines", ask: "Do you take any of these?", redFlag: false },
  {
    id: "bones-and-joints",
    names: "Bones and joints",
    ask: "Bones and joints: do you have any of these?",
    redFlag: false,
  },
  { id: "skin", names: "Skin", ask: "Skin: do you have any of these?", redFlag: false },
  { id: "nerves-and-general", names: "Nerves and general health", ask: "Do you have any of these?", redFlag: false },
  { id: "pregnancy", names: "Pregnancy", ask: "Are you any of these?", redFlag: false },
];

export const groupOf = (id: QuestionGroup["id"]): QuestionGroup => questionGroups.find((group) => group.id === id)!;
