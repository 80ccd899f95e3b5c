import type { RoomToday, RoomVisit } from "../../../room/contract.ts";
import type { App } from "./app.ts";
import { button, record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import { here } from "./here.ts";
import { dayOf, sayDay, sayTime } from "./say.ts";

/** Who comes today and tomorrow; all of it was fetched while there was a signal. */
export function todayScreen(app: App): Child[] {
  const today = app.room.today();
  const title = (words: string) => h("h1", { id: "room-title", tabindex: -1 }, words);
  if (!today)
    return [
      title("Treatment room"),
      h("p", { class: "lead" }, "The visits have not come yet. The room needs a signal once before it can do without."),
      record("Fetch the visits", () => void app.room.syncNow()),
    ];
  const { timeZone } = today.practice;
  const days = [...new Set(today.visits.map(({ from }) => dayOf(from, timeZone)))];
  const isToday = (day: string) => day === dayOf(new Date().toISOString(), timeZone);
  return [
    title("Your visits"),
    days.length === 0 ? h("p", { class: "lead" }, "Nobody is booked today or tomorrow.") : null,
    days.map((day) => {
      const visits = today.visits.filter(({ from }) => dayOf(from, timeZone) === day);
      return h(
        "section",
        { key: day },
        h("h2", {}, isToday(day) ? "Today, " : "", sayDay(visits[0]!.from, timeZone)),
        h(
          "ol",
          { class: "room-visits" },
          visits.map((visit) => line(app, today, visit)),
        ),
      );
    }),
    h(
      "p",
      { class: "quiet" },
      `As the practice knew it on ${sayDay(today.fetchedAt, timeZone)}, ${sayTime(today.fetchedAt, timeZone)}.`,
    ),
    thisDevice(app),
  ];
}

function line(app: App, { practice: { timeZone } }: RoomToday, visit: RoomVisit): Child {
  const { tone, says } = standing(app, visit);
  return h(
    "li",
    { key: visit.id },
    h(
      "button",
      { type: "button", class: "room-visit", onclick: () => app.open(visit.id) },
      h("span", { class: "number room-time" }, sayTime(visit.from, timeZone)),
      h("span", {}, h("b", {}, visit.clientName), " ", h("span", { class: "quiet room-service" }, visit.serviceName)),
      h("span", { class: `tag ${tone}` }, says),
    ),
  );
}

function standing(app: App, visit: RoomVisit): { tone: string; says: string } {
  const { soFar, stands } = here(app, visit);
  if (soFar.signed) return { tone: "good", says: "signed" };
  if (soFar.stopped) return { tone: "care", says: "stopped, to sign" };
  if (!visit.screening) return { tone: "", says: "not answered" };
  if (!stands.decision)
    return { tone: "care", says: visit.screening.mayConfirm ? "answers to confirm" : "answers to review" };
  if (stands.decision.flow === "clear") return { tone: "good", says: "clear" };
  if (stands.decision.flow === "conditional") return { tone: "care", says: "within limits" };
  return { tone: "stop", says: "no treatment" };
}

function thisDevice(app: App): Child {
  const { leaving } = app.ui;
  const leave = (known?: { andWhatWaits: true }) =>
    void app.room.destroy(known).then((answer) => {
      if ("waiting" in answer) app.set({ leaving: answer });
      else location.assign("/today");
    });
  return h(
    "section",
    { class: "room-device" },
    h("h2", {}, "This device"),
    h(
      "p",
      { class: "row" },
      button("Lock the room", () => app.room.lock()),
      button("Take the room off this device", () => leave()),
    ),
    leaving
      ? h(
          "div",
          { class: "note stop", role: "alert" },
          h(
            "p",
            {},
            `${leaving.waiting} that the practice does not have would be lost for good. With a signal, what can be sent is sent first.`,
          ),
          h(
            "p",
            { class: "row" },
            button("Keep the room", () => app.set({ leaving: null })),
            record("Lose it and take the room off", () => leave({ andWhatWaits: true })),
          ),
        )
      : null,
  );
}
