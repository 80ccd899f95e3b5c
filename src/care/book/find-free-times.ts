import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { type Interval, wholeIn } from "../../shared/interval.ts";
import { diary } from "./diary.sql.ts";
import { daysFrom, visitAt } from "./free-times.ts";
import { bookable, type Notice } from "./notice.ts";
import { choosePlace, type Choice, type Diary, freeAnywhere, type Needs, type Wanted } from "./places.ts";

/** What the practice keeps to when times are offered. */
export type Keeps = Notice & { timeZone: string; stepMinutes: number };
type Wish = {
  now: Temporal.Instant;
  keeps: Keeps;
  first?: Temporal.PlainDate;
  days?: number;
  /** The hold of whoever asks: their own time is free for them. */
  own?: string | null;
  /** The practice's own people need no notice. */
  soonest?: Temporal.Instant;
};

/** The free times of some days in the practice's own clock, the soonest first. */
export async function findFreeTimes(tx: Tx, needs: Needs, wish: Wish): Promise<Interval[]> {
  const { now, keeps } = wish;
  const first = wish.first ?? now.toZonedDateTimeISO(keeps.timeZone).toPlainDate();
  const days = Math.min(wish.days ?? 14, keeps.horizonDays);
  const midnight = first.toZonedDateTime(keeps.timeZone).toInstant();
  const span = { from: midnight.subtract({ hours: 24 }), until: midnight.add({ hours: 24 * (days + 2) }) };
  const held = await diary(tx, { span, now, own: wish.own ?? null });
  const { from, until } = bookable(now, keeps);
  const offered = wholeIn({ from: wish.soonest ?? from, until });
  return freeAnywhere(held, needs, daysFrom(first, days, keeps.timeZone), keeps.stepMinutes)
    .filter((start) => start >= offered.from && start <= offered.until)
    .map((start) => visitAt(start, needs));
}

/** The hours around a moment in which anything may bear on it. */
export const around = (from: Temporal.Instant, minutes: number): Interval => ({
  from: from.subtract({ hours: 24 }),
  until: from.add({ hours: 24, minutes }),
});

/** Who and where could take this very time, or null where nobody can. */
export function placeAt(
  held: Diary,
  needs: Needs,
  from: Temporal.Instant,
  timeZone: string,
  wanted?: Wanted,
): Choice | null {
  const yesterday = from.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
  return choosePlace(held, needs, from, daysFrom(yesterday, 3, timeZone), wanted);
}
