import { addCell, type CellSet, emptySet } from "./cell-set.ts";
import { type Cells, cellsOf, cellSide, zoneKeys } from "./cells.ts";
import { isLine, type LineMark, type Mark, nib, quarters } from "./mark.ts";

const side = cellSide * quarters;
const reach = nib * quarters;

/** The cells under the marks: those whose centre lies under the pen, and those of a zone marked whole. Whole numbers throughout. */
export function cover(marks: readonly Mark[]): CellSet {
  const set = emptySet();
  for (const mark of marks) {
    const cells = cellsOf(mark.view);
    if (isLine(mark)) coverLine(set, cells, mark);
    else coverZone(set, cells, zoneKeys.indexOf(mark.zone));
  }
  return set;
}

function coverZone(set: CellSet, { from, zoneOf }: Cells, zone: number): void {
  for (let cell = 0; cell < zoneOf.length; cell++) if (zoneOf[cell] === zone) addCell(set, from + cell);
}

function coverLine(set: CellSet, cells: Cells, { points }: LineMark): void {
  for (let at = 0; at < points.length; at += 2) {
    // A line of one point is a dot; of a longer one, each point ends a stretch.
    if (at === 0 && points.length > 2) continue;
    const start = Math.max(0, at - 2);
    coverStretch(set, cells, points[start]!, points[start + 1]!, points[at]!, points[at + 1]!);
  }
}

function coverStretch(set: CellSet, cells: Cells, ax: number, ay: number, bx: number, by: number): void {
  const first = (a: number, b: number) => Math.max(0, Math.floor((Math.min(a, b) - reach) / side));
  const last = (a: number, b: number, most: number) => Math.min(most - 1, Math.floor((Math.max(a, b) + reach) / side));
  for (let row = first(ay, by); row <= last(ay, by, cells.down); row++)
    for (let column = first(ax, bx); column <= last(ax, bx, cells.across); column++) {
      const cell = cells.numbers[row * cells.across + column]!;
      if (cell < 0 || !isNear(column * side + side / 2, row * side + side / 2, ax, ay, bx, by)) continue;
      addCell(set, cell);
    }
}

/** Whether a point is within the pen's reach of a stretch, without a root or a fraction. */
export function isNear(px: number, py: number, ax: number, ay: number, bx: number, by: number): boolean {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, px - ax, py - ay];
  const [long, forward] = [dx * dx + dy * dy, ex * dx + ey * dy];
  if (forward <= 0) return ex * ex + ey * ey <= reach * reach;
  if (forward >= long) return (px - bx) ** 2 + (py - by) ** 2 <= reach * reach;
  const across = ex * dy - ey * dx;
  return across * across <= reach * reach * long;
}
