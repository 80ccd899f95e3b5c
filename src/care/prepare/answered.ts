import type { Question } from "../../knowledge/questions.ts";
import type { Answer } from "./answers.ts";

/** Whether this says anything to what was asked. What doesn't is as good as silence. */
export function isAnswered({ kind }: Question, answer: Answer | undefined): boolean {
  if (kind === "yes-no") return answer === "yes" || answer === "no";
  if (kind === "weeks") return Number.isFinite(answer);
  return Array.isArray(answer) && answer.length > 0;
}
