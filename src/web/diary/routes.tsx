import { Temporal } from "temporal-polyfill";
import {
  appointmentsBetween,
  type AppointmentRow,
  type Column,
  diaryTable,
  hoursShown,
  markAttendance,
} from "../../care/book/index.ts";
import { safetyStatus } from "../../care/prepare/index.ts";
import { practitioners } from "../../practice/index.ts";
import { may } from "../../privacy/index.ts";
import { one } from "../../shared/form-values.ts";
import { isId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { sayDay } from "../../ui/say.ts";
import { dayFrom } from "../day-from.ts";
import { readForm } from "../form.ts";
import { must } from "../guards.tsx";
import { type App, type Ask, colleague, here } from "../house.ts";
import { onTo, showKept } from "../show.ts";
import { to, urls } from "../urls.ts";
import { DiaryPage, type Shown, type View } from "./DiaryPage.tsx";

const step = 15;

export function diaryRoutes(app: App): void {
  app.get(urls.diary, must("see diary"), (c) => diaryPage(c, null));
  app.post(urls.attendance, must("book"), async (c) => {
    const appointmentId = c.req.param("appointment");
    if (!isId(appointmentId)) return c.notFound();
    const came = one(await readForm(c), "came") === "yes";
    const marking = { appointmentId, came, by: colleague(c).colleagueId, now: c.get("now") };
    const done = await here(c, (tx) => markAttendance(tx, marking));
    return isRefused(done) ? diaryPage(c, done) : onTo(c, `${to("diary")}?on=${done.day}`);
  });
}

async function diaryPage(c: Ask, refused: Refused | null): Promise<Response> {
  const { timeZone } = c.get("visitor").practice;
  const today = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
  const asked = c.req.query("view");
  const view: View = asked === "week" || asked === "rooms" ? asked : "day";
  const on = dayFrom(c.req.query("on")) ?? today;
  const first = view === "week" ? on.subtract({ days: on.dayOfWeek - 1 }) : on;
  const { visits, people } = await found(c, first, view === "week" ? 7 : 1);
  const title = sayDay(first.toZonedDateTime(timeZone).toInstant(), timeZone);
  const page = {
    visitor: c.get("visitor"),
    title: view === "week" ? `Week of ${title}` : title,
    links: linksOf(view, on, today),
    ...tableOf(view, first, timeZone, visits, people),
    may: {
      treat: may(colleague(c).roles, "treat"),
      book: may(colleague(c).roles, "book"),
      // A week is to look over; who came is marked on the day.
      mark: view !== "week" && may(colleague(c).roles, "book"),
    },
    refused,
  };
  return showKept(c, <DiaryPage {...page} />, refused);
}

/** Who stands in the diary on these days, each with the one word about safety that everybody here may read. */
function found(c: Ask, first: Temporal.PlainDate, days: number) {
  const { timeZone } = c.get("visitor").practice;
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  return here(c, async (tx) => {
    const booked = await appointmentsBetween(tx, { from: midnight(first), until: midnight(first.add({ days })) });
    const standing = booked.filter(({ status }) => status !== "cancelled" && status !== "did-not-attend");
    const ids = standing.map((visit) => visit.appointmentId);
    const safety = await safetyStatus(tx, ids);
    const begun = (visit: AppointmentRow) => Temporal.Instant.compare(visit.time.from, c.get("now")) <= 0;
    const visits = standing.map((visit) => ({
      ...visit,
      safety: safety.get(visit.appointmentId)!,
      mayMiss: begun(visit),
    }));
    return { visits, people: await practitioners(tx) };
  });
}

type People = { colleagueId: string; name: string }[];

function tableOf(view: View, first: Temporal.PlainDate, timeZone: string, visits: Shown[], people: People) {
  const minutesOf = (at: Temporal.Instant) => {
    const clock = at.toZonedDateTimeISO(timeZone);
    return clock.hour * 60 + clock.minute;
  };
  const spans = visits.map(({ time }) => ({ from: minutesOf(time.from), until: minutesOf(time.until) }));
  const hours = hoursShown({ from: 8 * 60, until: 18 * 60 }, spans);
  const plainTime = Temporal.PlainTime.from({ hour: hours.from / 60 });
  const begins = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const columns = columnsOf(view, first, begins, visits, people);
  const entries = visits.map((visit) => ({ column: columnOf(view, visit), time: visit.time, visit }));
  const rows = diaryTable(columns, entries, { rows: (hours.until - hours.from) / step, step });
  return { columns, rows, firstMinute: hours.from };
}

type Begins = (date: Temporal.PlainDate) => Temporal.Instant;

function columnsOf(view: View, first: Temporal.PlainDate, begins: Begins, visits: Shown[], people: People): Column[] {
  const from = begins(first);
  if (view === "day") return people.map(({ colleagueId, name }) => ({ id: colleagueId, name, from }));
  if (view === "rooms") {
    const rooms = [...new Set(visits.map((visit) => visit.roomName))].toSorted();
    return rooms.map((name) => ({ id: name, name, from }));
  }
  return Array.from({ length: 7 }, (_, day) => first.add({ days: day })).map((date) => ({
    id: date.toString(),
    name: date.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short" }),
    from: begins(date),
  }));
}

const columnOf = (view: View, visit: AppointmentRow) =>
  view === "day" ? visit.colleagueId : view === "rooms" ? visit.roomName : visit.day;

function linksOf(view: View, on: Temporal.PlainDate, today: Temporal.PlainDate) {
  const link = (name: string, date: Temporal.PlainDate, as: View, current = false) => ({
    name,
    href: `${to("diary")}?on=${date.toString()}&view=${as}`,
    current,
  });
  const days = view === "week" ? 7 : 1;
  return [
    link("Earlier", on.subtract({ days }), view),
    link("Today", today, view),
    link("Later", on.add({ days }), view),
    link("By person", on, "day", view === "day"),
    link("By room", on, "rooms", view === "rooms"),
    link("Week", on, "week", view === "week"),
    { name: "In your own calendar", href: to("yourCalendar"), current: false },
  ];
}
