import { questions } from "../../knowledge/questions.ts";
import { type Answer, type Answers, isDangerSign } from "./answers.ts";
import { medicineNames, namesOpen } from "./medicines.ts";
import { changedKey, saidByTheChild } from "./question-pages.ts";

/** One page as it was sent, by whom; in the order of time. */
export type AnsweredPage = { page: string; answers: Answers; voice: string };
export type KeptPage = AnsweredPage & { answeredAt: string };

type SoFar = { answers: Answers; child: Answers; pages: ReadonlySet<string> };

/** PREP-10 PREP-11. The newest answer to each question, whichever device it came from; older ones stay in the rows. */
export function answersSoFar(rows: readonly AnsweredPage[], bothVoices: boolean): SoFar {
  const isChilds = ({ voice }: AnsweredPage) => bothVoices && voice === "client";
  return {
    answers: newest(rows.filter((row) => !isChilds(row))),
    child: newest(rows.filter(isChilds)),
    pages: new Set(rows.map(({ page }) => page)),
  };
}

/** A page that was put off takes back what it said before, all but a yes: what is asked at the visit isn't a no until then. */
function newest(rows: readonly AnsweredPage[]): Answers {
  const earlier = new Map<string, string[]>();
  let said: Answers = {};
  for (const { page, answers } of rows) {
    const ids = Object.keys(answers);
    said = ids.length > 0 ? { ...said, ...answers } : putOff(said, earlier.get(page) ?? []);
    earlier.set(page, [...(earlier.get(page) ?? []), ...ids]);
  }
  return said;
}

/** PREP-11. These answers without what was put off; a yes stays until somebody has asked. */
export const putOff = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => answer === "yes" || !ids.includes(id)));

/**
 * PREP-11 PREP-13. What may be judged by: what holds from before only once somebody has looked at it again; a child's
 * own questions only where both have answered, and a yes from either is a yes. Silence is in neither.
 */
export function wholeAnswers(soFar: SoFar, held: Answers | null, bothVoices: boolean): Answers {
  const { [changedKey]: changed, ...said } = soFar.answers;
  const before = held && Array.isArray(changed) ? withoutLists(held, changed) : {};
  const own = { ...before, ...said };
  const merged = bothVoices ? bothSay(own, soFar.child) : own;
  return withoutOrphans(merged);
}

/** Since when all danger signs have been said that these pages, in the order of time, tell of; null where none was. */
export function saidSince(rows: readonly KeptPage[]): string | null {
  const newest = new Map<string, string>();
  for (const { voice, answers, answeredAt } of rows)
    for (const id of Object.keys(answers)) if (isDangerSign(id)) newest.set(`${voice} ${id}`, answeredAt);
  const still = new Set(newest.values());
  return rows.find(({ answeredAt }) => still.has(answeredAt))?.answeredAt ?? null;
}

/** A list that has changed is asked anew as a whole. */
export function withoutLists(held: Answers, changed: readonly string[]): Answers {
  const asked = new Set(questions.filter(({ group }) => changed.includes(group)).map(({ id }) => id));
  if (changed.includes("medicines")) asked.add(medicineNames);
  return Object.fromEntries(Object.entries(held).filter(([id]) => !asked.has(id)));
}

function bothSay(guardian: Answers, child: Answers): Answers {
  const asked = new Set(saidByTheChild);
  const shared = saidByTheChild.flatMap((id): [string, Answer][] => {
    if (guardian[id] === "yes" || child[id] === "yes") return [[id, "yes"]];
    return guardian[id] === "no" && child[id] === "no" ? [[id, "no"]] : [];
  });
  const rest = Object.entries(guardian).filter(([id]) => !asked.has(id));
  return Object.fromEntries([...rest, ...shared]);
}

/** Where a tick has been taken back, what hung on it is no longer said. */
export function withoutOrphans(answers: Answers): Answers {
  const orphans = questions.filter(({ onlyIf }) => onlyIf !== undefined && answers[onlyIf] !== "yes");
  const gone = new Set(orphans.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.has(id)));
}

/** The questions that these answers leave open, those that hang on another only where it was a yes. */
export const leftOpen = (answers: Answers): string[] => [
  ...questions
    .filter(({ id, onlyIf }) => answers[id] === undefined && (onlyIf === undefined || answers[onlyIf] === "yes"))
    .map(({ id }) => id),
  ...(namesOpen(answers) ? [medicineNames] : []),
];
