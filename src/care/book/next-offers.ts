import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";
import { type Part, partOfDay } from "./soonest-times.ts";

/** Somebody who waits; ISO dates, weekdays 1 (Monday) to 7; an empty list means any. */
export type Waiting = {
  waitingId: string;
  clientId: string;
  serviceId: string;
  fromDay: string;
  untilDay: string;
  weekdays: readonly number[];
  parts: readonly Part[];
  /** What was offered to them before and not taken, in epoch milliseconds. */
  offered: readonly number[];
};

export function suits(waiting: Waiting, time: Interval, timeZone: string): boolean {
  const clock = time.from.toZonedDateTimeISO(timeZone);
  const day = clock.toPlainDate().toString();
  return (
    waiting.fromDay <= day &&
    day <= waiting.untilDay &&
    (waiting.weekdays.length === 0 || waiting.weekdays.includes(clock.dayOfWeek)) &&
    (waiting.parts.length === 0 || waiting.parts.includes(partOfDay(clock.hour))) &&
    !waiting.offered.includes(time.from.epochMilliseconds)
  );
}

/** BOOK-27. The first time that suits, for whoever asks in their turn; null where none does. */
export function offerFor(waiting: Waiting, free: readonly Interval[], timeZone: string): Interval | null {
  return free.find((time) => suits(waiting, time, timeZone)) ?? null;
}

const [morning, evening] = [8, 20];
const hoursToAnswer = 3;

/**
 * Until when an offer stands: three hours, of which the night is none, and not so long that nobody else could still come.
 * Null where there is no time left to answer.
 */
export function offerEnds(from: Temporal.Instant, now: Temporal.Instant, timeZone: string): Temporal.Instant | null {
  const clock = now.toZonedDateTimeISO(timeZone);
  const opens = clock.hour >= evening ? clock.add({ days: 1 }) : clock;
  const awake = clock.hour >= morning && clock.hour < evening;
  const starts = awake ? clock : opens.withPlainTime({ hour: morning });
  const ends = starts.add({ hours: hoursToAnswer }).toInstant();
  const latest = from.subtract({ hours: 3 });
  const last = Temporal.Instant.compare(ends, latest) < 0 ? ends : latest;
  return Temporal.Instant.compare(last, starts.toInstant().add({ minutes: 30 })) < 0 ? null : last;
}

/** When to write: by day at once, otherwise in the morning. */
export function writeAt(now: Temporal.Instant, timeZone: string): Temporal.Instant {
  const clock = now.toZonedDateTimeISO(timeZone);
  if (clock.hour >= morning && clock.hour < evening) return now;
  const day = clock.hour >= evening ? clock.add({ days: 1 }) : clock;
  return day.withPlainTime({ hour: morning }).toInstant();
}
