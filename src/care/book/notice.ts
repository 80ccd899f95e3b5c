import { Temporal } from "temporal-polyfill";
import { refuse, type Refused } from "../../shared/refusal.ts";

export const noticeHours = 2;
export const horizonDays = 84;

/** BOOK-16. A visit may be written down while it is going on, not afterwards. */
export function notGone(from: Temporal.Instant, now: Temporal.Instant): null | Refused<"BOOK-16"> {
  if (Temporal.Instant.compare(from, now.subtract({ hours: 1 })) >= 0) return null;
  return refuse("BOOK-16", "That time has gone. Please choose one that has not.");
}

/** BOOK-2, for people who book themselves. */
export function withinNotice(from: Temporal.Instant, now: Temporal.Instant): null | Refused<"BOOK-2"> {
  if (Temporal.Instant.compare(from, now.add({ hours: noticeHours })) < 0)
    return refuse("BOOK-2", "That time is too soon to book here. Please choose a later one.");
  if (Temporal.Instant.compare(from, now.add({ hours: 24 * horizonDays })) > 0)
    return refuse("BOOK-2", "The diary is open for the next twelve weeks. Please choose an earlier time.");
  return null;
}
