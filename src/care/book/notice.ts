import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

/** How long before, and how far ahead, people may book themselves: what the practice keeps to. */
export type Notice = { noticeMinutes: number; horizonDays: number };

/** BOOK-16. A visit may be written down while it is going on, not afterwards. */
export function notGone(from: Temporal.Instant, now: Temporal.Instant): null | Refused<"BOOK-16"> {
  if (Temporal.Instant.compare(from, now.subtract({ hours: 1 })) >= 0) return null;
  return refuse("BOOK-16", "That time has gone. Please choose one that has not.");
}

/** The first and the last moment at which a visit that people book themselves can begin; both can be had. */
export function bookable(now: Temporal.Instant, { noticeMinutes, horizonDays }: Notice): Interval {
  return { from: now.add({ minutes: noticeMinutes }), until: now.add({ hours: 24 * horizonDays }) };
}

/** BOOK-2, for people who book themselves. */
export function withinNotice(from: Temporal.Instant, now: Temporal.Instant, keeps: Notice): null | Refused<"BOOK-2"> {
  const { from: soonest, until: latest } = bookable(now, keeps);
  if (Temporal.Instant.compare(from, soonest) < 0)
    return refuse("BOOK-2", "That time is too soon to book here. Please choose a later one.");
  if (Temporal.Instant.compare(from, latest) > 0)
    return refuse("BOOK-2", `The diary is open for the next ${keeps.horizonDays} days. Please choose an earlier time.`);
  return null;
}
