/** The edges of the diary's rows and columns as they stand on the page, in its own pixels; the last edge closes the grid. */
export type Grid = {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** Rows to a quarter of an hour: a visit is moved by whole quarters. */
  readonly quarter: number;
};
export type Point = { readonly x: number; readonly y: number };
export type Slot = { readonly column: number; readonly row: number };

export const columnsOf = (grid: Grid): number => grid.lefts.length - 1;
export const rowsOf = (grid: Grid): number => grid.tops.length - 1;

/** The slot under a point; outside the grid the nearest one. */
export function slotAt(grid: Grid, { x, y }: Point): Slot {
  return { column: bandOf(grid.lefts, x), row: bandOf(grid.tops, y) };
}

function bandOf(edges: readonly number[], at: number): number {
  const after = edges.findIndex((edge) => edge > at);
  const band = after === -1 ? edges.length - 2 : after - 1;
  return Math.max(0, Math.min(edges.length - 2, band));
}

/** What is being moved: where it stood, and over how many rows. */
export type Held = { readonly from: Slot; readonly rows: number };

/** Where a visit comes to stand when it is pulled by the slot `grabbed` to the slot `under`: on a quarter, or where it was. */
export function pulledTo(grid: Grid, held: Held, grabbed: Slot, under: Slot): Slot {
  const by = under.row - grabbed.row;
  const row = Math.abs(by) < grid.quarter ? held.from.row : onQuarter(grid, held.from.row + by);
  return { column: under.column, row: within(grid, held, row) };
}

const arrows: Record<string, { across: number; down: number }> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
};

/** Where a visit stands after one more arrow key; null where the key is none. */
export function carriedTo(grid: Grid, held: Held, at: Slot, key: string): Slot | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const column = Math.max(0, Math.min(columnsOf(grid) - 1, at.column + arrow.across));
  const { quarter } = grid;
  const row =
    arrow.down > 0
      ? (Math.floor(at.row / quarter) + 1) * quarter
      : arrow.down < 0
        ? (Math.ceil(at.row / quarter) - 1) * quarter
        : at.row;
  return { column, row: arrow.down === 0 ? row : within(grid, held, row) };
}

const onQuarter = ({ quarter }: Grid, row: number) => Math.floor(row / quarter) * quarter;

/** It begins and ends in the grid; what had begun before it or ends after it stays where it was. */
function within(grid: Grid, held: Held, row: number): number {
  const last = Math.max(0, rowsOf(grid) - held.rows);
  return Math.max(0, Math.min(last, row));
}

/** Free time that is pulled open: in the column where the pull began, from the quarter above to the end of the one below. */
export function openedBetween(grid: Grid, began: Slot, under: Slot): Held {
  const [top, bottom] = [Math.min(began.row, under.row), Math.max(began.row, under.row)];
  const row = onQuarter(grid, top);
  const end = Math.min(rowsOf(grid), onQuarter(grid, bottom) + grid.quarter);
  return { from: { column: began.column, row }, rows: end - row };
}
