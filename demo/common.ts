import { questions } from "../src/knowledge/questions.ts";

/** Every question answered no, as most people answer most of them. */
export const allNo: Record<string, string> = Object.fromEntries(
  questions.filter((question) => question.onlyIf === undefined).map((question) => [question.id, "no"]),
);

/** At a later visit only the red flags are asked anew; the rest is carried over. */
export const nothingNew: Record<string, string> = Object.fromEntries(
  questions.filter((question) => question.redFlag).map((question) => [question.id, "no"]),
);
