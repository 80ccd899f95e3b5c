import { Temporal } from "temporal-polyfill";
import { appointmentsBetween, type AppointmentRow, keptFree } from "../../care/book/index.ts";
import { safetyStatus } from "../../care/prepare/index.ts";
import { equipment, practitioners, rooms, worksAtWeekends } from "../../practice/index.ts";
import type { Interval } from "../../shared/interval.ts";
import { type Ask, here } from "../house.ts";
import type { Visit } from "./views.ts";

/** What stands in the diary on these days: visits, each with the one word about safety that everybody here may read, and what is kept free. */
export function found(c: Ask, first: Temporal.PlainDate, days: number) {
  const { timeZone } = c.get("visitor").practice;
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  const span = { from: midnight(first), until: midnight(first.add({ days })) };
  return here(c, async (tx) => ({
    visits: await visitsIn(tx, span, c.get("now")),
    kept: await keptFree(tx, span),
    people: await practitioners(tx),
    rooms: await rooms(tx),
    equipment: await equipment(tx),
    weekends: await worksAtWeekends(tx, first.toString()),
  }));
}

type Tx = Parameters<typeof practitioners>[0];

async function visitsIn(tx: Tx, span: Interval, now: Temporal.Instant): Promise<Visit[]> {
  const booked = await appointmentsBetween(tx, span);
  const standing = booked.filter(({ status }) => status !== "cancelled" && status !== "did-not-attend");
  const safety = await safetyStatus(
    tx,
    standing.map(({ appointmentId }) => appointmentId),
  );
  const begun = ({ time }: AppointmentRow) => Temporal.Instant.compare(time.from, now) <= 0;
  return standing.map((visit) => ({ ...visit, safety: safety.get(visit.appointmentId)!, begun: begun(visit) }));
}
