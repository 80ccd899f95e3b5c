import { Temporal } from "temporal-polyfill";
import { contains, type Interval, subtract } from "../../shared/interval.ts";

/** One weekly stretch of work, in the practice's own clock: ISO weekday 1 (Monday) to 7, `"09:00"` to `"17:30"`. */
export type WeeklyHours = { readonly weekday: number; readonly starts: string; readonly ends: string };

export type Visit = { readonly minutes: number; readonly recoveryMinutes: number };

/** Working hours become instants day by day, so a day that loses or gains an hour is as long as it really is. */
export function openHours(
  weekly: readonly WeeklyHours[],
  first: Temporal.PlainDate,
  days: number,
  timeZone: string,
): Interval[] {
  return Array.from({ length: days }, (_, day) => first.add({ days: day })).flatMap((date) =>
    weekly
      .filter((hours) => hours.weekday === date.dayOfWeek)
      .map((hours) => ({ from: at(date, hours.starts, timeZone), until: at(date, hours.ends, timeZone) }))
      .filter((open) => Temporal.Instant.compare(open.from, open.until) < 0),
  );
}

/**
 * A clock time that the change skips is the moment of the change; one that it repeats is the first of the two. So
 * neighbouring hours stay neighbours, and a visit's clock times always lie within the hours that were written down.
 */
function at(date: Temporal.PlainDate, clock: string, timeZone: string): Temporal.Instant {
  if (clock.startsWith("24:")) return at(date.add({ days: 1 }), "00:00", timeZone);
  const plainTime = Temporal.PlainTime.from(clock);
  const zoned = date.toZonedDateTime({ timeZone, plainTime });
  if (zoned.toPlainTime().equals(plainTime)) return zoned.toInstant();
  const earlier = date.toPlainDateTime(plainTime).toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return earlier.getTimeZoneTransition("next")!.toInstant();
}

/** The visit as the client sees it, for each step of the grid at which it and its recovery fit, the soonest first. */
export function freeTimes(
  open: readonly Interval[],
  busy: readonly Interval[],
  visit: Visit,
  stepMinutes = 15,
): Interval[] {
  return freeStarts(open, busy, visit, stepMinutes).map((start) => visitAt(start, visit));
}

export function visitAt(start: number, visit: Visit): Interval {
  const from = Temporal.Instant.fromEpochMilliseconds(start);
  return { from, until: Temporal.Instant.fromEpochMilliseconds(start + visit.minutes * 60_000) };
}

/** When free times start, in epoch milliseconds, each moment once. Steps are counted in UTC, as quarter hours are everywhere. */
export function freeStarts(
  open: readonly Interval[],
  busy: readonly Interval[],
  visit: Visit,
  stepMinutes = 15,
): number[] {
  const starts = subtract(open, busy).flatMap((gap) =>
    startsWithin(gap, visit.minutes + visit.recoveryMinutes, stepMinutes),
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

function startsWithin(gap: Interval, minutes: number, step: number): number[] {
  const grid = step * 60_000;
  const first = Math.ceil(wholeMillisecond(gap.from) / grid) * grid;
  const last = gap.until.epochMilliseconds - minutes * 60_000;
  const count = Math.max(0, Math.floor((last - first) / grid) + 1);
  return Array.from({ length: count }, (_, index) => first + index * grid);
}

/** A promise may end within a millisecond, and nobody starts before it has ended. */
const wholeMillisecond = (instant: Temporal.Instant) =>
  instant.epochMilliseconds + (instant.epochNanoseconds % 1_000_000n === 0n ? 0 : 1);

export function isFree(
  time: Interval,
  open: readonly Interval[],
  busy: readonly Interval[],
  recovery: number,
): boolean {
  const whole = { from: time.from, until: time.until.add({ minutes: recovery }) };
  return subtract(open, busy).some((gap) => contains(gap, whole));
}
