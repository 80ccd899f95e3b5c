import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { weeksOf } from "./adherence.ts";
import { goesOn, lastDay } from "./last-day.ts";
import { playSteps } from "./play-steps.ts";
import { breaksPainRule, trulyDoneAt } from "./tick.ts";

const now = Temporal.Instant.from("2026-11-24T10:00Z");

test("ADVISE-4 a device whose clock is wrong by up to a week tells the true time, and never one to come", () => {
  const minutes = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(minutes(60 * 24 * 14), fc.integer({ min: -10_080, max: 10_080 }), (ago, wrongBy) => {
      const [done, clock] = [now.subtract({ minutes: ago }), (at: Temporal.Instant) => at.add({ minutes: wrongBy })];
      const told = trulyDoneAt(clock(done).toString(), clock(now).toString(), now);
      expect(told.epochMilliseconds).toBe(done.epochMilliseconds);
    }),
  );
  expect(trulyDoneAt("2026-11-25T10:00Z", "2026-11-24T09:00Z", now).toString()).toBe(now.toString());
});

test("ADVISE-5 more pain than was agreed, during or after, asks to stop; as much as was agreed does not", () => {
  const pain = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  fc.assert(
    fc.property(pain, pain, fc.integer({ min: 0, max: 10 }), (painDuring, painAfter, most) => {
      const over = (painDuring !== null && painDuring > most) || (painAfter !== null && painAfter > most);
      expect(breaksPainRule({ painDuring, painAfter }, most)).toBe(over);
    }),
  );
});

test("ADVISE-6 a day counts once, no week counts more days than it has, and days before it began are not meant", () => {
  const from = Temporal.PlainDate.from("2026-11-04");
  const today = Temporal.PlainDate.from("2026-11-24");
  const tick = fc.record({
    day: fc.integer({ min: 0, max: 20 }),
    done: fc.boolean(),
    painDuring: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(tick, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (ticks, timesAWeek) => {
      const done = ticks.map(({ day, ...rest }) => ({ ...rest, on: from.add({ days: day }), barrier: "" }));
      const weeks = weeksOf({ timesADay: 1, timesAWeek, from, until: null }, done, today);
      expect(weeks.map(({ monday }) => monday)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"]);
      expect(weeks.map(({ meant }) => meant)).toEqual([5, 7, 7, 2].map((days) => Math.min(days, timesAWeek)));
      const days = new Set(ticks.filter((each) => each.done).map(({ day }) => day)).size;
      expect(weeks.reduce((sum, week) => sum + week.days, 0)).toBe(days);
      for (const week of weeks) expect(week.days).toBeLessThanOrEqual(7);
    }),
  );
});

test("ADVISE-38 what has a last day goes on up to it and on it, and no later week is meant", () => {
  const today = Temporal.PlainDate.from("2026-11-24");
  const about = (days: number) => ({ stopOn: today.add({ days }).toString() });
  expect([about(-1), about(0), about(1), { stopOn: null }].map((row) => goesOn(row, today))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  const from = Temporal.PlainDate.from("2026-11-04");
  const weeks = weeksOf({ timesADay: 1, timesAWeek: 7, from, until: lastDay({ stopOn: "2026-11-10" }) }, [], today);
  expect(weeks.map(({ meant }) => meant)).toEqual([5, 2]);
});

test("ADVISE-8 the player counts every repetition of every set on every side, and rests in between", () => {
  const dose = fc.record({
    sets: fc.integer({ min: 1, max: 5 }),
    repetitions: fc.integer({ min: 1, max: 30 }),
    holdS: fc.integer({ min: 0, max: 120 }),
    side: fc.constantFrom("left", "right", "both", "midline"),
  });
  fc.assert(
    fc.property(dose, (given) => {
      const steps = playSteps(given);
      const sides = given.side === "both" ? 2 : 1;
      expect(steps.filter(({ kind }) => kind !== "rest")).toHaveLength(given.sets * given.repetitions * sides);
      expect(steps.filter(({ kind }) => kind === "rest")).toHaveLength(given.sets * sides - 1);
      expect(steps.at(-1)!.kind).not.toBe("rest");
      if (given.holdS > 0)
        expect(steps.every(({ kind, seconds }) => kind === "rest" || seconds === given.holdS)).toBe(true);
    }),
  );
});
