import { type QuestionGroup, questionGroups } from "../../knowledge/question-groups.ts";
import { type Question, questions } from "../../knowledge/questions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Answers } from "./answers.ts";

export const none = "none";
export const fieldOf = (group: QuestionGroup["id"]): string => `group-${group}`;
export const ticksOf = (group: QuestionGroup["id"]): Question[] =>
  questions.filter((question) => question.group === group && question.onlyIf === undefined);

/** A list with something ticked answers each of its questions; one with nothing ticked, not even "none", answers none. */
export function answersFromGroups(given: Readonly<Record<string, unknown>>): Answers | Refused<"PREP-1"> {
  const answers: Record<string, "yes" | "no"> = {};
  for (const { id, ask } of questionGroups) {
    const field = fieldOf(id);
    const ticked = [given[field] ?? []].flat().map(String).filter(Boolean);
    if (ticked.length === 0) continue;
    const asked = ticksOf(id);
    if (ticked.includes(none) && ticked.length > 1)
      return refuse("PREP-1", `“None of these” is ticked together with something else: ${ask}`, { field });
    if (ticked.some((tick) => tick !== none && !asked.some((question) => question.id === tick)))
      return refuse("PREP-1", `Please check your answer: ${ask}`, { field });
    for (const question of asked) answers[question.id] = ticked.includes(question.id) ? "yes" : "no";
  }
  return answers;
}

/** The ticks that show these answers: only where the whole list has been answered. */
export function ticksFrom(answers: Answers): Record<string, string[]> {
  return Object.fromEntries(
    questionGroups.flatMap(({ id }) => {
      const asked = ticksOf(id);
      if (asked.some((question) => answers[question.id] === undefined)) return [];
      const yes = asked.filter((question) => answers[question.id] === "yes").map((question) => question.id);
      return [[fieldOf(id), yes.length > 0 ? yes : [none]]];
    }),
  );
}
