import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import type { Interval } from "../../shared/interval.ts";
import { type Diary, diary, type Offered } from "./diary.sql.ts";
import { freeStarts, isFree, openHours, visitAt } from "./free-times.ts";
import { horizonDays, withinNotice } from "./notice.ts";

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
  const starts = (resource: string, open: Interval[]) => freeStarts(open, held.busy.get(resource) ?? [], service);
  const somewhere = new Set(held.rooms.flatMap((room) => starts(room, [span])));
  const someone = new Set(
    held.colleagues.flatMap(({ colleagueId, hours }) => starts(colleagueId, openHours(hours, first, days, timeZone))),
  );
  return [...someone]
    .filter((start) => somewhere.has(start))
    .sort((a, b) => a - b)
    .map((start) => visitAt(start, service))
    .filter((time) => withinNotice(time.from, now) === null);
}

function roomFor(held: Diary, time: Interval, service: Offered): string | null {
  return (
    held.rooms.find((room) => isFree(time, [wide(time)], held.busy.get(room) ?? [], service.recoveryMinutes)) ?? null
  );
}

const wide = (time: Interval): Interval => ({
  from: time.from.subtract({ hours: 24 }),
  until: time.until.add({ hours: 24 }),
});

/** Who and where could take this very time, or null where nobody can. */
export async function choosePlace(
  tx: Tx,
  service: Offered,
  from: Temporal.Instant,
  timeZone: string,
): Promise<Choice | null> {
  const time = { from, until: from.add({ minutes: service.minutes }) };
  const held = await diary(tx, wide(time));
  const day = from.toZonedDateTimeISO(timeZone).toPlainDate();
  const colleague = held.colleagues.find(({ colleagueId, hours }) =>
    isFree(
      time,
      openHours(hours, day.subtract({ days: 1 }), 3, timeZone),
      held.busy.get(colleagueId) ?? [],
      service.recoveryMinutes,
    ),
  );
  const roomId = roomFor(held, time, service);
  return colleague && roomId ? { time, colleagueId: colleague.colleagueId, roomId } : null;
}
