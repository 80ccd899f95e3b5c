import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { questions } from "../../knowledge/questions.ts";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import { newId } from "../../shared/id.ts";
import type { Answers } from "./answers.ts";
import { goBeyondLimit, keyOf } from "./go-beyond-limit.ts";
import { limitsToGoBeyond, withOverrides } from "./limits-beyond.ts";
import { decisionToday } from "./review-answers.ts";
import { decide } from "./safety-decision.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

const asked = questions.filter(({ onlyIf }) => onlyIf === undefined).map(({ id }) => id);
const stops = ["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"];
const decided = fc.subarray(asked, { maxLength: 4 }).map((yes) => {
  const answers = { ...allNo, ...Object.fromEntries(yes.map((id) => [id, "yes"])) } as Answers;
  return decide({ answers, age: 40 }, safetyRules, "test");
});

test("PREP-16 no stop, and nothing that a stop brings, is among what can be gone beyond", () => {
  fc.assert(
    fc.property(decided, (decision) => {
      const limits = limitsToGoBeyond(decision);
      if (decision.flow !== "conditional") expect(limits).toEqual([]);
      for (const { ruleId } of limits) {
        const rule = decision.fired.find((fired) => fired.ruleId === ruleId)!;
        expect(rule.effects.some(({ kind }) => stops.includes(kind))).toBe(false);
      }
    }),
  );
});

test("PREP-16 going beyond every limit that can be changes no flow, and lifts nothing that another rule holds", () => {
  fc.assert(
    fc.property(decided, fc.integer({ min: 0, max: 1000 }), (decision, seed) => {
      const all = limitsToGoBeyond(decision);
      const some = all
        .filter((_, at) => (seed >> (at % 10)) % 2 === 0)
        .map((limit) => ({ ...limit, reason: "A reason" }));
      const today = withOverrides(decision, some);
      expect([today.flow, today.fired]).toEqual([decision.flow, decision.fired]);
      const gone = new Set(some.map(keyOf));
      for (const avoid of decision.avoidRegions)
        if (!gone.has(`${avoid.ruleId} avoid-regions ${avoid.region}`))
          expect(today.avoidRegions).toContainEqual(avoid);
      for (const { ruleId, effects } of decision.fired)
        for (const effect of effects)
          if (effect.kind === "at-most" && !gone.has(`${ruleId} at-most ${effect.parameter}`))
            expect(today.limits[effect.parameter]!.most).toBeLessThanOrEqual(effect.most);
    }),
  );
});

test("PREP-16 a limit is gone beyond once, with a reason, by whoever reviewed; newer answers are judged anew", async () => {
  visit = await openVisit({ ...allNo, anticoagulant: "yes" });
  const { here, by } = visit;
  const now = by.now.add({ minutes: 5 });
  const beyond = (changes = {}) =>
    here((tx) =>
      goBeyondLimit(tx, {
        ...by,
        overrideId: newId(),
        limit: "SF-37 at-most pressureFelt",
        reason: "Her blood clinic wrote that firm work is fine for her.",
        ...changes,
      }),
    );
  await visit.answer();
  expect(await beyond()).toMatchObject({ refused: "PREP-16" });
  await visit.review({ acknowledged: ["SF-37"] });
  expect(await beyond({ reason: "ok" })).toMatchObject({ refused: "PREP-16" });
  expect(await beyond({ limit: "SF-01 999 " })).toMatchObject({ refused: "PREP-16" });
  expect(await beyond()).toEqual({ gone: true });
  expect(await beyond()).toMatchObject({ refused: "PREP-16" });
  const today = await here((tx) => decisionToday(tx, by.appointmentId, now));
  expect(today!.limits["pressureFelt"]).toBeUndefined();
  expect(today!.overridden).toHaveLength(1);
  await visit.answer({ ...allNo, anticoagulant: "yes" }, newId(), now);
  expect(await here((tx) => decisionToday(tx, by.appointmentId, now))).toBeNull();
});

test("PREP-16 the database takes no override of a stop, nor of a limit that comes with a wait, whoever writes it", async () => {
  for (const [answers, ruleId] of [
    [{ ...allNo, "heart-event": "yes" }, "SF-41"],
    [{ ...allNo, anticoagulant: "yes" }, "SF-01"],
  ] as const) {
    visit = await openVisit(answers);
    await visit.answer();
    await visit.review({ acknowledged: ["SF-41", "SF-37"], said: "We ask first.", reply: "Fine." });
    const wish = {
      limit_override_id: newId(),
      appointment_id: visit.by.appointmentId,
      screening_id: visit.screeningId,
      rule_id: ruleId,
      kind: "at-most",
      code: "pressureFelt",
      reason: "Because I would like to",
      colleague_id: visit.by.colleagueId,
      overridden_at: visit.by.now.toString(),
    };
    expect(await visit.here((tx) => tx.insertInto("limit_override").values(wish).execute())).toMatchObject({
      refused: "PREP-16",
    });
    const stop = { ...wish, kind: "999" };
    expect(await visit.here((tx) => tx.insertInto("limit_override").values(stop).execute())).toHaveProperty("refused");
    await visit.close();
  }
  visit = null;
});
