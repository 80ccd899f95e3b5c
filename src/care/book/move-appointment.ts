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
import { diary } from "./diary.sql.ts";
import { around, placeAt } from "./find-free-times.ts";
import type { Wanted } from "./places.ts";
import { notGone, withinNotice } from "./notice.ts";
import { offerTimes } from "./offer-times.ts";
import { endHolds, promise, takeTurn } from "./promise.ts";
import { allServices } from "./services.sql.ts";

type Move = {
  appointmentId: string;
  from: Temporal.Instant;
  by: string;
  ownPeople: boolean;
  now: Temporal.Instant;
  /** Whom or which room it is moved to; otherwise it stays with its practitioner where they are free. */
  wanted?: Wanted;
};

/** BOOK-11. The same visit at another time: its id, client and service stay, the promise goes with it or not at all. */
export async function moveAppointment(tx: Tx, move: Move): Promise<{ moved: AppointmentRow } | Refused> {
  await sql`select 1 from appointment where appointment_id = ${move.appointmentId} for update`.execute(tx);
  const visit = await appointment(tx, move.appointmentId);
  if (!visit) return refuse("BOOK-11", "We can't find that visit.");
  const stays = visit.time.from.equals(move.from);
  const { colleagueId = visit.colleagueId, roomId = visit.roomId } = move.wanted ?? {};
  if (stays && colleagueId === visit.colleagueId && roomId === visit.roomId) return { moved: visit };
  if (visit.status !== "confirmed" || Temporal.Instant.compare(visit.time.from, move.now) <= 0)
    return refuse("BOOK-11", "This visit has begun, is over or is cancelled, so it can't be moved.");
  const practice = await practiceDetails(tx);
  const soon = move.ownPeople ? notGone(move.from, move.now) : withinNotice(move.from, move.now, practice);
  if (soon) return soon;
  const offered = (await allServices(tx)).find(({ serviceId }) => serviceId === visit.serviceId)!;
  const minutes = (visit.time.until.epochMilliseconds - visit.time.from.epochMilliseconds) / 60_000;
  const service = { ...offered, minutes };
  // Its own old time is free for it: the promise is given up first, and taken back by the rollback of a refusal.
  await tx.deleteFrom("promised_time").where("appointment_id", "=", visit.appointmentId).execute();
  await takeTurn(tx, move.from);
  await endHolds(tx, visit.appointmentId, move.now);
  const held = await diary(tx, { span: around(move.from, minutes), now: move.now, own: visit.appointmentId });
  const wanted = { preferred: visit.colleagueId, ...move.wanted };
  const place = placeAt(held, service, move.from, practice.timeZone, wanted);
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
  await promise(tx, visit.appointmentId, place);
  const there = (await appointment(tx, visit.appointmentId))!;
  await tellMoved(tx, there, move.now);
  await writeChange(tx, {
    appointmentId: visit.appointmentId,
    what: "moved",
    by: move.by,
    was: visit.time,
    now: move.now,
  });
  await offerTimes(tx, move.now);
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
  await writeMessage(tx, { to: client.email, ...words, calendar: calendarFile(entry, "REQUEST", now), at: now });
}
