import { type QuestionGroup, questionGroups } from "../../knowledge/question-groups.ts";
import { type Question, questions } from "../../knowledge/questions.ts";
import type { Answers } from "./answers.ts";
import { ticksOf } from "./groups.ts";
import { medicineNames, namesOpen } from "./medicines.ts";

/** Whose answer a page asks for. */
export type Voice = "client" | "guardian";
export type Page = { readonly id: string; readonly voice: Voice } & (
  | { readonly kind: "list"; readonly group: QuestionGroup; readonly asks: readonly Question[] }
  | { readonly kind: "follow"; readonly question: Question }
  | { readonly kind: "medicines" }
  | { readonly kind: "held" }
);

/** Where the answer to "what has changed?" is kept: the lists that have, none of them where nothing has. */
export const changedKey = "changed";
const mostOnAPage = 10;
/** Under sixteen the child says these themselves, and a parent or guardian answers everything. */
const childSays: readonly QuestionGroup["id"][] = ["now", "lately", "today"];

export type Asking = {
  /** What has been answered for this visit so far. */
  answers: Answers;
  /** What holds from an earlier visit; null at the first one. */
  held: Answers | null;
  bothVoices: boolean;
};

/**
 * PREP-10. The pages in order: one thing on each, and only what these answers make it needful to ask. At a later visit that is
 * what has changed, and what has never been said: left open last time, or a question that is new since then.
 */
export function pagesOf({ answers, held, bothVoices }: Asking): Page[] {
  const voice: Voice = bothVoices ? "guardian" : "client";
  const ticks = (group: QuestionGroup, due: (asks: readonly Question[]) => boolean) =>
    chunks(ticksOf(group.id)).flatMap((asks, part) =>
      due(asks)
        ? [
            { id: `${group.id}-${part + 1}`, voice, kind: "list" as const, group, asks },
            ...following(asks, answers, voice),
          ]
        : [],
    );
  const names = { id: medicineNames, voice, kind: "medicines" as const };
  const lists = (groups: readonly QuestionGroup[]) =>
    groups.flatMap((group) => [...ticks(group, () => true), ...(group.id === "medicines" ? [names] : [])]);
  const sinceThen = (before: Answers, differ: readonly string[]) =>
    standing.flatMap((group) =>
      differ.includes(group.id)
        ? lists([group])
        : [
            ...ticks(group, (asks) => asks.some(({ id }) => !(id in before))),
            ...(group.id === "medicines" && namesOpen(before) ? [names] : []),
          ],
    );
  const standing = questionGroups.filter(({ redFlag }) => !redFlag);
  const changed = answers[changedKey];
  const own = [
    ...lists(questionGroups.filter(({ redFlag }) => redFlag)),
    ...(held
      ? [
          { id: "held", voice, kind: "held" as const },
          ...(Array.isArray(changed) ? sinceThen(held, changed) : []),
          ...stillToSay(held, answers, changed, voice),
        ]
      : lists(standing)),
  ];
  return bothVoices ? [...own, ...childPages()] : own;
}

/** What a page asks, by the ids under which its answers are kept. */
export function asksOf(page: Page): readonly string[] {
  if (page.kind === "list") return page.asks.map(({ id }) => id);
  if (page.kind === "follow") return [page.question.id];
  return [page.kind === "held" ? changedKey : medicineNames];
}

function chunks(asked: readonly Question[]): Question[][] {
  const pages = Math.ceil(asked.length / mostOnAPage);
  const size = Math.ceil(asked.length / pages);
  return Array.from({ length: pages }, (_, page) => asked.slice(page * size, (page + 1) * size));
}

const pageFor = (question: Question, voice: Voice): Page => ({ id: question.id, voice, kind: "follow", question });

const following = (asks: readonly Question[], answers: Answers, voice: Voice): Page[] =>
  asks
    .filter(({ id }) => answers[id] === "yes")
    .flatMap(({ id }) => questions.filter(({ onlyIf }) => onlyIf === id))
    .map((question) => pageFor(question, voice));

/** Weeks have gone by since what we hold was said, so how many it is now is asked again. */
function stillToSay(held: Answers, answers: Answers, changed: unknown, voice: Voice): Page[] {
  if (!Array.isArray(changed)) return [];
  return questions
    .filter(({ redFlag, onlyIf, group }) => !redFlag && onlyIf !== undefined && !changed.includes(group))
    .filter(({ id, onlyIf }) => (answers[onlyIf!] ?? held[onlyIf!]) === "yes" && held[id] === undefined)
    .map((question) => pageFor(question, voice));
}

const childPages = (): Page[] =>
  questionGroups
    .filter(({ id }) => childSays.includes(id))
    .flatMap((group) =>
      chunks(ticksOf(group.id)).map((asks, part): Page => {
        return { id: `child-${group.id}-${part + 1}`, voice: "client", kind: "list", group, asks };
      }),
    );

/** The questions that a child under sixteen answers too. */
export const saidByTheChild: readonly string[] = questions
  .filter(({ group, onlyIf }) => childSays.includes(group) && onlyIf === undefined)
  .map(({ id }) => id);
