import type { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";

/** A column is a person, a room or a day; `from` is its own first hour, so that days beside each other align. */
export type Column = { readonly id: string; readonly name: string; readonly from: Temporal.Instant };
export type Entry<Visit> = { readonly column: string; readonly time: Interval; readonly visit: Visit };

/** A cell stands over some rows of one column, in one or more of its lanes; it holds one visit, or nothing. */
export type Cell<Visit> = {
  readonly column: string;
  readonly rows: number;
  readonly lanes: number;
  readonly visit: Visit | null;
};
export type Row<Visit> = { readonly minutes: number; readonly cells: readonly Cell<Visit>[] };
export type Table<Visit> = { readonly lanes: ReadonlyMap<string, number>; readonly rows: readonly Row<Visit>[] };

type Shape = { rows: number; step: number };
type Placed<Visit> = { first: number; last: number; lane: number; visit: Visit };
/** Visits that hang together by sharing rows, and how many lanes they need. */
type Cluster<Visit> = { first: number; last: number; lanes: number; placed: Placed<Visit>[] };

/** The day as a table: `rows` steps of `step` minutes from each column's beginning, a visit over as many as it touches. */
export function diaryTable<Visit>(columns: readonly Column[], entries: readonly Entry<Visit>[], shape: Shape) {
  const clusters = new Map(columns.map((column) => [column.id, clustersIn(column, entries, shape)]));
  const lanes = new Map(
    columns.map(({ id }) => [id, Math.max(1, ...clusters.get(id)!.map((cluster) => cluster.lanes))]),
  );
  const rows = Array.from({ length: shape.rows }, (_, row) => ({
    minutes: row * shape.step,
    cells: columns.flatMap(({ id }) => cellsAt(id, row, clusters.get(id)!, lanes.get(id)!)),
  }));
  return { lanes, rows } satisfies Table<Visit>;
}

/** The cells that begin in this row. The last lane of a cluster is as wide as the lanes that it doesn't need. */
function cellsAt<Visit>(
  column: string,
  row: number,
  clusters: readonly Cluster<Visit>[],
  lanes: number,
): Cell<Visit>[] {
  const cluster = clusters.find(({ first, last }) => first <= row && row < last);
  if (!cluster) return [{ column, rows: 1, lanes, visit: null }];
  return Array.from({ length: cluster.lanes }, (_, lane) => lane).flatMap((lane): Cell<Visit>[] => {
    const wide = lane === cluster.lanes - 1 ? lanes - lane : 1;
    const over = cluster.placed.find((one) => one.lane === lane && one.first <= row && row < one.last);
    if (!over) return [{ column, rows: 1, lanes: wide, visit: null }];
    return over.first === row ? [{ column, rows: over.last - over.first, lanes: wide, visit: over.visit }] : [];
  });
}

function clustersIn<Visit>(column: Column, entries: readonly Entry<Visit>[], { rows, step }: Shape): Cluster<Visit>[] {
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
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .reduce<Cluster<Visit>[]>((clusters, { first, last, visit }) => {
      const open = clusters.at(-1);
      if (!open || open.last <= first)
        return [...clusters, { first, last, lanes: 1, placed: [{ first, last, lane: 0, visit }] }];
      const taken = new Set(open.placed.filter((one) => one.last > first).map(({ lane }) => lane));
      let lane = 0;
      while (taken.has(lane)) lane++;
      open.placed.push({ first, last, lane, visit });
      open.lanes = Math.max(open.lanes, lane + 1);
      open.last = Math.max(open.last, last);
      return clusters;
    }, []);
}

type Span = { readonly from: number; readonly until: number };

/** The hours that a diary shows: whole hours around everything in it, at least `least`. */
export function hoursShown(least: Span, minutes: readonly Span[]): Span {
  return {
    from: Math.min(least.from, ...minutes.map(({ from }) => Math.floor(from / 60) * 60)),
    until: Math.max(least.until, ...minutes.map(({ until }) => Math.ceil(until / 60) * 60)),
  };
}

/** Quarters of an hour, or five minutes where two that only touch would otherwise stand beside each other. */
export function stepFor(minutes: readonly Span[]): 5 | 15 {
  return minutes.every(({ from, until }) => from % 15 === 0 && until % 15 === 0) ? 15 : 5;
}
