import { clockOf } from "./say-place.ts";
import type { Grid, Held, Slot } from "./slots.ts";

/** The diary as the server has drawn it: read once, since the table doesn't change until the page does. */
export type OnPage = {
  readonly table: HTMLTableElement;
  readonly columns: readonly HTMLTableCellElement[];
  readonly minutes: readonly number[];
  readonly quarter: number;
  /** Which cell stands in which row and lane: tall and wide ones more than once. */
  readonly cells: readonly (readonly HTMLTableCellElement[])[];
  /** Which column each lane belongs to. */
  readonly columnOfLane: readonly number[];
};
/** A visit's cell, and where it stands. */
export type Standing = Held & { readonly cell: HTMLTableCellElement; readonly clock: string };

export function readPage(table: HTMLTableElement): OnPage {
  const columns = [...table.tHead!.rows[0]!.cells].slice(1);
  const rows = [...table.tBodies[0]!.rows];
  return {
    table,
    columns,
    minutes: rows.map((row) => Number(row.cells[0]!.dataset["minute"])),
    quarter: Number(table.dataset["quarter"]),
    cells: spread(rows),
    columnOfLane: columns.flatMap((column, index) => Array.from({ length: column.colSpan }, () => index)),
  };
}

function spread(rows: readonly HTMLTableRowElement[]): HTMLTableCellElement[][] {
  const cells = rows.map((): HTMLTableCellElement[] => []);
  for (const [top, row] of rows.entries())
    for (const cell of [...row.cells].slice(1)) {
      let lane = 0;
      while (cells[top]![lane]) lane++;
      for (let down = top; down < Math.min(rows.length, top + cell.rowSpan); down++)
        for (let across = lane; across < lane + cell.colSpan; across++) cells[down]![across] = cell;
    }
  return cells;
}

/** The edges of rows and columns, measured from the table's own corner. */
export function measure({ table, columns, quarter }: OnPage): Grid {
  const corner = table.getBoundingClientRect();
  const heads = columns.map((column) => column.getBoundingClientRect());
  const rows = [...table.tBodies[0]!.rows].map((row) => row.getBoundingClientRect());
  return {
    tops: [...rows.map(({ top }) => top - corner.top), rows.at(-1)!.bottom - corner.top],
    lefts: [...heads.map(({ left }) => left - corner.left), heads.at(-1)!.right - corner.left],
    quarter,
  };
}

/** Where this cell begins. */
export function slotOf({ cells, columnOfLane }: OnPage, cell: HTMLTableCellElement): Slot & { lane: number } {
  const row = cells.findIndex((lanes) => lanes.includes(cell));
  const lane = cells[row]!.indexOf(cell);
  return { row, lane, column: columnOfLane[lane]! };
}

export function standing(page: OnPage, cell: HTMLTableCellElement): Standing {
  const { row, column } = slotOf(page, cell);
  return { cell, clock: cell.dataset["clock"] ?? clockAt(page, row), from: { row, column }, rows: cell.rowSpan };
}

export const clockAt = ({ minutes }: OnPage, row: number): string => clockOf(minutes[row]!);
export const nameAt = ({ columns }: OnPage, column: number): string => columns[column]!.textContent;

/** What is sent about a slot: the day and clock, and the person and room that its column stands for. */
export function sentAbout(page: OnPage, { column, row }: Slot): Record<"day" | "clock" | "who" | "room", string> {
  const { day = "", who = "", room = "" } = page.columns[column]!.dataset;
  return { day, clock: clockAt(page, row), who: who || (page.table.dataset["whose"] ?? ""), room };
}
