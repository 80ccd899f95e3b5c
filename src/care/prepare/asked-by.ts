import { questionOf } from "../../knowledge/questions.ts";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import type { Answers } from "./answers.ts";
import { sayAnswer } from "./say-answer.ts";

/** Every question that a trigger looks at, however deep it stands. */
export function askedBy(when: unknown): string[] {
  if (typeof when !== "object" || when === null) return [];
  return Object.entries(when).flatMap(([name, value]) =>
    name === "question" && typeof value === "string" ? [value] : askedBy(value),
  );
}

export const askedByRule = (ruleId: string): string[] =>
  askedBy(safetyRules.find(({ id }) => id === ruleId)?.when ?? null);

/** Why a rule fired: the answers that it looked at, as they were given. */
export function becauseOf(ruleId: string, answers: Answers): string[] {
  const given = [...new Set(askedByRule(ruleId))].filter((id) => answers[id] !== undefined && answers[id] !== "no");
  return given.map((id) => {
    const question = questionOf(id);
    const answer = answers[id];
    return question?.kind === "yes-no" ? question.text : `${question?.text ?? id} ${sayAnswer(answer)}`;
  });
}
