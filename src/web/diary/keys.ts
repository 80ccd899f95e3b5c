import { clockAt, measure, nameAt, type OnPage, slotOf, type Standing, standing } from "./on-page.ts";
import { sayFree, sayPickedUp, sayPlace, sayPutBack, sayPutDown, sayStays } from "./say-place.ts";
import { bookAt, placeOf, sendMove, stays, type Tell } from "./send.ts";
import { makeShadow } from "./shadow.ts";
import { carriedTo, type Slot } from "./slots.ts";

type Carried = { readonly visit: Standing; readonly at: Slot };
type Spot = { row: number; lane: number };

/** Arrow keys walk the cells; Enter picks a visit up and puts it down, or books free time; Escape puts it back. */
export function takeKeys(page: OnPage, tell: Tell): { goTo(cell: HTMLTableCellElement): void } {
  const shadow = makeShadow(page.table);
  let spot: Spot = { row: 0, lane: 0 };
  let carried: Carried | null = null;
  markCells(page);

  const cellAt = ({ row, lane }: Spot) => page.cells[row]![lane]!;
  const goTo = (cell: HTMLTableCellElement) => {
    cell.focus();
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const putBack = () => {
    if (!carried) return;
    tell(sayPutBack(placeOf(page, carried.visit, carried.visit.from)));
    carried = null;
    shadow.hide();
  };
  const carry = (visit: Standing, at: Slot) => {
    carried = { visit, at };
    const says = sayPlace(placeOf(page, visit, at));
    shadow.show(measure(page), { from: at, rows: visit.rows }, says);
    page.table.tBodies[0]!.rows[at.row]!.scrollIntoView({ block: "nearest" });
    return says;
  };
  const enter = (cell: HTMLTableCellElement) => {
    if (carried) {
      const { visit, at } = carried;
      if (stays(visit, at)) return putBack();
      carried = null;
      tell(sayPutDown(placeOf(page, visit, at)));
      return sendMove(page, visit, at);
    }
    if (cell.dataset["move"]) {
      const visit = standing(page, cell);
      carry(visit, visit.from);
      return tell(sayPickedUp(placeOf(page, visit, visit.from)));
    }
    if (cell.dataset["visit"]) return tell(sayStays(cell.dataset["name"] ?? ""));
    const { row, column } = { ...slotOf(page, cell), row: spot.row };
    if (cell.classList.contains("free")) bookAt(page, { row, column });
  };

  page.table.addEventListener("focusin", ({ target }) => {
    const cell = (target as Element).closest("td");
    if (!cell) return;
    for (const old of page.table.querySelectorAll("td[tabindex='0']")) old.setAttribute("tabindex", "-1");
    cell.tabIndex = 0;
    const { row, lane } = slotOf(page, cell);
    if (cell !== cellAt(spot)) spot = { row, lane };
  });
  page.table.addEventListener("focusout", ({ relatedTarget }) => {
    if (!page.table.contains(relatedTarget as Node | null)) putBack();
  });
  page.table.addEventListener("keydown", (event) => {
    const cell = event.target as HTMLElement;
    if (!(cell instanceof HTMLTableCellElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && carried) putBack();
    else if (event.key === "Enter") enter(cell);
    else if (carried) {
      const at = carriedTo(measure(page), carried.visit, carried.at, event.key);
      if (!at) return;
      tell(carry(carried.visit, at));
    } else {
      const next = walked(page, spot, event.key);
      if (!next) return;
      spot = next;
      goTo(cellAt(next));
    }
    event.preventDefault();
  });
  return { goTo };
}

/** One cell at a time can be reached by Tab; the others by arrows from it. */
function markCells(page: OnPage): void {
  const { table, cells } = page;
  table.setAttribute("role", "grid");
  table.setAttribute("aria-describedby", "how");
  for (const cell of new Set(cells.flat())) {
    cell.setAttribute("role", "gridcell");
    cell.tabIndex = -1;
    const { row, column } = slotOf(page, cell);
    if (cell.classList.contains("free")) cell.ariaLabel = sayFree(clockAt(page, row), nameAt(page, column));
  }
  const first = table.querySelector<HTMLTableCellElement>("td[data-visit]") ?? cells[0]![0]!;
  first.tabIndex = 0;
}

/** The next cell in that direction; through a tall one the row is kept, so that left and right lead back. */
function walked({ cells, quarter }: OnPage, { row, lane }: Spot, key: string): Spot | null {
  const here = cells[row]![lane]!;
  const other = (spots: Spot[]) => spots.find((each) => cells[each.row]![each.lane] !== here) ?? { row, lane };
  const lanes = cells[row]!.map((_, at) => ({ row, lane: at }));
  // Free time is walked by quarters of an hour, however fine the rows are; a visit on the way is never stepped over.
  const rows = cells.map((_, at) => ({ row: at, lane }));
  const lands = (at: Spot) => at.row % quarter === 0 || !cells[at.row]![lane]!.classList.contains("free");
  if (key === "ArrowRight") return other(lanes.slice(lane + 1));
  if (key === "ArrowLeft") return other(lanes.slice(0, lane).toReversed());
  if (key === "ArrowDown") return other(rows.slice(row + 1).filter(lands));
  if (key === "ArrowUp") return other(rows.slice(0, row).toReversed().filter(lands));
  if (key === "Home") return { row, lane: 0 };
  if (key === "End") return { row, lane: lanes.length - 1 };
  return null;
}
