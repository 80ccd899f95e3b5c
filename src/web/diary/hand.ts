import { type Does, type Gesture, gestureAfter, type Happens, idle, restsFor } from "./gesture.ts";
import { clockAt, measure, nameAt, type OnPage, type Standing, standing } from "./on-page.ts";
import { sayFree, sayPlace, sayPutBack, sayPutDown } from "./say-place.ts";
import { bookAt, placeOf, sendMove, stays, type Tell } from "./send.ts";
import { makeShadow } from "./shadow.ts";
import { type Grid, type Held, openedBetween, type Point, pulledTo, type Slot, slotAt } from "./slots.ts";

/** What the hand took hold of: a visit, or free time to be opened. */
type Taken = { readonly grid: Grid; readonly began: Slot; readonly visit: Standing | null };

/** Mouse and finger: a visit is pulled to another place, free time is pulled open. */
export function takeGestures(page: OnPage, tell: Tell): void {
  const { table } = page;
  const shadow = makeShadow(table);
  let gesture: Gesture = idle;
  let pressed: { id: number; cell: HTMLTableCellElement; at: Point } | null = null;
  let taken: Taken | null = null;
  let last: Point = { x: 0, y: 0 };
  let rest: ReturnType<typeof setTimeout> | undefined;

  const inTable = ({ x, y }: Point): Point => {
    const corner = table.getBoundingClientRect();
    return { x: x - corner.left, y: y - corner.top };
  };
  const aim = ({ grid, began, visit }: Taken): Held => {
    const under = slotAt(grid, inTable(last));
    if (!visit) return openedBetween(grid, began, under);
    return { from: pulledTo(grid, visit, began, under), rows: visit.rows };
  };
  const saysOf = ({ visit }: Taken, { from }: Held) =>
    visit ? sayPlace(placeOf(page, visit, from)) : sayFree(clockAt(page, from.row), nameAt(page, from.column));
  const follow = () => {
    if (!taken) return;
    const to = aim(taken);
    shadow.show(taken.grid, to, saysOf(taken, to));
  };
  const begin = () => {
    if (!pressed) return;
    const grid = measure(page);
    const visit = pressed.cell.dataset["move"] ? standing(page, pressed.cell) : null;
    taken = { grid, began: slotAt(grid, inTable(pressed.at)), visit };
    pressed.cell.classList.add("taken");
    table.setPointerCapture(pressed.id);
    table.classList.add("pulling");
    follow();
    requestAnimationFrame(scrollAlong);
  };
  const end = () => {
    for (const cell of table.querySelectorAll(".taken")) cell.classList.remove("taken");
    table.classList.remove("pulling");
    shadow.hide();
    const was = taken;
    [taken, pressed] = [null, null];
    return was;
  };
  const putDown = () => {
    const to = taken && aim(taken);
    const was = end();
    if (!was || !to) return;
    if (!was.visit) return bookAt(page, to.from);
    const place = placeOf(page, was.visit, to.from);
    if (stays(was.visit, to.from)) return tell(sayPutBack(place));
    tell(sayPutDown(place));
    sendMove(page, was.visit, to.from);
  };
  const putBack = () => {
    const was = end();
    if (was?.visit) tell(sayPutBack(placeOf(page, was.visit, was.visit.from)));
  };
  const doings: Record<Does, () => void> = {
    nothing: () => {},
    begin,
    follow,
    "put down": putDown,
    "put back": putBack,
  };
  const happens = (event: Happens) => {
    const after = gestureAfter(gesture, event);
    gesture = after.gesture;
    if (gesture.is !== "pressed") clearTimeout(rest);
    doings[after.does]();
  };
  /** Near an edge the diary moves along, so that what is out of sight can be reached. */
  const scrollAlong = () => {
    if (!taken) return;
    const box = table.parentElement!;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const near = (at: number, low: number, high: number) => (at < low + 40 ? -8 : at > high - 40 ? 8 : 0);
    const [across, down] = [near(last.x, left, right), near(last.y, Math.max(0, top), Math.min(innerHeight, bottom))];
    box.scrollBy(across, down);
    if (last.y < 40 || last.y > innerHeight - 40) window.scrollBy(0, down);
    if (across || down) follow();
    requestAnimationFrame(scrollAlong);
  };

  table.addEventListener("pointerdown", (event) => {
    const cell = (event.target as Element).closest("td");
    const takes = cell && (cell.dataset["move"] || cell.classList.contains("free"));
    if (!event.isPrimary) return happens({ what: "break" });
    if (!cell || !takes || event.button !== 0 || (event.target as Element).closest("button")) return;
    last = { x: event.clientX, y: event.clientY };
    pressed = { id: event.pointerId, cell, at: last };
    const by = event.pointerType === "mouse" ? "mouse" : "touch";
    happens({ what: "press", by, at: last });
    clearTimeout(rest);
    if (by === "touch") rest = setTimeout(() => happens({ what: "held" }), restsFor);
  });
  table.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pressed?.id) return;
    last = { x: event.clientX, y: event.clientY };
    happens({ what: "move", at: last });
  });
  table.addEventListener("pointerup", (event) => {
    if (event.pointerId !== pressed?.id) return;
    if (gesture.is === "pulling") swallowClick();
    happens({ what: "release" });
  });
  for (const broken of ["pointercancel", "lostpointercapture"] as const)
    table.addEventListener(broken, (event) => {
      if (event.pointerId === pressed?.id) happens({ what: "break" });
    });
  window.addEventListener("blur", () => happens({ what: "break" }));
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && gesture.is === "pulling") happens({ what: "break" });
  });
  // Whether a finger scrolls is settled when it comes down; once it pulls, only refusing its moves keeps the page still.
  table.addEventListener(
    "touchmove",
    (event) => {
      if (gesture.is === "pulling" && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  table.addEventListener("contextmenu", (event) => gesture.is !== "idle" && event.preventDefault());
  table.addEventListener("dragstart", (event) => event.preventDefault());
}

/** Letting go of a pull over a link is no click on it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
}
