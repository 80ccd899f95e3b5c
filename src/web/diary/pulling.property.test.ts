import fc from "fast-check";
import { expect, test } from "vitest";
import { type Does, type Gesture, gestureAfter, type Happens, idle } from "./gesture.ts";
import { clockOf, sayPickedUp, sayPlace } from "./say-place.ts";
import { carriedTo, columnsOf, type Grid, openedBetween, pulledTo, rowsOf, slotAt } from "./slots.ts";

const sizes = (least: number) => fc.array(fc.integer({ min: 1, max: 90 }), { minLength: least, maxLength: 40 });
const edges = (list: readonly number[], start: number) =>
  list.reduce<number[]>((all, size) => [...all, all.at(-1)! + size], [start]);
const grids: fc.Arbitrary<Grid> = fc
  .record({
    heights: sizes(13),
    widths: sizes(1),
    quarter: fc.constantFrom(1, 3),
    start: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ heights, widths, quarter, start }) => ({
    tops: edges(heights, start),
    lefts: edges(widths, start),
    quarter,
  }));
const points = fc.record({ x: fc.integer({ min: -500, max: 4000 }), y: fc.integer({ min: -500, max: 4000 }) });
const visitIn = (grid: Grid) =>
  fc
    .record({
      column: fc.nat(columnsOf(grid) - 1),
      row: fc.nat(rowsOf(grid) - 1),
      rows: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ column, row, rows }) => ({ from: { column, row: Math.min(row, rowsOf(grid) - rows) }, rows }));
const gridAndVisit = grids.chain((grid) => fc.record({ grid: fc.constant(grid), held: visitIn(grid) }));

test("BOOK-31 a point lies in the slot that is found for it, and one outside in the nearest", () => {
  fc.assert(
    fc.property(grids, points, (grid, point) => {
      const { column, row } = slotAt(grid, point);
      const x = Math.min(Math.max(point.x, grid.lefts[0]!), grid.lefts.at(-1)! - 1);
      const y = Math.min(Math.max(point.y, grid.tops[0]!), grid.tops.at(-1)! - 1);
      expect(grid.lefts[column]! <= x && x < grid.lefts[column + 1]!).toBe(true);
      expect(grid.tops[row]! <= y && y < grid.tops[row + 1]!).toBe(true);
    }),
  );
});

test("BOOK-31 wherever a visit is pulled, it stays whole in the diary; a pull of less than a quarter leaves its time", () => {
  fc.assert(
    fc.property(gridAndVisit, points, points, ({ grid, held }, start, end) => {
      const [grabbed, under] = [slotAt(grid, start), slotAt(grid, end)];
      const at = pulledTo(grid, held, grabbed, under);
      expect(at.row >= 0 && at.row + held.rows <= rowsOf(grid)).toBe(true);
      expect(at.column).toBe(under.column);
      if (Math.abs(under.row - grabbed.row) < grid.quarter) expect(at.row).toBe(held.from.row);
      else if (at.row > 0 && at.row + held.rows < rowsOf(grid)) expect(at.row % grid.quarter).toBe(0);
    }),
  );
});

test("BOOK-31 arrow keys reach every place that a mouse reaches, and lead back", () => {
  fc.assert(
    fc.property(gridAndVisit, points, ({ grid, held }, point) => {
      const aim = pulledTo(grid, held, held.from, slotAt(grid, point));
      let at = held.from;
      for (let press = 0; press < 200 && at.column !== aim.column; press++)
        at = carriedTo(grid, held, at, at.column < aim.column ? "ArrowRight" : "ArrowLeft")!;
      for (let press = 0; press < 200 && at.row !== aim.row; press++) {
        const next = carriedTo(grid, held, at, at.row < aim.row ? "ArrowDown" : "ArrowUp")!;
        if (next.row === at.row) break;
        at = next;
      }
      expect(at).toEqual(aim);
      expect(carriedTo(grid, held, at, "a")).toBeNull();
    }),
  );
});

test("BOOK-31 free time is opened over the slots that were passed, in one column and by whole quarters", () => {
  fc.assert(
    fc.property(grids, points, points, (grid, start, end) => {
      const [began, under] = [slotAt(grid, start), slotAt(grid, end)];
      const { from, rows } = openedBetween(grid, began, under);
      expect(from.column).toBe(began.column);
      expect(from.row % grid.quarter).toBe(0);
      for (const { row } of [began, under]) expect(from.row <= row && row < from.row + rows).toBe(true);
      expect(from.row + rows).toBeLessThanOrEqual(rowsOf(grid));
    }),
  );
});

const happenings: fc.Arbitrary<Happens> = fc.oneof(
  fc.record({
    what: fc.constant("press" as const),
    by: fc.constantFrom("mouse" as const, "touch" as const),
    at: points,
  }),
  fc.record({ what: fc.constant("move" as const), at: points }),
  fc.record({ what: fc.constantFrom("held" as const, "release" as const, "break" as const) }),
);

function play(events: readonly Happens[]): Does[] {
  let gesture: Gesture = idle;
  return events.map((event) => {
    const after = gestureAfter(gesture, event);
    gesture = after.gesture;
    return after.does;
  });
}

test("BOOK-32 a visit is put down only by letting go of a pull that nothing has broken off", () => {
  fc.assert(
    fc.property(fc.array(happenings, { maxLength: 60 }), (events) => {
      const did = play(events);
      for (const [at, does] of did.entries()) {
        if (does !== "put down") continue;
        const began = did.lastIndexOf("begin", at);
        expect(began).toBeGreaterThanOrEqual(0);
        expect(events[at]!.what).toBe("release");
        expect(did.slice(began + 1, at).every((each) => each === "follow" || each === "nothing")).toBe(true);
        expect(events.slice(began, at).some(({ what }) => what === "break" || what === "press")).toBe(false);
      }
    }),
  );
});

test("BOOK-32 every pull that has begun is put down or put back before another begins", () => {
  fc.assert(
    fc.property(fc.array(happenings, { maxLength: 60 }), (events) => {
      const turns = play(events).filter((does) => does !== "nothing" && does !== "follow");
      for (const [at, does] of turns.entries()) expect(does === "begin", turns.join()).toBe(at % 2 === 0);
    }),
  );
});

test("BOOK-32 a finger that moves before it has rested scrolls, and a mouse that hardly moves clicks", () => {
  const at = { x: 0, y: 0 };
  const press = (by: "mouse" | "touch") => ({ what: "press", by, at }) as const;
  const moved = { what: "move", at: { x: 0, y: 40 } } as const;
  const [held, release] = [{ what: "held" } as const, { what: "release" } as const];
  expect(play([press("touch"), moved, held, moved, release])).not.toContain("begin");
  expect(play([press("touch"), held, moved, release])).toEqual(["nothing", "begin", "follow", "put down"]);
  expect(play([press("mouse"), { what: "move", at: { x: 3, y: 3 } }, release])).not.toContain("begin");
  expect(play([press("mouse"), moved, { what: "break" }, release])).toEqual([
    "nothing",
    "begin",
    "put back",
    "nothing",
  ]);
});

test("BOOK-34 a place is said as who, when, and with whom or where", () => {
  const standing = { name: "Sam Reed", clock: clockOf(615), column: "Rowan" };
  expect(sayPlace(standing)).toBe("Sam Reed, 10:15, Rowan");
  expect(sayPickedUp(standing)).toMatch(/^Picked up: Sam Reed, 10:15, Rowan\. .*Enter.*Escape/);
  expect(clockOf(5)).toBe("00:05");
});
