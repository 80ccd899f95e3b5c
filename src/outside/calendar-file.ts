import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Temporal } from "temporal-polyfill";
import type { Interval } from "../shared/interval.ts";

export type Entry = { appointmentId: string; sequence: number; time: Interval; practiceName: string; place: string };

const date = (at: Temporal.Instant) => new Date(at.epochMilliseconds);

/**
 * RFC 5545, one event as it stands at `now`. The UID stays with the appointment for life; a later SEQUENCE replaces an
 * earlier one.
 */
export function calendarFile(entry: Entry, method: "REQUEST" | "CANCEL", now: Temporal.Instant): string {
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: { company: "Supple", product: "Supple" } });
  calendar.createEvent({
    id: `${entry.appointmentId}@supple`,
    sequence: entry.sequence,
    stamp: date(now),
    start: date(entry.time.from),
    end: date(entry.time.until),
    summary: `Appointment at ${entry.practiceName}`,
    location: entry.place,
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: entry.practiceName, email: "noreply@localhost" },
  });
  return calendar.toString();
}

export type FeedEntry = Pick<Entry, "appointmentId" | "sequence" | "time"> & { cancelled: boolean };

/** RFC 5545, many events as they stand at `now`, that say when and nothing else. */
export function calendarFeed(practiceName: string, entries: readonly FeedEntry[], now: Temporal.Instant): string {
  const calendar = ical({ name: practiceName, prodId: { company: "Supple", product: "Supple" } });
  for (const { appointmentId, sequence, time, cancelled } of entries)
    calendar.createEvent({
      id: `${appointmentId}@supple`,
      sequence,
      stamp: date(now),
      start: date(time.from),
      end: date(time.until),
      summary: "Booked",
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
