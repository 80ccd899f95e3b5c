import type { QueuedCommand } from "../../../room/contract.ts";
import { sayReached } from "../../../room/screen/say-reached.ts";
import type { App } from "./app.ts";
import { button } from "./controls.ts";
import { type Child, h } from "./h.ts";
import { techniqueName, sayTime } from "./say.ts";

/** One line that is always there: what has reached the practice, and what has not. */
export function reachedLine(app: App): Child {
  const state = app.room.state();
  const today = app.room.today();
  const time = state.lastReached && today ? sayTime(state.lastReached, today.practice.timeZone) : null;
  const { tone, says } = sayReached(state, time);
  const { looking } = app.ui;
  return h(
    "div",
    { class: `room-reached ${tone}`, key: "reached" },
    h("p", { role: "status" }, says),
    state.signedOut ? h("a", { class: "button", href: "/sign-in" }, "Sign in again") : null,
    state.waiting + state.parked + state.conflicts > 0
      ? button(looking ? "Hide" : "Show", () => app.set({ looking: !looking }), {
          "aria-expanded": String(looking),
          class: "button plain",
        })
      : null,
    looking ? waiting(app) : null,
  );
}

/** Also of a visit that has left the diary meanwhile: what was done there is not hidden with it. */
function waiting(app: App): Child {
  const nameOf = (visit: string) => app.room.visit(visit)?.clientName ?? "A visit that is no longer in your diary";
  const all = app.room.commands().filter(({ state, putAside }) => state !== "sent" && !putAside);
  return h(
    "div",
    { class: "room-waiting" },
    h(
      "ul",
      { class: "list" },
      all.map((queued) => one(app, nameOf(queued.command.visit), queued)),
    ),
    button("Send now", () => void app.room.syncNow()),
  );
}

function one(app: App, whose: string, { command, state, refusal }: QueuedCommand): Child {
  return h(
    "li",
    { key: command.id },
    h("b", {}, whose),
    `: ${sayCommand(command)}, `,
    state === "parked" ? "not accepted" : "waits",
    refusal ? h("p", { class: "note stop" }, refusal.says, " ", h("span", { class: "rule" }, refusal.refused)) : null,
    state === "parked"
      ? button("I have dealt with this", () => void app.room.putAside(command.id), {
          "aria-label": `${sayCommand(command)} for ${whose}: I have dealt with this`,
        })
      : null,
  );
}

function sayCommand({ kind, payload }: QueuedCommand["command"]): string {
  switch (kind) {
    case "block":
      return `${payload.name}, ${payload.minutes} minutes`;
    case "application":
      return techniqueName(payload.technique);
    case "reading":
      return `${payload.degrees}° ${payload.moment} treatment`;
    case "words":
      return `“${payload.words.slice(0, 60)}”`;
    default:
      return kinds[kind];
  }
}

const kinds = {
  start: "the session opened",
  "confirm-answers": "answers confirmed",
  consent: "consent",
  withdraw: "consent taken back",
  "block-retest": "a retest",
  response: "how they found it",
  exercise: "an exercise",
  advice: "advice",
  stop: "treatment stopped",
  sign: "the signature",
} as const;
