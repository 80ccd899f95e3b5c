import { type Question, questions } from "../../knowledge/questions.ts";
import { regions } from "../../knowledge/regions.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { answersFromGroups } from "./groups.ts";
import { longestMedicine, medicineNames, medicinesFrom, medicinesOpen, mostMedicines } from "./medicines.ts";

export type Answer = "yes" | "no" | number | readonly string[];
/** Keyed by question. A question that is absent was not answered, which is never a no (INV-37). */
export type Answers = Readonly<Record<string, Answer>>;

const standing = [
  ...questions.filter(({ redFlag, kind }) => !redFlag && kind !== "weeks").map(({ id }) => id),
  medicineNames,
  medicinesOpen,
];

/** What still holds from an earlier visit: standing facts. Red flags are asked anew, and weeks have gone by. */
export function carriedForward(earlier: Answers): Answers {
  return Object.fromEntries(Object.entries(earlier).filter(([id]) => standing.includes(id)));
}

/** The same visit, weeks and all, without what is asked anew as a red flag: whether it is so, and where. */
export const standingOnly = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !anew.has(id)));

/** Where the red flags were that were said with a place; shown to be changed where they are asked again. */
export const placesOfFlags = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => anew.has(id) && !flags.has(id)));

const anew = new Set(questions.filter(({ redFlag }) => redFlag).map(({ id }) => id));

const flags = new Set(questions.filter(({ redFlag, onlyIf }) => redFlag && onlyIf === undefined).map(({ id }) => id));
export const isDangerSign = (id: string): boolean => flags.has(id);

/** PREP-12. What goes over to another day: a no to a danger sign was good for its own, and a yes stays until it is asked again. */
export const withoutOldNos = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => !(flags.has(id) && answer === "no")));

/** Reads a form's text. An empty field is unanswered; anything that isn't an answer to its question is refused. */
export function cleanAnswers(given: Readonly<Record<string, unknown>>): { answers: Answers } | Refused<"PREP-1"> {
  const ticked = answersFromGroups(given);
  if (isRefused(ticked)) return ticked as Refused<"PREP-1">;
  const answers: Record<string, Answer> = { ...ticked };
  for (const question of questions) {
    const text = given[question.id];
    if (text === undefined || text === "" || (Array.isArray(text) && text.length === 0)) continue;
    const answer = readers[question.kind](text, question);
    if (answer === null) return refuse("PREP-1", `Please check your answer: ${question.text}`, { field: question.id });
    answers[question.id] = answer;
  }
  const named = [given[medicineNames] ?? []].flat().map(String).flatMap(medicinesFrom);
  if (named.length > mostMedicines || named.some((name) => name.length > longestMedicine))
    return refuse("PREP-1", `Please write one medicine to a line, ${mostMedicines} at most.`, { field: medicineNames });
  const takesNone = given["no-medicines"] === "yes";
  if (named.length > 0 && takesNone)
    return refuse("PREP-1", "Medicines are written, and “none” is ticked. Which is right?", { field: medicineNames });
  if (named.length > 0 || takesNone || Array.isArray(given[medicineNames])) answers[medicineNames] = named;
  else if (given[medicinesOpen] === "yes") answers[medicinesOpen] = "yes";
  return { answers };
}

/** One answer as given, or null where it is none to this question. */
export const readAnswer = (question: Question, given: unknown): Answer | null =>
  readers[question.kind](given, question);

const readers: Record<Question["kind"], (given: unknown, question: Question) => Answer | null> = {
  "yes-no": (given) => (given === "yes" || given === "no" ? given : null),
  weeks: (given, { most = 520 }) => {
    const weeks = /^\d{1,3}$/.test(String(given)) ? Number(given) : Number.NaN;
    return weeks <= most ? weeks : null;
  },
  regions: (given) => {
    const codes = Array.isArray(given) ? given.map(String) : [String(given)];
    return codes.every((code) => regions.some((region) => region.code === code)) ? codes : null;
  },
};
