import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { diaryTable, hoursShown, stepFor } from "./diary-table.ts";

const from = Temporal.Instant.from("2026-11-24T08:00Z");
const columns = ["ada", "bo", "cy"].map((id) => ({ id, name: id, from }));
const shape = { rows: 40, step: 15 };

const entries = fc
  .array(
    fc.record({
      column: fc.constantFrom("ada", "bo", "cy"),
      start: fc.integer({ min: -120, max: 720 }),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ column, start, minutes }, visit) => ({
      column,
      visit,
      start,
      minutes,
      time: { from: from.add({ minutes: start }), until: from.add({ minutes: start + minutes }) },
    })),
  );

test("BOOK-14 every visit within the hours stands in the diary exactly once, in its own column and its own rows", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const shown = diaryTable(columns, list, shape).rows.flatMap((row, first) =>
        row.cells.flatMap((cell) =>
          cell.visit === null ? [] : [[cell.visit, cell.column, first, first + cell.rows] as const],
        ),
      );
      const within = (row: number) => Math.min(shape.rows, Math.max(0, row));
      const expected = list.flatMap(({ column, start, minutes, visit }) =>
        start < shape.rows * shape.step && start + minutes > 0
          ? [[visit, column, within(Math.floor(start / 15)), within(Math.ceil((start + minutes) / 15))] as const]
          : [],
      );
      expect(shown.toSorted(([a], [b]) => a - b)).toEqual(expected);
    }),
  );
});

test("BOOK-30 the table has no hole and no overlap: each row of each lane belongs to one cell", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const { lanes, rows } = diaryTable(columns, list, shape);
      const covered = new Map(columns.map(({ id }) => [id, Array.from({ length: shape.rows }, () => 0)]));
      for (const [index, row] of rows.entries())
        for (const cell of row.cells)
          for (let over = index; over < index + cell.rows; over++) covered.get(cell.column)![over]! += cell.lanes;
      for (const { id } of columns) expect(new Set(covered.get(id))).toEqual(new Set([lanes.get(id)]));
    }),
  );
});

test("BOOK-30 a column has as many lanes as stand in one row together, and no more", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const { lanes } = diaryTable(columns, list, shape);
      for (const { id } of columns) {
        const together = Array.from(
          { length: shape.rows },
          (_, row) =>
            list.filter(
              ({ column, start, minutes }) =>
                column === id && Math.floor(start / 15) <= row && row < Math.ceil((start + minutes) / 15),
            ).length,
        );
        expect(lanes.get(id)).toBe(Math.max(1, ...together));
      }
    }),
  );
});

test("BOOK-14 the hours shown are whole, and hold everything that is booked", () => {
  expect(hoursShown({ from: 540, until: 1080 }, [])).toEqual({ from: 540, until: 1080 });
  expect(hoursShown({ from: 540, until: 1080 }, [{ from: 435, until: 1100 }])).toEqual({ from: 420, until: 1140 });
});

test("BOOK-30 two visits that only touch stand below each other, whatever minute it is at", () => {
  expect(stepFor([{ from: 600, until: 645 }])).toBe(15);
  expect(stepFor([{ from: 600, until: 650 }])).toBe(5);
  const touching = [
    { column: "ada", visit: 1, time: { from, until: from.add({ minutes: 50 }) } },
    { column: "ada", visit: 2, time: { from: from.add({ minutes: 50 }), until: from.add({ minutes: 100 }) } },
  ];
  expect(diaryTable(columns, touching, { rows: 120, step: 5 }).lanes.get("ada")).toBe(1);
});
