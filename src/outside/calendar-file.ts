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
