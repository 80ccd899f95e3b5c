import { boxes, type ViewName } from "../chart/boxes.ts";
import { type CellSet, hasCell } from "./cell-set.ts";
import { cellsOf, cellSide } from "./cells.ts";

/** The cells of a view as SVG path data in chart units, each run of a row as one bar. */
export function cellPath(set: CellSet, view: ViewName): string {
  const { across, down, numbers } = cellsOf(view);
  const { x, y } = boxes[view];
  const bars: string[] = [];
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const start = column;
      while (column < across && isCovered(set, numbers[row * across + column]!)) column++;
      const width = (column - start) * cellSide;
      if (width > 0) bars.push(`M${x + start * cellSide} ${y + row * cellSide}h${width}v${cellSide}h-${width}z`);
    }
  return bars.join("");
}

const isCovered = (set: CellSet, cell: number) => cell >= 0 && hasCell(set, cell);
