import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { makePrivateLink } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { bookAppointment, type Booked, type Wish } from "./book-appointment.ts";
import { sayStart } from "./confirmation.ts";

export const mostVisits = 26;

/** The same weekday and clock time, some weeks apart, also where the clocks change in between. */
export function courseDates(
  from: Temporal.Instant,
  { visits, weeks }: { visits: number; weeks: number },
  timeZone: string,
): Temporal.Instant[] {
  const first = from.toZonedDateTimeISO(timeZone);
  return Array.from({ length: visits }, (_, turn) => first.add({ weeks: turn * weeks }).toInstant());
}

type Course = Wish & { bookedBy: string; visits: number; weeks: number };

/** BOOK-29. All of a course, or none and a list of the dates that can't be had. The first visit has the id that was asked for. */
export async function bookCourse(tx: Tx, { visits, weeks, ...wish }: Course): Promise<Booked | Refused> {
  if (visits < 1 || visits > mostVisits || weeks < 1 || weeks > 12)
    return refuse("BOOK-29", `A course has up to ${mostVisits} visits, 1 to 12 weeks apart.`, { field: "visits" });
  const practice = await practiceDetails(tx);
  const dates = courseDates(wish.from, { visits, weeks }, practice.timeZone);
  const lost: string[] = [];
  let first: Booked | null = null;
  for (const [turn, from] of dates.entries()) {
    const appointmentId = turn === 0 ? wish.appointmentId : newId();
    const booked = await bookAppointment(tx, { ...wish, appointmentId, from, silent: true });
    if (isRefused(booked) && booked.refused !== "BOOK-3") return booked;
    if (isRefused(booked)) lost.push(sayStart(from, practice.timeZone));
    else first ??= booked;
    // The form was sent twice: the course stands already.
    if (first?.again) return first;
  }
  if (lost.length > 0)
    return refuse("BOOK-29", `These can't be had, so none was booked: ${lost.join("; ")}.`, { field: "day" });
  await tell(tx, wish, first!, dates);
  return first!;
}

async function tell(tx: Tx, wish: Wish, { clientId }: Booked, dates: readonly Temporal.Instant[]): Promise<void> {
  const practice = await practiceDetails(tx);
  const link = `${wish.address}/link/${await makePrivateLink(tx, { clientId, now: wish.now })}`;
  const body = [
    `Dear ${wish.who.givenName},`,
    `You are booked for:\n${dates.map((from) => sayStart(from, practice.timeZone)).join("\n")}`,
    ...(practice.address ? [`Where: ${practice.address}`] : []),
    `Before you come, please open your private page and answer the questions there. It is for you alone, so please don't pass it on:\n${link}`,
    practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
  ].join("\n\n");
  const subject = `Your appointments at ${practice.name}`;
  await writeMessage(tx, { to: wish.who.email, subject, body, calendar: null, at: wish.now });
}
