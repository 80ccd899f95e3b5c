import { questions } from "../../knowledge/questions.ts";
import type { Answers } from "./answers.ts";
import { medicineNames } from "./medicines.ts";
import { sayAnswer } from "./say-answer.ts";

export type Change = { id: string; asked: string; was: string; is: string };

const asked = [...questions.map(({ id, text }) => ({ id, text })), { id: medicineNames, text: "Medicines by name" }];

/** Whatever reads otherwise than last time, a line to a question; first answers change nothing. */
export const changesBetween = (before: Answers | null, now: Answers): Change[] =>
  before === null
    ? []
    : asked
        .map(({ id, text }) => ({ id, asked: text, was: sayAnswer(before[id]), is: sayAnswer(now[id]) }))
        .filter(({ id, was, is }) => was !== is && (before[id] !== undefined || now[id] !== "no"));
