import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { calendarFile } from "../../outside/calendar-file.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { writeChange } from "./appointment-changes.sql.ts";
import { appointment, type AppointmentRow } from "./appointments.sql.ts";
import { moved } from "./confirmation.ts";
import { allServices } from "./diary.sql.ts";
import { choosePlace } from "./find-free-times.ts";
import { notGone, withinNotice } from "./notice.ts";
import { promise } from "./promise.ts";

type Move = { appointmentId: string; from: Temporal.Instant; by: string; ownPeople: boolean; now: Temporal.Instant };

/** BOOK-11. The same visit at another time: its id, client and service stay, the promise goes with it or not at all. */
export async function moveAppointment(tx: Tx, move: Move): Promise<{ moved: AppointmentRow } | Refused> {
  await sql`select 1 from appointment where appointment_id = ${move.appointmentId} for update`.execute(tx);
  const visit = await appointment(tx, move.appointmentId);
  if (!visit) return refuse("BOOK-11", "We can't find that visit.");
  if (visit.time.from.equals(move.from)) return { moved: visit };
  if (visit.status !== "confirmed" || Temporal.Instant.compare(visit.time.from, move.now) <= 0)
    return refuse("BOOK-11", "This visit has begun, is over or is cancelled, so it can't be moved.");
  const soon = move.ownPeople ? notGone(move.from, move.now) : withinNotice(move.from, move.now);
  if (soon) return soon;
  const practice = await practiceDetails(tx);
  const offered = (await allServices(tx)).find(({ serviceId }) => serviceId === visit.serviceId)!;
  const minutes = (visit.time.until.epochMilliseconds - visit.time.from.epochMilliseconds) / 60_000;
  const service = { ...offered, minutes };
  // Its own old time is free for it: the promise is given up first, and taken back by the rollback of a refusal.
  await tx.deleteFrom("promised_time").where("appointment_id", "=", visit.appointmentId).execute();
  const place = await choosePlace(tx, service, move.from, practice.timeZone);
  if (!place) return refuse("BOOK-3", "Sorry, that time is no longer free. Please choose another one.");
  await tx
    .updateTable("appointment")
    .set({
      during: toRange(place.time),
      colleague_id: place.colleagueId,
      room_id: place.roomId,
      sequence: visit.sequence + 1,
    })
    .where("appointment_id", "=", visit.appointmentId)
    .execute();
  await promise(tx, visit.appointmentId, place, service.recoveryMinutes);
  const there = (await appointment(tx, visit.appointmentId))!;
  await tellMoved(tx, there, move.now);
  await writeChange(tx, {
    appointmentId: visit.appointmentId,
    what: "moved",
    by: move.by,
    was: visit.time,
    now: move.now,
  });
  await audit(tx, move.by, "moved", "appointment", visit.appointmentId);
  return { moved: there };
}

async function tellMoved(tx: Tx, visit: AppointmentRow, now: Temporal.Instant): Promise<void> {
  const practice = await practiceDetails(tx);
  const client = await tx
    .selectFrom("client")
    .select(["email", "given_name as givenName"])
    .where("client_id", "=", visit.clientId)
    .executeTakeFirstOrThrow();
  const { appointmentId, sequence, time } = visit;
  const entry = { appointmentId, sequence, time, practiceName: practice.name, place: practice.address };
  const words = moved({ practice, from: time.from, givenName: client.givenName });
  await writeMessage(tx, { to: client.email, ...words, calendar: calendarFile(entry, "REQUEST"), at: now });
}
