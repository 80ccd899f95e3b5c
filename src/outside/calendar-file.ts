import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Interval } from "../shared/interval.ts";

export type Entry = { appointmentId: string; sequence: number; time: Interval; practiceName: string; place: string };

/** RFC 5545, one event. The UID stays with the appointment for life; a later SEQUENCE replaces an earlier one. */
export function calendarFile(entry: Entry, method: "REQUEST" | "CANCEL"): string {
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: { company: "Supple", product: "Supple" } });
  calendar.createEvent({
    id: `${entry.appointmentId}@supple`,
    sequence: entry.sequence,
    start: new Date(entry.time.from.epochMilliseconds),
    end: new Date(entry.time.until.epochMilliseconds),
    summary: `Appointment at ${entry.practiceName}`,
    location: entry.place,
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: entry.practiceName, email: "noreply@localhost" },
  });
  return calendar.toString();
}

export type FeedEntry = Pick<Entry, "appointmentId" | "sequence" | "time"> & { cancelled: boolean };

/** RFC 5545, many events that say when and nothing else. */
export function calendarFeed(practiceName: string, entries: readonly FeedEntry[]): string {
  const calendar = ical({ name: practiceName, prodId: { company: "Supple", product: "Supple" } });
  for (const { appointmentId, sequence, time, cancelled } of entries)
    calendar.createEvent({
      id: `${appointmentId}@supple`,
      sequence,
      start: new Date(time.from.epochMilliseconds),
      end: new Date(time.until.epochMilliseconds),
      summary: "Booked",
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
