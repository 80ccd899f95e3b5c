import type { Interval } from "../../shared/interval.ts";

export const parts = ["morning", "afternoon", "evening"] as const;
export type Part = (typeof parts)[number];

export const partOfDay = (hour: number): Part => (hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening");

/** The first free time of each part of the day, for somebody who wants to come soon and knows when they can. */
export function soonestTimes(free: readonly Interval[], timeZone: string): { part: Part; time: Interval }[] {
  const found = new Map<Part, Interval>();
  for (const time of free) {
    const part = partOfDay(time.from.toZonedDateTimeISO(timeZone).hour);
    if (!found.has(part)) found.set(part, time);
    if (found.size === parts.length) break;
  }
  return parts.flatMap((part) => (found.has(part) ? [{ part, time: found.get(part)! }] : []));
}
