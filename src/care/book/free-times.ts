import { Temporal } from "temporal-polyfill";
import { heldBy, type Interval, type Stretch, subtract, wholeIn } from "../../shared/interval.ts";

/** One weekly stretch of work, in the practice's own clock: ISO weekday 1 (Monday) to 7, `"09:00"` to `"17:30"`. */
export type WeeklyHours = { readonly weekday: number; readonly starts: string; readonly ends: string };

/** What the client comes for, and what the practitioner needs around it: to prepare or travel, to recover or travel back. */
export type Visit = { readonly minutesBefore: number; readonly minutes: number; readonly recoveryMinutes: number };

/** One date of the practice's own clock, and where its midnights lie. */
export type Day = { date: Temporal.PlainDate; weekday: number; midnight: number; next: number; timeZone: string };

const minute = 60_000;
const usualDay = 24 * 60 * minute;

/** The days that are looked through; worked out once for all who work on them. */
export function daysFrom(first: Temporal.PlainDate, days: number, timeZone: string): Day[] {
  const dates = Array.from({ length: days + 1 }, (_, day) => first.add({ days: day }));
  const midnights = dates.map((date) => date.toZonedDateTime(timeZone).epochMilliseconds);
  return dates.slice(0, days).map((date, day) => ({
    date,
    weekday: date.dayOfWeek,
    midnight: midnights[day]!,
    next: midnights[day + 1]!,
    timeZone,
  }));
}

/** Working hours become moments day by day, so a day that loses or gains an hour is as long as it really is. */
export function hoursOn(days: readonly Day[], weekly: readonly WeeklyHours[]): Stretch[] {
  return days.flatMap((day) =>
    weekly
      .filter((hours) => hours.weekday === day.weekday)
      .map((hours) => ({ from: at(day, hours.starts), until: at(day, hours.ends) }))
      .filter((open) => open.from < open.until),
  );
}

export function openHours(
  weekly: readonly WeeklyHours[],
  first: Temporal.PlainDate,
  days: number,
  timeZone: string,
): Interval[] {
  return hoursOn(daysFrom(first, days, timeZone), weekly).map(intervalOf);
}

/**
 * A clock time that the change skips is the moment of the change; one that it repeats is the first of the two. So
 * neighbouring hours stay neighbours, and a visit's clock times always lie within the hours that were written down.
 */
function at({ date, midnight, next, timeZone }: Day, clock: string): number {
  const [hour = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  if (hour === 24) return next;
  if (next - midnight === usualDay) return midnight + (hour * 60 + minutes) * minute + seconds * 1000;
  const wall = date.toPlainDateTime(clock);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition("next")!.epochMilliseconds;
}

/** The visit as the client sees it, for each step of the grid at which it fits with what is around it, the soonest first. */
export function freeTimes(
  open: readonly Interval[],
  busy: readonly Interval[],
  visit: Visit,
  stepMinutes = 15,
): Interval[] {
  return freeStarts(open.map(wholeIn), busy.map(heldBy), visit, stepMinutes).map((start) => visitAt(start, visit));
}

export function visitAt(start: number, visit: Visit): Interval {
  return intervalOf({ from: start, until: start + visit.minutes * minute });
}

export const intervalOf = ({ from, until }: Stretch): Interval => ({
  from: Temporal.Instant.fromEpochMilliseconds(from),
  until: Temporal.Instant.fromEpochMilliseconds(until),
});

/** When free times start, each moment once. Steps are counted in UTC, whose quarter hours are those of every zone. */
export function freeStarts(
  open: readonly Stretch[],
  busy: readonly Stretch[],
  visit: Visit,
  stepMinutes = 15,
): number[] {
  const starts = subtract(open, busy).flatMap((gap) => startsWithin(gap, visit, stepMinutes * minute));
  return [...new Set(starts)].sort((a, b) => a - b);
}

function startsWithin(gap: Stretch, visit: Visit, grid: number): number[] {
  const first = Math.ceil((gap.from + visit.minutesBefore * minute) / grid) * grid;
  const last = gap.until - (visit.minutes + visit.recoveryMinutes) * minute;
  const count = Math.max(0, Math.floor((last - first) / grid) + 1);
  return Array.from({ length: count }, (_, step) => first + step * grid);
}

/** All that the visit takes of whoever and whatever it needs. */
export const takenBy = (start: number, visit: Visit): Stretch => ({
  from: start - visit.minutesBefore * minute,
  until: start + (visit.minutes + visit.recoveryMinutes) * minute,
});

/** Those of the starts at which something else, too, is promised to nobody for the whole visit. */
export function stillFree(starts: readonly number[], busy: readonly Stretch[], visit: Visit): number[] {
  const { from: early, until: late } = takenBy(0, visit);
  return subtract(
    starts.map((start) => takenBy(start, visit)),
    busy,
  )
    .filter(({ from, until }) => until - from === late - early)
    .map(({ from }) => from - early);
}

export function isFree(start: number, open: readonly Stretch[], busy: readonly Stretch[], visit: Visit): boolean {
  const taken = takenBy(start, visit);
  return subtract(open, busy).some((gap) => gap.from <= taken.from && taken.until <= gap.until);
}
