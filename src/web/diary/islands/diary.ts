import { followNow } from "../follow-now.ts";
import { takeGestures } from "../hand.ts";
import { takeKeys } from "../keys.ts";
import { readPage } from "../on-page.ts";

const table = document.querySelector<HTMLTableElement>("table.diary");
if (table && table.tBodies[0]!.rows[0]!.cells.length > 1) {
  const page = readPage(table);
  const told = document.querySelector("#told")!;
  const tell = (words: string) => (told.textContent = words);
  const keys = takeKeys(page, tell);
  takeGestures(page, tell);
  table.classList.add("live");
  followNow(table);
  document.querySelector("#how")?.removeAttribute("hidden");
  const moved = document.querySelector<HTMLElement>("#moved");
  const there = moved && table.querySelector<HTMLTableCellElement>(`[data-visit="${moved.dataset["moved"]}"]`);
  if (there) {
    keys.goTo(there);
    tell(moved.textContent);
  }
}

const print = document.querySelector<HTMLButtonElement>("#print");
print?.removeAttribute("hidden");
print?.addEventListener("click", () => window.print());
