import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { contains, type Interval, overlaps } from "../../shared/interval.ts";
import { freeTimes, openHours } from "./free-times.ts";

const zones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];
const days = ["2026-03-27", "2026-10-23", "2028-02-27", "2026-12-30", "2026-04-03", "2026-10-31"];
const minute = 60_000;

const situation = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.constantFrom(...days),
  busy: fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 5 * 1440 }), length: fc.integer({ min: 1, max: 300 }) }),
    { maxLength: 12 },
  ),
  minutes: fc.integer({ min: 5, max: 180 }),
  recoveryMinutes: fc.integer({ min: 0, max: 45 }),
});

function scene(s: typeof situation extends fc.Arbitrary<infer T> ? T : never) {
  const weekly = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { weekday, starts: "00:30", ends: "03:30" },
    { weekday, starts: "22:00", ends: "23:45" },
  ]);
  const open = openHours(weekly, Temporal.PlainDate.from(s.day), 4, s.zone);
  const start = open[0]!.from;
  const busy: Interval[] = s.busy.map((b) => ({
    from: start.add({ minutes: b.start }),
    until: start.add({ minutes: b.start + b.length }),
  }));
  return { open, busy };
}

test("BOOK-1 free times are those that a slow walk over every minute finds", () => {
  fc.assert(
    fc.property(situation, (s) => {
      const { open, busy } = scene(s);
      const quick = freeTimes(open, busy, s, 15).map((time) => time.from.epochMilliseconds);
      expect(quick).toEqual(slowly(open, busy, s.minutes + s.recoveryMinutes));
    }),
    { numRuns: 60 },
  );
});

/** Minute by minute: a start is free when each minute it would take is worked in one stretch and promised to nobody. */
function slowly(open: Interval[], busy: Interval[], length: number): number[] {
  const found: number[] = [];
  for (const hours of open)
    for (let start = hours.from.epochMilliseconds; start < hours.until.epochMilliseconds; start += minute) {
      if (start % (15 * minute) !== 0) continue;
      const ends = start + length * minute;
      const taken = busy.some((b) => b.from.epochMilliseconds < ends && start < b.until.epochMilliseconds);
      if (ends <= hours.until.epochMilliseconds && !taken) found.push(start);
    }
  return found.sort((a, b) => a - b);
}

test("BOOK-1 a day that loses an hour is an hour shorter, and one that gains it an hour longer", () => {
  const allNight = [{ weekday: 7, starts: "00:00", ends: "06:00" }];
  const hours = (day: string) => {
    const [open] = openHours(allNight, Temporal.PlainDate.from(day), 1, "Europe/London");
    return open!.from.until(open!.until, { largestUnit: "hour" }).hours;
  };
  expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-11-01")]).toEqual([5, 7, 6]);
});

test("BOOK-1 every time offered lies in the hours and touches nothing promised", () => {
  fc.assert(
    fc.property(situation, (s) => {
      const { open, busy } = scene(s);
      for (const time of freeTimes(open, busy, s)) {
        const whole = { from: time.from, until: time.until.add({ minutes: s.recoveryMinutes }) };
        expect(open.some((hours) => contains(hours, whole))).toBe(true);
        expect(busy.some((taken) => overlaps(taken, whole))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
