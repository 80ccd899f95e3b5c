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

function at(date: Temporal.PlainDate, clock: string, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock) }).toInstant();
}

/** The visit as the client sees it, for each step of the grid at which it and its recovery fit. Minutes throughout. */
export function freeTimes(
  open: readonly Interval[],
  busy: readonly Interval[],
  visit: Visit,
  stepMinutes = 15,
): Interval[] {
  return subtract(open, busy)
    .flatMap((gap) => startsWithin(gap, visit.minutes + visit.recoveryMinutes, stepMinutes))
    .map((from) => ({ from, until: from.add({ minutes: visit.minutes }) }))
    .sort((a, b) => Temporal.Instant.compare(a.from, b.from));
}

function startsWithin(gap: Interval, minutes: number, step: number): Temporal.Instant[] {
  const grid = step * 60_000;
  const first = Math.ceil(gap.from.epochMilliseconds / grid) * grid;
  const last = gap.until.epochMilliseconds - minutes * 60_000;
  const count = Math.max(0, Math.floor((last - first) / grid) + 1);
  return Array.from({ length: count }, (_, step) => Temporal.Instant.fromEpochMilliseconds(first + step * grid));
}

export function isFree(
  time: Interval,
  open: readonly Interval[],
  busy: readonly Interval[],
  recovery: number,
): boolean {
  const whole = { from: time.from, until: time.until.add({ minutes: recovery }) };
  return subtract(open, busy).some((gap) => contains(gap, whole));
}
