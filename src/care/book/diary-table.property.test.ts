import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { diaryTable, hoursShown } from "./diary-table.ts";

const from = Temporal.Instant.from("2026-11-24T08:00Z");
const columns = ["ada", "bo", "cy"].map((id) => ({ id, name: id, from }));
const shape = { rows: 40, step: 15 };

const entries = fc.array(
  fc.record({
    column: fc.constantFrom("ada", "bo", "cy"),
    start: fc.integer({ min: -120, max: 720 }),
    minutes: fc.integer({ min: 1, max: 300 }),
  }),
  { maxLength: 30 },
);

test("BOOK-14 every visit within the hours stands in the diary exactly once, in its own column", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const given = list.map(({ column, start, minutes }, visit) => ({
        column,
        visit,
        time: { from: from.add({ minutes: start }), until: from.add({ minutes: start + minutes }) },
      }));
      const table = diaryTable(columns, given, shape);
      const shown = table.flatMap((row) =>
        row.cells.flatMap((cell) => cell.visits.map((visit) => [visit, cell.column] as const)),
      );
      const expected = list.flatMap(({ column, start, minutes }, visit) =>
        start < shape.rows * shape.step && start + minutes > 0 ? [[visit, column] as const] : [],
      );
      expect(shown.toSorted(([a], [b]) => a - b)).toEqual(expected);
    }),
  );
});

test("BOOK-14 the table has no hole and no overlap: each row of each column belongs to one cell", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const given = list.map(({ column, start, minutes }, visit) => ({
        column,
        visit,
        time: { from: from.add({ minutes: start }), until: from.add({ minutes: start + minutes }) },
      }));
      const covered = new Map(columns.map(({ id }) => [id, Array.from({ length: shape.rows }, () => 0)]));
      for (const [index, row] of diaryTable(columns, given, shape).entries())
        for (const cell of row.cells)
          for (let over = index; over < index + cell.rows; over++) covered.get(cell.column)![over]! += 1;
      expect([...covered.values()].flat().every((times) => times === 1)).toBe(true);
    }),
  );
});

test("BOOK-14 the hours shown are whole, and hold everything that is booked", () => {
  expect(hoursShown({ from: 540, until: 1080 }, [])).toEqual({ from: 540, until: 1080 });
  expect(hoursShown({ from: 540, until: 1080 }, [{ from: 435, until: 1100 }])).toEqual({ from: 420, until: 1140 });
});
