import type { Here } from "./here.ts";
import { button } from "./controls.ts";
import { type Child, h } from "./h.ts";

const two = (figure: number) => String(figure).padStart(2, "0");
const sinceThen = (since: number) => Math.max(0, Math.round((Date.now() - since) / 1000));

/** Counts a hold by the clock, so that a tablet that slept is still right, and fills the figure when it is stopped. */
export function timer(at: Here, name: string, label: string, held: (seconds: number) => void): Child {
  const { timing } = at.ui.visiting;
  if (timing?.name !== name)
    return button(`Time it`, () => at.touch({ timing: { name, since: Date.now() } }), {
      "aria-label": `${label}: time it`,
    });
  const seconds = sinceThen(timing.since);
  return h(
    "div",
    { class: "room-timer", key: `timer ${name}` },
    h("p", { class: "number", role: "timer" }, `${Math.floor(seconds / 60)}:${two(seconds % 60)}`),
    button(
      "Stop",
      () => {
        held(sinceThen(timing.since));
        at.touch({ timing: null });
      },
      { class: "button", "aria-label": `${label}: stop and take the seconds` },
    ),
  );
}
