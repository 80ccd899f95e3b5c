import { markAttendance } from "../../care/book/index.ts";
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
import { DiaryPage } from "./DiaryPage.tsx";
import { found } from "./found.ts";
import { linksOf, peopleOf, viewFrom } from "./links.ts";
import { tableOf } from "./views.ts";

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
  const now = c.get("now").toZonedDateTimeISO(timeZone);
  const view = viewFrom(c.req.query("view"));
  const on = dayFrom(c.req.query("on")) ?? now.toPlainDate();
  const first = view === "week" ? on.subtract({ days: on.dayOfWeek - 1 }) : on;
  const all = await found(c, first, view === "week" ? 7 : 1);
  const known = view === "rooms" ? undefined : all.people.find((each) => each.colleagueId === c.req.query("who"));
  const who = known?.colleagueId ?? null;
  const title = sayDay(first.toZonedDateTime(timeZone).toInstant(), timeZone);
  const { roles } = colleague(c);
  const page = {
    visitor: c.get("visitor"),
    title: view === "week" ? `Week of ${title}` : title,
    at: { view, on: on.toString(), who },
    ...linksOf({ view, on, who }, now.toPlainDate()),
    people: peopleOf({ view, on, who }, all.people),
    table: tableOf(all, { view, first, who, now }),
    // A week is to look over; who came is marked on the day.
    may: { treat: may(roles, "treat"), book: may(roles, "book"), mark: view !== "week" && may(roles, "book") },
    moved: all.visits.find(({ appointmentId }) => appointmentId === c.req.query("moved")) ?? null,
    refused,
  };
  return showKept(c, <DiaryPage {...page} />, refused);
}
