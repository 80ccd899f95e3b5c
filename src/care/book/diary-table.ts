import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";

/** A column is a person, a room or a day; `from` and `until` are its own hours, so that days beside each other align. */
export type Column = { readonly id: string; readonly name: string; readonly from: Temporal.Instant };
export type Entry<Visit> = { readonly column: string; readonly time: Interval; readonly visit: Visit };

/** A cell stands in one column over some rows; those that share a row stand in it together. */
export type Cell<Visit> = { readonly column: string; readonly rows: number; readonly visits: readonly Visit[] };
export type Row<Visit> = { readonly minutes: number; readonly cells: readonly Cell<Visit>[] };

type Placed<Visit> = { first: number; rows: number; visits: Visit[] };

/** The day as a table: `rows` steps of `step` minutes from each column's beginning, a visit over as many as it touches. */
export function diaryTable<Visit>(
  columns: readonly Column[],
  entries: readonly Entry<Visit>[],
  shape: { rows: number; step: number },
): Row<Visit>[] {
  const placed = new Map(columns.map((column) => [column.id, placeIn(column, entries, shape)]));
  return Array.from({ length: shape.rows }, (_, row) => ({
    minutes: row * shape.step,
    cells: columns.flatMap(({ id }) => cellAt(id, row, placed.get(id)!)),
  }));
}

function cellAt<Visit>(column: string, row: number, placed: readonly Placed<Visit>[]): Cell<Visit>[] {
  const over = placed.find(({ first, rows }) => first <= row && row < first + rows);
  if (!over) return [{ column, rows: 1, visits: [] }];
  return over.first === row ? [{ column, rows: over.rows, visits: over.visits }] : [];
}

function placeIn<Visit>(
  column: Column,
  entries: readonly Entry<Visit>[],
  { rows, step }: { rows: number; step: number },
): Placed<Visit>[] {
  const minutesFrom = (at: Temporal.Instant) => (at.epochMilliseconds - column.from.epochMilliseconds) / 60_000;
  const within = (row: number) => Math.min(rows, Math.max(0, row));
  return entries
    .filter((entry) => entry.column === column.id)
    .map(({ time, visit }) => ({
      first: within(Math.floor(minutesFrom(time.from) / step)),
      last: within(Math.ceil(minutesFrom(time.until) / step)),
      visit,
    }))
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.first - b.first)
    .reduce<Placed<Visit>[]>((placed, { first, last, visit }) => {
      const before = placed.at(-1);
      if (!before || before.first + before.rows <= first)
        return [...placed, { first, rows: last - first, visits: [visit] }];
      before.rows = Math.max(before.rows, last - before.first);
      before.visits.push(visit);
      return placed;
    }, []);
}

/** The hours that a diary shows: whole hours around everything in it, at least `least`. */
export function hoursShown(
  least: { from: number; until: number },
  minutes: readonly { from: number; until: number }[],
): { from: number; until: number } {
  return {
    from: Math.min(least.from, ...minutes.map(({ from }) => Math.floor(from / 60) * 60)),
    until: Math.max(least.until, ...minutes.map(({ until }) => Math.ceil(until / 60) * 60)),
  };
}
