import type { Grid, Held } from "./slots.ts";

/** The frame that shows where something would come to stand. */
export type Shadow = { show(grid: Grid, at: Held, words: string): void; hide(): void };

export function makeShadow(table: HTMLTableElement): Shadow {
  const frame = document.createElement("div");
  frame.className = "shadow";
  frame.hidden = true;
  frame.ariaHidden = "true";
  table.parentElement!.append(frame);
  return {
    show(grid, { from: { column, row }, rows }, words) {
      const [left, right] = [grid.lefts[column]!, grid.lefts[column + 1]!];
      const [top, bottom] = [grid.tops[row]!, grid.tops[Math.min(grid.tops.length - 1, row + rows)]!];
      frame.style.left = `${table.offsetLeft + left}px`;
      frame.style.top = `${table.offsetTop + top}px`;
      frame.style.width = `${right - left}px`;
      frame.style.height = `${bottom - top}px`;
      frame.textContent = words;
      frame.hidden = false;
    },
    hide() {
      frame.hidden = true;
    },
  };
}
