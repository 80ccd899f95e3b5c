import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { heldBy, type Interval, type Stretch, wholeIn } from "../../shared/interval.ts";
import { diary, type Offered } from "./diary.sql.ts";
import { daysFrom, freeStarts, hoursOn, isFree, stillFree, visitAt } from "./free-times.ts";
import { bookable, horizonDays } from "./notice.ts";

export type Choice = { time: Interval; colleagueId: string; roomId: string };

/** The free times of some days in the practice's own clock, the soonest first. */
export async function findFreeTimes(
  tx: Tx,
  service: Offered,
  wish: { now: Temporal.Instant; timeZone: string; first?: Temporal.PlainDate; days?: number },
): Promise<Interval[]> {
  const { now, timeZone } = wish;
  const first = wish.first ?? now.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Math.min(wish.days ?? 14, horizonDays);
  const midnight = first.toZonedDateTime(timeZone).toInstant();
  const span = { from: midnight.subtract({ hours: 24 }), until: midnight.add({ hours: 24 * (days + 2) }) };
  const held = await diary(tx, span);
  const dates = daysFrom(first, days, timeZone);
  const busy = (resource: string) => held.busy.get(resource) ?? [];
  const { from: soonest, until: latest } = wholeIn(bookable(now));
  const worked = held.colleagues.flatMap((one) =>
    freeStarts(hoursOn(dates, one.hours), busy(one.colleagueId), service),
  );
  const wanted = [...new Set(worked)].filter((start) => start >= soonest && start <= latest);
  const roomy = new Set(held.rooms.flatMap((room) => stillFree(wanted, busy(room), service)));
  return [...roomy].sort((a, b) => a - b).map((start) => visitAt(start, service));
}

/** Who and where could take this very time, or null where nobody can. */
export async function choosePlace(
  tx: Tx,
  service: Offered,
  from: Temporal.Instant,
  timeZone: string,
): Promise<Choice | null> {
  const time = { from, until: from.add({ minutes: service.minutes }) };
  const around = { from: from.subtract({ hours: 24 }), until: time.until.add({ hours: 24 }) };
  const held = await diary(tx, around);
  const dates = daysFrom(from.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 }), 3, timeZone);
  const free = (resource: string, open: Stretch[]) =>
    isFree(time, open, held.busy.get(resource) ?? [], service.recoveryMinutes);
  const colleague = held.colleagues.find((one) => free(one.colleagueId, hoursOn(dates, one.hours)));
  const roomId = held.rooms.find((room) => free(room, [heldBy(around)]));
  return colleague && roomId ? { time, colleagueId: colleague.colleagueId, roomId } : null;
}
