import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { heldBy, type Interval, wholeIn } from "../../shared/interval.ts";
import { freeStarts, freeTimes, isFree, openHours, stillFree, type WeeklyHours } from "./free-times.ts";

const minute = 60_000;
/** Days around which clocks change by an hour or a half, leap days, and ordinary ones. */
const places = [
  ...["2026-03-28", "2026-10-24", "2028-02-28", "2026-12-30"].map((day) => ({ zone: "Europe/London", day })),
  ...["2026-03-07", "2026-10-31", "2028-02-28"].map((day) => ({ zone: "America/St_Johns", day })),
  ...["2026-04-04", "2026-09-26", "2028-02-28"].map((day) => ({ zone: "Pacific/Chatham", day })),
  ...["2026-03-28", "2028-02-28"].map((day) => ({ zone: "Asia/Kathmandu", day })),
  ...["2026-04-04", "2026-10-03", "2028-02-28"].map((day) => ({ zone: "Australia/Lord_Howe", day })),
  { zone: "Africa/Cairo", day: "2026-04-23" },
];
const days = 3;

const clock = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const pad = (number: number) => String(number).padStart(2, "0");
/** Mostly in the small hours, where clocks change, and up to midnight. */
const edge = fc.oneof(
  fc.integer({ min: 0, max: 1440 }),
  fc.constantFrom(0, 60, 90, 105, 120, 135, 150, 165, 180, 1380, 1440),
);
const hours = fc
  .tuple(fc.integer({ min: 1, max: 7 }), edge, edge)
  .filter(([, a, b]) => a !== b)
  .map(([weekday, a, b]): WeeklyHours => ({ weekday, starts: clock(Math.min(a, b)), ends: clock(Math.max(a, b)) }));

const situation = fc.record({
  place: fc.constantFrom(...places),
  weekly: fc.array(hours, { minLength: 1, maxLength: 14 }),
  busy: fc.array(
    fc.record({ start: fc.integer({ min: -300, max: days * 1440 }), length: fc.integer({ min: 1, max: 300 }) }),
    { maxLength: 12 },
  ),
  minutes: fc.integer({ min: 5, max: 180 }),
  minutesBefore: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 45 })),
  recoveryMinutes: fc.integer({ min: 0, max: 45 }),
  step: fc.constantFrom(5, 10, 15, 20, 30, 60),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

function scene({ place, weekly, busy }: Situation) {
  const first = Temporal.PlainDate.from(place.day);
  const midnight = first.toZonedDateTime(place.zone).toInstant();
  const promised = busy.map((b): Interval => {
    const from = midnight.add({ minutes: b.start });
    return { from, until: from.add({ minutes: b.length }) };
  });
  return { first, midnight, busy: promised, open: openHours(weekly, first, days, place.zone) };
}

/**
 * The slow model knows no intervals: it walks through every minute, reads date and clock there, and asks which hours
 * that minute is in. Hours have begun once the clock has shown their beginning or more, and have ended once it has shown
 * their end or more; what the clock shows a second time changes nothing.
 */
function slowly(s: Situation, first: Temporal.PlainDate, busy: readonly Interval[], midnight: number): number[] {
  const walked = Array.from({ length: days * 1440 + 180 }, (_, index) => midnight + index * minute);
  const shownBy = readings(s.place.zone, walked);
  const taken = new Set(
    busy.flatMap((b) =>
      Array.from(
        { length: (b.until.epochMilliseconds - b.from.epochMilliseconds) / minute },
        (_, index) => b.from.epochMilliseconds + index * minute,
      ),
    ),
  );
  const found = new Set<number>();
  for (let day = 0; day < days; day++) {
    const date = first.add({ days: day });
    for (const { weekday, starts, ends } of s.weekly) {
      if (weekday !== date.dayOfWeek) continue;
      let run = 0;
      for (const [index, at] of walked.entries()) {
        const shown = shownBy[index]!;
        const works = shown >= `${date.toString()}T${starts}` && shown < `${date.toString()}T${ends}`;
        run = works && !taken.has(at) ? run + 1 : 0;
        const start = at - (s.minutes + s.recoveryMinutes - 1) * minute;
        if (run >= s.minutesBefore + s.minutes + s.recoveryMinutes && start % (s.step * minute) === 0) found.add(start);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

const kept = new Map<string, string[]>();

/** The furthest that the wall clock has shown by each of these moments, as `2026-03-29T02:00`. */
function readings(timeZone: string, moments: readonly number[]): string[] {
  const key = `${timeZone} ${moments[0]}`;
  const known = kept.get(key);
  if (known) return known;
  let furthest = "";
  const shown = moments.map((at) => {
    const text = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toString().slice(0, 16);
    furthest = text > furthest ? text : furthest;
    return furthest;
  });
  kept.set(key, shown);
  return shown;
}

test("BOOK-1 free times are those that a slow walk over every minute finds", () => {
  fc.assert(
    fc.property(situation, (s) => {
      const { first, midnight, open, busy } = scene(s);
      const quick = freeTimes(open, busy, s, s.step);
      expect(quick.map((time) => time.from.epochMilliseconds)).toEqual(
        slowly(s, first, busy, midnight.epochMilliseconds),
      );
      for (const time of quick) {
        expect(time.until.epochMilliseconds - time.from.epochMilliseconds).toBe(s.minutes * minute);
        expect(isFree(time.from.epochMilliseconds, open.map(wholeIn), busy.map(heldBy), s)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});

test("BOOK-3 of the starts that somebody could take, a room keeps those that it is free for", () => {
  fc.assert(
    fc.property(situation, (s) => {
      const { open, busy } = scene(s);
      const all = freeStarts(open.map(wholeIn), [], s, s.step);
      const kept = stillFree(all.toReversed(), busy.map(heldBy), s);
      expect(kept).toEqual(freeTimes(open, busy, s, s.step).map(({ from }) => from.epochMilliseconds));
    }),
  );
});

const open = (day: string, starts: string, ends: string, zone = "Europe/London") => {
  const date = Temporal.PlainDate.from(day);
  return openHours([{ weekday: date.dayOfWeek, starts, ends }], date, 1, zone).map(
    ({ from, until }) => `${from.toString().slice(5, 16)} ${until.toString().slice(5, 16)}`,
  );
};

test("BOOK-1 a day that loses an hour is an hour shorter, and one that gains it an hour longer", () => {
  expect(open("2026-03-29", "00:00", "06:00")).toEqual(["03-29T00:00 03-29T05:00"]);
  expect(open("2026-10-25", "00:00", "06:00")).toEqual(["10-24T23:00 10-25T06:00"]);
  expect(open("2026-11-01", "00:00", "06:00")).toEqual(["11-01T00:00 11-01T06:00"]);
});

test("BOOK-1 a clock time that is skipped is the moment of the change, so nobody is booked past their hours", () => {
  expect(open("2026-03-29", "00:00", "01:30")).toEqual(["03-29T00:00 03-29T01:00"]);
  expect(open("2026-03-29", "01:30", "05:00")).toEqual(["03-29T01:00 03-29T04:00"]);
  expect(open("2026-03-29", "01:00", "02:00")).toEqual([]);
  expect(open("2026-03-29", "01:30", "02:15")).toEqual(["03-29T01:00 03-29T01:15"]);
  expect(open("2026-10-04", "02:10", "03:00", "Australia/Lord_Howe")).toEqual(["10-03T15:30 10-03T16:00"]);
  expect(open("2026-04-24", "00:00", "02:00", "Africa/Cairo")).toEqual(["04-23T22:00 04-23T23:00"]);
});

test("BOOK-1 a clock time that comes twice is the first of the two, so hours never overlap or come back", () => {
  expect(open("2026-10-25", "00:00", "01:30")).toEqual(["10-24T23:00 10-25T00:30"]);
  expect(open("2026-10-25", "01:30", "05:00")).toEqual(["10-25T00:30 10-25T05:00"]);
  expect(open("2026-10-25", "01:15", "01:45")).toEqual(["10-25T00:15 10-25T00:45"]);
  expect(open("2026-04-05", "01:40", "02:10", "Australia/Lord_Howe")).toEqual(["04-04T14:40 04-04T15:40"]);
});

test("BOOK-1 hours reach midnight and begin at it, also on a leap day, and no visit crosses from one day's to the next's", () => {
  expect(open("2028-02-29", "22:00", "24:00:00")).toEqual(["02-29T22:00 03-01T00:00"]);
  expect(open("2028-02-29", "00:00:00", "02:00:00")).toEqual(["02-29T00:00 02-29T02:00"]);
  const night = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { weekday, starts: "00:00", ends: "01:00" },
    { weekday, starts: "23:00", ends: "24:00" },
  ]);
  const worked = openHours(night, Temporal.PlainDate.from("2028-02-28"), 3, "Europe/London");
  const starts = freeTimes(worked, [], { minutesBefore: 0, minutes: 60, recoveryMinutes: 0 }).map(({ from }) =>
    from.toString(),
  );
  expect(starts.map((start) => start.slice(11, 16))).toEqual(["00:00", "23:00", "00:00", "23:00", "00:00", "23:00"]);
});

test("BOOK-3 a promise that ends within a millisecond is over before the next visit starts", () => {
  const from = Temporal.Instant.from("2026-11-24T09:00Z");
  const worked = [{ from, until: from.add({ hours: 2 }) }];
  const busy = [{ from, until: from.add({ minutes: 30, nanoseconds: 500 }) }];
  const [soonest] = freeTimes(worked, busy, { minutesBefore: 0, minutes: 60, recoveryMinutes: 0 });
  expect(soonest!.from.toString()).toBe("2026-11-24T09:45:00Z");
  const visit = { minutesBefore: 0, minutes: 60, recoveryMinutes: 0 };
  expect(isFree(soonest!.from.epochMilliseconds, worked.map(wholeIn), busy.map(heldBy), visit)).toBe(true);
});
