import fc from "fast-check";
import { expect, test } from "vitest";
import { questionGroups } from "../../knowledge/question-groups.ts";
import { questions } from "../../knowledge/questions.ts";
import type { Answers } from "./answers.ts";
import { answersFromGroups, fieldOf, none, ticksFrom, ticksOf } from "./groups.ts";

const asked = questions.filter((question) => question.onlyIf === undefined);
const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(asked.map(({ id }) => [id, fc.constantFrom("yes", "no") as fc.Arbitrary<"yes" | "no">])),
);

test("PREP-1 whole answers shown as ticks and read again are the same answers", () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(answersFromGroups(ticksFrom(given))).toEqual(given);
    }),
  );
});

test("PREP-1 a list with nothing ticked stays unanswered, and none together with something is refused", () => {
  expect(answersFromGroups({})).toEqual({});
  expect(answersFromGroups({ [fieldOf("now")]: [] })).toEqual({});
  for (const { id } of questionGroups) {
    const [first] = ticksOf(id);
    expect(answersFromGroups({ [fieldOf(id)]: [none, first!.id] })).toMatchObject({ refused: "PREP-1" });
    expect(answersFromGroups({ [fieldOf(id)]: "what is not asked" })).toMatchObject({ refused: "PREP-1" });
    expect(Object.values(answersFromGroups({ [fieldOf(id)]: none }))).toEqual(ticksOf(id).map(() => "no"));
  }
});

test("PREP-1 a list of which one answer is missing is shown as unanswered", () => {
  expect(ticksFrom({ "chest-pain": "no" })).toEqual({});
});
