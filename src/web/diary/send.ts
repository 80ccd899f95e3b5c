import { clockAt, nameAt, type OnPage, sentAbout, type Standing } from "./on-page.ts";
import type { Slot } from "./slots.ts";

export type Tell = (words: string) => void;

/** Where a visit would stand in this slot, for saying it. */
export const placeOf = (page: OnPage, visit: Standing, at: Slot) => ({
  name: visit.cell.dataset["name"] ?? "",
  clock: clockFor(page, visit, at),
  column: nameAt(page, at.column),
});

/** A visit that keeps its row keeps its minute, also where that is none of the table's. */
const clockFor = (page: OnPage, visit: Standing, at: Slot) =>
  at.row === visit.from.row ? visit.clock : clockAt(page, at.row);

export const stays = (visit: Standing, at: Slot): boolean =>
  at.row === visit.from.row && at.column === visit.from.column;

/** Sends what the page for moving sends, so that both are taken or refused alike. */
export function sendMove(page: OnPage, visit: Standing, at: Slot): void {
  const { view = "", whose = "" } = page.table.dataset;
  const about = sentAbout(page, at);
  const values = {
    ...about,
    clock: clockFor(page, visit, at),
    // In another room or on another day it stays with its own practitioner.
    who: view === "day" ? about.who : (visit.cell.dataset["who"] ?? ""),
    view,
    whose,
  };
  const form = document.createElement("form");
  form.method = "post";
  form.action = visit.cell.dataset["move"]!;
  for (const [name, value] of Object.entries(values)) {
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", name, value];
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

/** To the form for somebody new at this time. */
export function bookAt(page: OnPage, at: Slot): void {
  const { day, clock, who, room } = sentAbout(page, at);
  const asked = new URLSearchParams({ day, clock, ...(who ? { who } : {}), ...(room ? { room } : {}) });
  location.assign(`${page.table.dataset["book"]}?${asked.toString()}`);
}
