import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import { newId } from "../../shared/id.ts";
import { recordClearance } from "./record-clearance.ts";
import { decide } from "./safety-decision.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

const agreed = {
  givenBy: "Dr Anne Hale",
  profession: "Cardiologist",
  limits: "Light work, half sitting.",
  until: "2027-02-01",
};

test("PREP-9 a named agreement ends the wait for it, on its days, and the limits stay", async () => {
  visit = await openVisit({ ...allNo, "heart-event": "yes" });
  const { here, by } = visit;
  const clear = (changes = {}) =>
    here((tx) => recordClearance(tx, { ...by, ...agreed, ruleId: "SF-41", clearanceId: newId(), ...changes }));
  expect(await clear()).toMatchObject({ refused: "PREP-9" });
  await visit.answer();
  const stopped = { acknowledged: ["SF-41"], said: "We ask your team.", reply: "Fine." };
  for (const fault of [{ ruleId: "SF-01" }, { until: "2026-11-23" }, { until: "2028-01-01" }, { givenBy: " " }])
    expect(await clear(fault), JSON.stringify(fault)).toMatchObject({ refused: "PREP-9" });
  expect(await clear()).toEqual({ recorded: true });
  const reviewed = await visit.review(stopped);
  expect(reviewed).toMatchObject({ decision: { flow: "conditional", limits: { pressureFelt: { most: 4 } } } });
  expect(await visit.consent()).toEqual({ recorded: true });
});

test("PREP-9 no set of clearances ends any other stop, or lifts any limit", () => {
  const ids = safetyRules.map(({ id }) => id);
  const asked = [
    ...new Set(safetyRules.flatMap(({ when }) => ("question" in when && "is" in when ? [when.question] : []))),
  ];
  fc.assert(
    fc.property(fc.subarray(asked), fc.subarray(ids), (yes, cleared) => {
      const answers = { ...allNo, ...Object.fromEntries(yes.map((id) => [id, "yes" as const])) } as never;
      const without = decide({ answers, age: 40 }, safetyRules, "test");
      const cleares = decide({ answers, age: 40 }, safetyRules, "test", cleared);
      expect({ ...cleares, flow: null }).toEqual({ ...without, flow: null });
      const otherStop = without.fired.some(({ effects }) =>
        effects.some(({ kind }) => ["999", "ED", "SAMEDAY", "GP", "DEFER"].includes(kind)),
      );
      if (otherStop) expect(cleares.flow).toBe("blocked");
    }),
  );
});
