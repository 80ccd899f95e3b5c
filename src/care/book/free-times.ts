import { Temporal } from "temporal-polyfill";
import { heldBy, type Interval, type Stretch, subtract, wholeIn } from "../../shared/interval.ts";

/** One weekly stretch of work, in the practice's own clock: ISO weekday 1 (Monday) to 7, `"09:00"` to `"17:30"`. */
export type WeeklyHours = { readonly weekday: number; readonly starts: string; readonly ends: string };

export type Visit = { readonly minutes: number; readonly recoveryMinutes: number };

/** One date of the practice's own clock, and where its midnights lie. */
type Day = { date: Temporal.PlainDate; weekday: number; midnight: number; next: number; timeZone: string };

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
  return hoursOn(daysFrom(first, days, timeZone), weekly).map(asInterval);
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

/** The visit as the client sees it, for each step of the grid at which it and its recovery fit, the soonest first. */
export function freeTimes(
  open: readonly Interval[],
  busy: readonly Interval[],
  visit: Visit,
  stepMinutes = 15,
): Interval[] {
  return freeStarts(open.map(wholeIn), busy.map(heldBy), visit, stepMinutes).map((start) => visitAt(start, visit));
}

export function visitAt(start: number, visit: Visit): Interval {
  return asInterval({ from: start, until: start + visit.minutes * minute });
}

const asInterval = ({ from, until }: Stretch): Interval => ({
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
  const length = (visit.minutes + visit.recoveryMinutes) * minute;
  const starts = subtract(open, busy).flatMap((gap) => startsWithin(gap, length, stepMinutes * minute));
  return [...new Set(starts)].sort((a, b) => a - b);
}

function startsWithin(gap: Stretch, length: number, grid: number): number[] {
  const first = Math.ceil(gap.from / grid) * grid;
  const count = Math.max(0, Math.floor((gap.until - length - first) / grid) + 1);
  return Array.from({ length: count }, (_, step) => first + step * grid);
}

/** Those of the starts at which a room, too, is promised to nobody for the whole visit. */
export function stillFree(starts: readonly number[], busy: readonly Stretch[], visit: Visit): number[] {
  const length = (visit.minutes + visit.recoveryMinutes) * minute;
  return subtract(
    starts.map((from) => ({ from, until: from + length })),
    busy,
  )
    .filter(({ from, until }) => until - from === length)
    .map(({ from }) => from);
}

export function isFree(time: Interval, open: readonly Stretch[], busy: readonly Stretch[], recovery: number): boolean {
  const { from, until } = heldBy(time);
  return subtract(open, busy).some((gap) => gap.from <= from && until + recovery * minute <= gap.until);
}
