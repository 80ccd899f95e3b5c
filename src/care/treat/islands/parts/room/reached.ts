import { compareSigns } from "../../../../assess/compare-signs.ts";
import type { DraftField, QueuedCommand, RoomVisit } from "../../../room/contract.ts";
import { sayCommand, tellWhole } from "../../../room/screen/say-command.ts";
import { sayReached } from "../../../room/screen/say-reached.ts";
import type { App } from "./app.ts";
import { button } from "./controls.ts";
import { type Child, h } from "./h.ts";
import { noteName } from "./notes.ts";
import { sayTime } from "./say.ts";

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
    app.ui.unkept ? h("div", { class: "note stop room-waiting", role: "alert" }, h("p", {}, notKept)) : null,
  );
}

const notKept =
  "This device could not keep the last entry; its storage may be full. Leave the room open, and write it down elsewhere too.";

const fields: readonly DraftField[] = ["complaint", "came-with", "found", "given", "after", "home"];

/** Also of a visit that has left the diary meanwhile: what was done there is not hidden with it. */
function waiting(app: App): Child {
  const all = app.room.commands().filter(({ state, putAside }) => state !== "sent" && !putAside);
  const visits = app.room.today()?.visits ?? [];
  return h(
    "div",
    { class: "room-waiting" },
    h(
      "ul",
      { class: "list" },
      all.map((queued) => one(app, queued)),
      visits.flatMap((visit) => fields.map((field) => note(app, visit, field))),
    ),
    button("Send now", () => void app.room.syncNow()),
  );
}

function note(app: App, { id, clientName }: RoomVisit, field: DraftField): Child {
  const { waiting: waits, others, refusal } = app.room.draft(id, field);
  if (!waits && others.length === 0) return null;
  const how = others.length > 0 ? "written twice" : refusal ? "not accepted" : "waits";
  return h(
    "li",
    { key: `${id} ${field}` },
    h("b", {}, clientName),
    `: ${noteName(field)}, ${how} `,
    how === "waits" ? null : button("Open the visit", () => app.open(id), { class: "button plain" }),
  );
}

/** What was not accepted is told whole, so that it can be written elsewhere. */
function one(app: App, { command, state, refusal }: QueuedCommand): Child {
  const visit = app.room.visit(command.visit);
  const whose = visit?.clientName ?? "A visit that is no longer in your diary";
  const what = sayCommand(command);
  if (state !== "parked") return h("li", { key: command.id }, h("b", {}, whose), `: ${what}, waits`);
  const named = (does: string) => ({ "aria-label": `${what} for ${whose}: ${does}` });
  return h(
    "li",
    { key: command.id },
    h("b", {}, whose),
    `: ${what}, not accepted`,
    h("p", { class: "note stop" }, refusal?.says, " ", h("span", { class: "rule" }, refusal?.refused)),
    tellWhole(command, visit, compareSigns).map((words) => h("p", { class: "room-added" }, words)),
    mayHelp.has(refusal?.refused ?? "")
      ? button("Send it again", () => void app.room.sendAgain(command.id), named("send it again"))
      : null,
    button("I have dealt with this", () => void app.room.putAside(command.id), named("I have dealt with this")),
  );
}

/** Not read, not taken by whoever stood between, or held back here: none of these was decided by a rule of the record. */
const mayHelp: ReadonlySet<string> = new Set(["TREAT-30", "TREAT-35", "TREAT-51"]);
