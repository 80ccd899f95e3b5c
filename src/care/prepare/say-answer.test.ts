import { expect, test } from "vitest";
import { sayAnswer } from "./say-answer.ts";

test("PREP-1 an answer reads as it would be said, and one that nobody gave says so", () => {
  expect([0, 1, 20].map(sayAnswer)).toEqual(["0 weeks", "1 week", "20 weeks"]);
  expect([undefined, "no", ["calf", "shin"]].map((answer) => sayAnswer(answer as never))).toEqual([
    "not answered",
    "no",
    "calf, shin",
  ]);
});
