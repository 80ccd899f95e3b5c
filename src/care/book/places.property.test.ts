import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { daysFrom } from "./free-times.ts";
import { choosePlace, type Diary, freeAnywhere, type Needs } from "./places.ts";

const minute = 60_000;
const first = Temporal.PlainDate.from("2026-11-23");
const zone = "Europe/London";
const midnight = first.toZonedDateTime(zone).epochMilliseconds;
const clock = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;

const place = fc.constantFrom(null, "annexe");
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 60 }), place)
  .map(([starts, length, placeId]) => ({ starts: clock(starts), ends: clock(Math.min(96, starts + length)), placeId }));
const competencies = fc.subarray([
  { competency: "Q3", from: "2020-01-01", until: null },
  { competency: "Q4", from: "2026-11-24", until: null },
  { competency: "MFR", from: "2020-01-01", until: "2026-11-23" },
]);
const colleague = fc.record({
  hours: fc.array(
    fc.tuple(stretch, fc.constantFrom(1, 2)).map(([hours, weekday]) => ({ ...hours, weekday })),
    { maxLength: 2 },
  ),
  special: fc.array(
    stretch.map((hours) => ({ ...hours, date: "2026-11-24" })),
    { maxLength: 1 },
  ),
  competencies,
});
const busy = fc.array(fc.tuple(fc.integer({ min: -60, max: 2880 }), fc.integer({ min: 1, max: 400 })), {
  maxLength: 4,
});
const quarter = fc.integer({ min: 0, max: 3 }).map((many) => many * 15);

const situation = fc.record({
  colleagues: fc.array(colleague, { minLength: 1, maxLength: 3 }),
  rooms: fc.array(place, { minLength: 1, maxLength: 3 }),
  taken: fc.array(busy, { minLength: 8, maxLength: 8 }),
  needs: fc.record({
    minutesBefore: quarter,
    minutes: fc.constantFrom(30, 45, 60),
    recoveryMinutes: quarter,
    travelMinutes: fc.constantFrom(0, 30),
    away: fc.boolean(),
    competency: fc.constantFrom(null, "Q3", "Q4", "MFR"),
    rooms: fc.subarray(["room-0", "room-1"]),
    equipment: fc.subarray(["thing-0", "thing-1"]),
  }),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

function diaryOf({ colleagues, rooms, taken }: Situation): Diary {
  const names = [...colleagues.map((_, n) => `one-${n}`), ...rooms.map((_, n) => `room-${n}`), "thing-0", "thing-1"];
  return {
    colleagues: colleagues.map((one, n) => ({ colleagueId: `one-${n}`, name: `${n}`, ...one })),
    rooms: rooms.map((placeId, n) => ({ roomId: `room-${n}`, name: `${n}`, placeId })),
    busy: new Map(
      names.map((name, n) => [
        name,
        (taken[n] ?? []).map(([from, long]) => ({
          from: midnight + from * minute,
          until: midnight + (from + long) * minute,
        })),
      ]),
    ),
  };
}

/** Asks of each quarter of an hour, and of each minute that a visit then would take, whether everything is there for it. */
function slowly(diary: Diary, needs: Needs): number[] {
  const [before, after] = [needs.minutesBefore + needs.travelMinutes, needs.recoveryMinutes + needs.travelMinutes];
  const free = (name: string, at: number) =>
    !(diary.busy.get(name) ?? []).some(({ from, until }) => from <= at && at < until);
  const qualified = (one: Diary["colleagues"][number], day: string) =>
    needs.competency === null ||
    one.competencies.some(
      (held) =>
        (held.competency === needs.competency || (needs.competency === "Q3" && held.competency === "Q4")) &&
        held.from <= day &&
        (held.until === null || day <= held.until),
    );
  const found: number[] = [];
  for (let start = midnight - 600 * minute; start < midnight + 2880 * minute; start += 15 * minute) {
    const minutes = Array.from({ length: before + needs.minutes + after }, (_, n) => start + (n - before) * minute);
    const all = (name: string) => minutes.every((at) => free(name, at));
    // Each stretch of hours is one piece: a visit may not run over the seam between two.
    const works = (one: Diary["colleagues"][number], site: string | null | undefined) =>
      [0, 1].some((day) => {
        const date = first.add({ days: day });
        if (!qualified(one, date.toString())) return false;
        const special = one.special.filter((hours) => hours.date === date.toString());
        const hours = special.length > 0 ? special : one.hours.filter(({ weekday }) => weekday === date.dayOfWeek);
        return hours
          .filter(({ placeId }) => site === undefined || placeId === site)
          .some(({ starts, ends }) => {
            const at = (text: string) =>
              midnight + (day * 1440 + Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minute;
            return minutes.every((each) => at(starts) <= each && each < at(ends));
          });
      });
    const sites = needs.away ? [undefined] : [null, "annexe"];
    const possible = sites.some(
      (site) =>
        diary.colleagues.some((one) => works(one, site) && all(one.colleagueId)) &&
        (needs.away ||
          diary.rooms.some(
            ({ roomId, placeId }) =>
              placeId === site && (needs.rooms.length === 0 || needs.rooms.includes(roomId)) && all(roomId),
          )),
    );
    if (possible && needs.equipment.every(all)) found.push(start);
  }
  return found;
}

const days = daysFrom(first, 2, zone);

test("BOOK-24 free times are those at which a slow look finds somebody, a room and every thing that is needed", () => {
  fc.assert(
    fc.property(situation, (s) => {
      const diary = diaryOf(s);
      expect(freeAnywhere(diary, s.needs, days, 15)).toEqual(slowly(diary, s.needs));
    }),
    { numRuns: 300 },
  );
});

test("BOOK-24 a place is chosen exactly for the times that are offered, and everything chosen is free", () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: -8, max: 200 }), (s, quarters) => {
      const diary = diaryOf(s);
      const at = midnight + quarters * 15 * minute;
      const chosen = choosePlace(diary, s.needs, Temporal.Instant.fromEpochMilliseconds(at), days);
      expect(chosen !== null).toBe(freeAnywhere(diary, s.needs, days, 15).includes(at));
      if (!chosen) return;
      expect(chosen.resources).toEqual(expect.arrayContaining([...s.needs.equipment, chosen.colleagueId]));
      expect(chosen.roomId === null).toBe(s.needs.away);
      const [from, until] = [chosen.held.from.epochMilliseconds, chosen.held.until.epochMilliseconds];
      for (const resource of chosen.resources)
        for (const taken of diary.busy.get(resource) ?? [])
          expect(taken.until <= from || until <= taken.from).toBe(true);
    }),
    { numRuns: 500 },
  );
});
