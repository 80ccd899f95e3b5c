import fc from "fast-check";
import { expect, test } from "vitest";
import { readWeek, sayWeek, type Stretch } from "./week.ts";

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const week: fc.Arbitrary<Stretch[]> = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 6 }), { minLength: 7, maxLength: 7 })
  .map((days) =>
    days.flatMap((minutes, day) => {
      const sorted = minutes.toSorted((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, pair) => ({
        weekday: day + 1,
        starts: clock(sorted[pair * 2]!),
        ends: clock(sorted[pair * 2 + 1]!),
      }));
    }),
  );

test("PRAC-4 a week that is written out reads as the same week", () => {
  fc.assert(
    fc.property(week, (hours) => {
      expect(readWeek(sayWeek(hours))).toEqual(hours);
    }),
  );
});

test("PRAC-4 hours that run backwards, overlap or are none are refused with their day", () => {
  const tuesday = (text: string) => readWeek(["", text, "", "", "", "", ""]);
  for (const text of [
    "17:00-9:00",
    "9:00-9:00",
    "9:00-13:00, 12:59-14:00",
    "25:00-26:00",
    "9:60-10:00",
    "nine to five",
    "9:00",
  ])
    expect(tuesday(text), text).toMatchObject({ refused: "PRAC-4", detail: { field: "day-2" } });
  expect(tuesday(" 9.00 – 12:30,13:30-17:30 ")).toEqual([
    { weekday: 2, starts: "09:00", ends: "12:30" },
    { weekday: 2, starts: "13:30", ends: "17:30" },
  ]);
});

test("PRAC-4 whatever is typed, the answer is a week or a refusal", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 7, maxLength: 7 }), (days) => {
      const read = readWeek(days);
      expect(Array.isArray(read) || read.refused === "PRAC-4").toBe(true);
    }),
  );
});
