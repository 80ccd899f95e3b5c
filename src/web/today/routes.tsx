import { appointmentsBetween, firstVisits } from "../../care/book/index.ts";
import { safetyStatus } from "../../care/prepare/index.ts";
import { unsignedSessions } from "../../care/treat/index.ts";
import { may } from "../../privacy/index.ts";
import { dayFrom } from "../day-from.ts";
import { must } from "../guards.tsx";
import { type App, colleague, here } from "../house.ts";
import { show } from "../show.ts";
import { urls } from "../urls.ts";
import { TodayPage } from "./TodayPage.tsx";

export function todayRoutes(app: App): void {
  app.get(urls.today, must("see diary"), async (c) => {
    const { timeZone } = c.get("visitor").practice;
    const today = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
    const on = dayFrom(c.req.query("on")) ?? today;
    const [from, until] = [on, on.add({ days: 1 })].map((date) => date.toZonedDateTime(timeZone).toInstant());
    const me = colleague(c);
    const found = await here(c, async (tx) => {
      const visits = await appointmentsBetween(tx, { from: from!, until: until! });
      const ids = visits.map((visit) => visit.appointmentId);
      const [safety, firsts] = [await safetyStatus(tx, ids), await firstVisits(tx, ids)];
      const rows = visits.map((visit) => ({
        ...visit,
        safety: safety.get(visit.appointmentId)!,
        first: firsts.has(visit.appointmentId),
      }));
      return { rows, unsigned: await unsignedSessions(tx, me.colleagueId, from!) };
    });
    const day = {
      date: on.toString(),
      noon: from!.add({ hours: 12 }).toString(),
      before: on.subtract({ days: 1 }).toString(),
      after: on.add({ days: 1 }).toString(),
      isToday: on.equals(today),
    };
    return show(c, <TodayPage visitor={c.get("visitor")} day={day} {...found} mayTreat={may(me.roles, "treat")} />);
  });
}
