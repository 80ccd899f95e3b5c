import { describe, expect, test } from "vitest";
import { allNo } from "../../../demo/common.ts";
import { exerciseOf, exercises } from "../../knowledge/exercises.ts";
import { ruleSetVersion, safetyRules } from "../../knowledge/safety-rules.ts";
import { isRefused } from "../../shared/refusal.ts";
import type { Answers } from "../prepare/answers.ts";
import { decide } from "../prepare/safety-decision.ts";
import { checkFigures, usualAsks } from "./check-figures.ts";
import { checkSafe, insteadOf } from "./check-safe.ts";
import { weighExercise } from "./exercise-safety.ts";
import { matchingStretches, offerExercises } from "./offer-exercises.ts";

const decided = (answers: Answers = {}) =>
  decide({ age: 40, answers: { ...(allNo as Answers), ...answers } }, safetyRules, ruleSetVersion);
const tornCalf = decided({ "fresh-injury": "yes", "fresh-injury-where": ["calf"] });
const met = exerciseOf("EX49")!;

describe("what may go home", () => {
  test("ADVISE-26 what is kept from the hands is refused with rule, source and another exercise", () => {
    const refused = checkSafe(exerciseOf("EX54")!, tornCalf, exercises);
    expect(refused).toMatchObject({ refused: "ADVISE-26", detail: { ruleId: "SF-61" } });
    const { says, detail } = refused as { says: string; detail: { instead: string[] } };
    expect(says).toContain(tornCalf.fired.find(({ ruleId }) => ruleId === "SF-61")!.sources[0]);
    expect(detail.instead.length).toBeGreaterThan(0);
    for (const id of detail.instead) expect(says).toContain(exerciseOf(id)!.name);
  });

  test("ADVISE-26 what is offered instead has nothing against it, for every exercise and many answers", () => {
    for (const answers of [
      { hypermobility: "yes" },
      { osteoporosis: "yes" },
      { "saddle-or-bladder": "yes" },
    ] as Answers[]) {
      const decision = decided(answers);
      for (const exercise of exercises)
        for (const other of insteadOf(exercise, decision, exercises))
          expect(weighExercise(other, decision)).toEqual({ leave: [], thinkAgain: [] });
    }
  });

  test("ADVISE-26 what is to be thought of is shown, and doesn't stop it", () => {
    const safe = checkSafe(exerciseOf("EX33")!, decided({ hypermobility: "yes" }), exercises);
    expect(isRefused(safe)).toBe(false);
    expect(safe).toMatchObject({ thinkAgain: [{ ruleId: "SF-63" }] });
  });

  test("ADVISE-26 ADVISE-30 without a review nothing may go home", () => {
    expect(checkSafe(exerciseOf("EX03")!, null, exercises)).toMatchObject({ refused: "ADVISE-26" });
  });
});

describe("figures", () => {
  const none = { limits: {}, fired: [] };
  test("ADVISE-27 the home form of muscle energy asks for its effort and its push", () => {
    expect(usualAsks(met, {})).toEqual({ effortPct: 15, contractionHoldS: 7 });
    expect(checkFigures(met, { asks: usualAsks(met, {}) }, none)).toBeNull();
    for (const effortPct of [9, 21, 12.5, Number.NaN, undefined])
      expect(checkFigures(met, { asks: { ...usualAsks(met, {}), effortPct } as never }, none)).toMatchObject({
        refused: "ADVISE-27",
        detail: { field: "asks-effortPct" },
      });
  });

  test("ADVISE-27 a limit of the day is one here too, with its rule", () => {
    const limits = { effortPct: { most: 12, ruleId: "SF-59" } };
    expect(usualAsks(met, limits).effortPct).toBe(12);
    const wish = { asks: { effortPct: 13, contractionHoldS: 7 } };
    expect(checkFigures(met, wish, { limits, fired: [] })).toMatchObject({ detail: { ruleId: "SF-59" } });
  });

  test("ADVISE-27 a tempo is two whole numbers of seconds, or none", () => {
    const plain = exerciseOf("EX03")!;
    expect(checkFigures(plain, { tempo: { outS: 2, backS: 3 } }, none)).toBeNull();
    for (const outS of [0, 11, 1.5, Number.NaN])
      expect(checkFigures(plain, { tempo: { outS, backS: 3 } }, none)).toMatchObject({ refused: "ADVISE-27" });
  });
});

describe("what is offered", () => {
  test("ADVISE-28 first for today's regions, then favourites, then all of them by area", () => {
    const shelves = offerExercises(exercises, { regions: ["calf"], favourites: ["EX03", "gone"] });
    expect(shelves[0]!.exercises.length).toBeGreaterThan(1);
    for (const { safety } of shelves[0]!.exercises) expect(safety.regions).toContain("calf");
    expect(shelves[1]!.exercises.map(({ id }) => id)).toEqual(["EX03"]);
    expect(new Set(shelves.slice(2).flatMap((shelf) => shelf.exercises)).size).toBe(exercises.length);
    expect(offerExercises(exercises, { regions: [], favourites: [] })[0]!.title).toBe(exercises[0]!.area);
  });

  test("ADVISE-29 muscle energy brings a stretch of the same place to mind, until one is given", () => {
    const applied = [
      { technique: "METcrac", regions: ["thigh-back"] },
      { technique: "EFF", regions: ["calf"] },
    ];
    const found = matchingStretches(exercises, applied, [])!;
    expect(found.regions).toEqual(["thigh-back"]);
    for (const { kind, safety } of found.stretches) {
      expect(kind).toBe("stretch");
      expect(safety.regions).toContain("thigh-back");
    }
    expect(matchingStretches(exercises, applied, [found.stretches[0]!.id])).toBeNull();
    expect(matchingStretches(exercises, applied.slice(1), [])).toBeNull();
  });
});
