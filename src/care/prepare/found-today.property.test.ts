import fc from "fast-check";
import { expect, test } from "vitest";
import { allNo } from "../../../demo/common.ts";
import { ruleSetVersion, safetyRules } from "../../knowledge/safety-rules.ts";
import { factsFound, type FoundToday, withFound } from "./found-today.ts";
import { decide, type Flow } from "./safety-decision.ts";

const asked = Object.keys(allNo);
const answers = fc
  .tuple(fc.subarray(asked, { maxLength: 6 }), fc.subarray(["pregnant"]))
  .map(([some, more]) => [...some, ...more])
  .map((yes) => ({ ...allNo, ...Object.fromEntries(yes.map((id) => [id, "yes"])) }) as never);
const found: fc.Arbitrary<FoundToday> = fc.record(
  {
    systolic: fc.integer({ min: 80, max: 240 }),
    diastolic: fc.integer({ min: 40, max: 140 }),
    temperature: fc.integer({ min: 34, max: 42 }),
    irritability: fc.constantFrom("low", "moderate", "high"),
    stage: fc.constantFrom("acute", "subacute", "persistent", "recurrent"),
  },
  { requiredKeys: [] },
);
const order: Flow[] = ["clear", "conditional", "not-screened", "blocked"];
const judge = (given: never, on: FoundToday = {}) =>
  decide({ answers: given, age: 40, ...factsFound(on) }, safetyRules, ruleSetVersion);

test("PREP-31 what is found after the review asks the same as if it had been known before", () => {
  fc.assert(
    fc.property(answers, found, (given, on) => {
      const [after, before] = [withFound(judge(given), on), judge(given, on)];
      expect(after.flow).toBe(before.flow);
      expect(new Set(after.fired.map(({ ruleId }) => ruleId))).toEqual(
        new Set(before.fired.map(({ ruleId }) => ruleId)),
      );
      expect(Object.fromEntries(Object.entries(after.limits).map(([name, { most }]) => [name, most]))).toEqual(
        Object.fromEntries(Object.entries(before.limits).map(([name, { most }]) => [name, most])),
      );
      for (const part of ["avoidRegions", "avoidTechniques", "avoidOptions"] as const)
        expect(new Set(after[part].map((each) => JSON.stringify(each)))).toEqual(
          new Set(before[part].map((each) => JSON.stringify(each))),
        );
    }),
  );
});

test("PREP-31 it only adds, and adding it twice is adding it once", () => {
  fc.assert(
    fc.property(answers, found, (given, on) => {
      const decision = judge(given);
      const once = withFound(decision, on);
      expect(order.indexOf(once.flow)).toBeGreaterThanOrEqual(order.indexOf(decision.flow));
      for (const part of ["fired", "avoidRegions", "avoidTechniques", "avoidOptions"] as const)
        expect(once[part]).toEqual(expect.arrayContaining<unknown>(decision[part]));
      for (const [name, { most }] of Object.entries(decision.limits))
        expect(once.limits[name]!.most).toBeLessThanOrEqual(most);
      expect(withFound(once, on)).toEqual(once);
      expect(withFound(decision, {})).toEqual(decision);
    }),
  );
});

test("PREP-31 a high reading on the couch stops the visit of somebody pregnant, and not of anybody else", () => {
  const pregnant = judge({ ...allNo, pregnant: "yes", "pregnancy-weeks": 20 } as never);
  const high: FoundToday = { systolic: 142, diastolic: 84 };
  const found = withFound(pregnant, high);
  expect([pregnant.flow, found.flow]).toEqual(["conditional", "blocked"]);
  expect(found.fired[0]).toMatchObject({ ruleId: "SF-57" });
  expect(withFound(judge(allNo as never), high).flow).toBe("conditional");
});
