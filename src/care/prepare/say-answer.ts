import { regionName } from "../../knowledge/regions.ts";
import type { Values } from "../../shared/form-values.ts";
import { sayMany } from "../../shared/say-many.ts";
import { ticksFrom } from "./groups.ts";
import { medicineNames, namesIn } from "./medicines.ts";
import type { Answer, Answers } from "./answers.ts";

export function sayAnswer(answer: Answer | undefined): string {
  if (answer === undefined) return "not answered";
  if (typeof answer === "number") return sayMany(answer, "week");
  if (typeof answer === "string") return answer;
  return answer.map((code) => regionName(code)).join(", ");
}

/** Answers as a form holds them, to show them again. */
export const asValues = (answers: Answers): Values => ({
  ...Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === "number" ? String(answer) : answer]),
  ),
  ...ticksFrom(answers),
  [medicineNames]: namesIn(answers).join("\n"),
});
