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
  readonly ask: string;
  readonly redFlag: boolean;
};

export const questionGroups: readonly QuestionGroup[] = [
  { id: "now", ask: "Do you have any of these now?", redFlag: true },
  { id: "lately", ask: "Have you noticed any of these lately?", redFlag: true },
  { id: "today", ask: "Is any of this so today?", redFlag: true },
  { id: "recent", ask: "Have you had any of these?", redFlag: true },
  { id: "heart-and-blood", ask: "Heart and blood: do you have any of these?", redFlag: false },
  { id: "medicines", ask: "Do you take any of these?", redFlag: false },
  { id: "bones-and-joints", ask: "Bones and joints: do you have any of these?", redFlag: false },
  { id: "skin", ask: "Skin: do you have any of these?", redFlag: false },
  { id: "nerves-and-general", ask: "Do you have any of these?", redFlag: false },
  { id: "pregnancy", ask: "Are you any of these?", redFlag: false },
];

export const groupOf = (id: QuestionGroup["id"]): QuestionGroup => questionGroups.find((group) => group.id === id)!;
