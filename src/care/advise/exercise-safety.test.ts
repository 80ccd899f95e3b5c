import { describe, expect, test } from "vitest";
import { exerciseOf } from "../../knowledge/exercises.ts";
import { ruleSetVersion, safetyRules } from "../../knowledge/safety-rules.ts";
import { allNo } from "../../../demo/common.ts";
import type { Answers } from "../prepare/answers.ts";
import { decide } from "../prepare/safety-decision.ts";
import { weighExercise } from "./exercise-safety.ts";

const weigh = (id: string, answers: Answers) =>
  weighExercise(
    exerciseOf(id)!,
    decide({ age: 40, answers: { ...(allNo as Answers), ...answers } }, safetyRules, ruleSetVersion),
  );
const rules = (reasons: readonly { ruleId: string }[]) => reasons.map(({ ruleId }) => ruleId);

describe("an exercise, weighed", () => {
  test("ADVISE-24 where nothing was answered yes nothing is in its way", () => {
    expect(weigh("EX48", {})).toEqual({ leave: [], thinkAgain: [] });
  });

  test("ADVISE-24 what stops treatment stops exercises too", () => {
    expect(rules(weigh("EX62", { "saddle-or-bladder": "yes" }).leave)).toEqual(["SF-01"]);
  });

  test("ADVISE-24 a region that the hands avoid is avoided at home", () => {
    const { leave } = weigh("EX54", { "fresh-injury": "yes", "fresh-injury-where": ["calf"] });
    expect(rules(leave)).toContain("SF-61");
    expect(weigh("EX03", { "fresh-injury": "yes", "fresh-injury-where": ["calf"] }).leave).toEqual([]);
  });

  test("ADVISE-24 the end of the range is thought over where a rule keeps from it", () => {
    expect(rules(weigh("EX33", { hypermobility: "yes" }).thinkAgain)).toContain("SF-63");
    expect(weigh("EX39", { hypermobility: "yes" }).thinkAgain).toEqual([]);
  });

  test("ADVISE-24 an exercise names its own rules to think of", () => {
    expect(rules(weigh("EX28", { osteoporosis: "yes" }).thinkAgain)).toContain("SF-59");
  });
});
