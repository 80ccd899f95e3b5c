import { type Question, questions } from "../../knowledge/questions.ts";
import { regions } from "../../knowledge/regions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

export type Answer = "yes" | "no" | number | readonly string[];
/** Keyed by question. A question that is absent was not answered, which is never a no (INV-37). */
export type Answers = Readonly<Record<string, Answer>>;

const standing = questions.filter((question) => !question.redFlag).map((question) => question.id);

/** What still holds from an earlier visit: standing facts. Red flags are asked anew each time. */
export function carriedForward(earlier: Answers): Answers {
  return Object.fromEntries(Object.entries(earlier).filter(([id]) => standing.includes(id)));
}

/** Reads a form's text. An empty field is unanswered; anything that isn't an answer to its question is refused. */
export function cleanAnswers(given: Readonly<Record<string, unknown>>): { answers: Answers } | Refused<"PREP-1"> {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const text = given[question.id];
    if (text === undefined || text === "" || (Array.isArray(text) && text.length === 0)) continue;
    const answer = readers[question.kind](text);
    if (answer === null) return refuse("PREP-1", `Please check your answer: ${question.text}`, question.id);
    answers[question.id] = answer;
  }
  return { answers };
}

const readers: Record<Question["kind"], (given: unknown) => Answer | null> = {
  "yes-no": (given) => (given === "yes" || given === "no" ? given : null),
  weeks: (given) => (/^\d{1,4}$/.test(String(given)) ? Number(given) : null),
  regions: (given) => {
    const codes = Array.isArray(given) ? given.map(String) : [String(given)];
    return codes.every((code) => regions.some((region) => region.code === code)) ? codes : null;
  },
};
