import type { Room } from "../../../room/contract.ts";
import type { App, Ui } from "./app.ts";
import { visiting } from "./app.ts";
import { keepAwake } from "./awake.ts";
import { noteField } from "./notes.ts";
import { leftAt } from "./visit.ts";

const saidForMs = 4000;
type Drawn = { ui: Ui; room: () => Room | null; draw: () => void };

/** What the parts of the screen may do. Each change is drawn once, before the next picture. */
export function makeApp({ ui, room, draw }: Drawn): App {
  let due = false;
  let kept = ui.visiting;
  /** Each touch and each letter outlives the tablet's next kill, recorded or not. */
  const remember = () => {
    if (ui.visiting === kept) return;
    kept = ui.visiting;
    if (ui.visitId)
      room()
        ?.keepTouched(ui.visitId, { ...kept, refused: null })
        .catch(app.notKept);
  };
  let hush: ReturnType<typeof setTimeout> | undefined;
  const redraw = () => {
    remember();
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      draw();
      if (!ui.arriving) return;
      ui.arriving = false;
      redraw();
    });
  };
  const opened = () => room()!;
  const say = (words: string) => {
    clearTimeout(hush);
    ui.said = words;
    hush = setTimeout(() => {
      ui.said = "";
      redraw();
    }, saidForMs);
    redraw();
  };
  const app: App = {
    get room() {
      return opened();
    },
    ui,
    set(change) {
      Object.assign(ui, change);
      redraw();
    },
    touch(change) {
      ui.visiting = { ...ui.visiting, refused: null, ...change };
      redraw();
    },
    say,
    notKept() {
      ui.unkept = true;
      redraw();
    },
    open(visitId) {
      const left = visitId === null ? visiting("answers") : leftAt(app, visitId);
      kept = left;
      Object.assign(ui, { visitId, visiting: left, arriving: true, looking: false, said: "" });
      keepAwake(visitId !== null);
      toTop();
      redraw();
    },
    go(step) {
      ui.visiting = { ...ui.visiting, step, refused: null, applying: null, timing: null };
      ui.arriving = true;
      toTop();
      redraw();
    },
    add(kind, payload, said, then = {}) {
      const visit = ui.visitId!;
      void opened()
        .add(visit, kind, payload)
        .then(() => {
          if (ui.visitId !== visit) return;
          if (then.step && then.step !== ui.visiting.step) toTop();
          ui.visiting = { ...ui.visiting, refused: null, ...then };
          ui.unkept = false;
          say(said);
        }, app.notKept);
    },
    refuse(where, refusal) {
      ui.visiting = { ...ui.visiting, refused: { where, refusal } };
      redraw();
    },
    note: (field) => noteField(app, field),
  };
  return app;
}

/** The next part is read from its top, and read out from its heading; whoever has gone on to type meanwhile is left alone. */
export function toTop(): void {
  const was = document.activeElement;
  const show = () => {
    const now = document.activeElement;
    if (now !== was && now !== document.body) return;
    scrollTo({ top: 0, behavior: "instant" });
    document.querySelector<HTMLElement>("#room-title")?.focus({ preventScroll: true });
    document.querySelector(".room-rail [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  };
  // After the frame in which the new part is drawn.
  requestAnimationFrame(() => requestAnimationFrame(show));
}
