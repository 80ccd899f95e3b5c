import { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { calendarFile } from "../../outside/calendar-file.ts";
import { practiceDetails, type PracticeDetails, writeMessage } from "../../practice/index.ts";
import { audit, makePrivateLink } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { writeChange } from "./appointment-changes.sql.ts";
import { appointment, type AppointmentRow } from "./appointments.sql.ts";
import { confirmation } from "./confirmation.ts";
import { type Offered, offeredServices } from "./diary.sql.ts";
import { type Choice, choosePlace } from "./find-free-times.ts";
import { notGone, withinNotice } from "./notice.ts";
import { promise } from "./promise.ts";
import { needsGuardian, type WhoBooks } from "./who-books.ts";

export type Wish = {
  appointmentId: string;
  serviceId: string;
  from: Temporal.Instant;
  who: WhoBooks;
  now: Temporal.Instant;
  address: string;
  /** The practice's own people, where they book for somebody (BOOK-16). */
  bookedBy?: string;
};
export type Booked = { appointment: AppointmentRow; link: string | null };

/** Books whole or not at all: the client, the visit, both promises, the private link and the message. */
export async function bookAppointment(tx: Tx, wish: Wish): Promise<Booked | Refused> {
  const already = await appointment(tx, wish.appointmentId);
  if (already) return { appointment: already, link: null };
  const practice = await practiceDetails(tx);
  const today = wish.now.toZonedDateTimeISO(practice.timeZone).toPlainDate();
  const soon = wish.bookedBy ? notGone(wish.from, wish.now) : withinNotice(wish.from, wish.now);
  const refused = soon ?? needsGuardian(wish.who, today);
  if (refused) return refused;
  const service = (await offeredServices(tx)).find((offered) => offered.serviceId === wish.serviceId);
  if (!service) return refuse("BOOK-1", "We don't offer that any more. Please choose another service.");
  const place = await choosePlace(tx, service, wish.from, practice.timeZone);
  if (!place) return refuse("BOOK-3", "Sorry, that time is no longer free. Please choose another one.");
  const clientId = await clientFor(tx, wish.who);
  await keepPromise(tx, wish, clientId, place, service);
  const link = await makePrivateLink(tx, { clientId, now: wish.now });
  const booked = (await appointment(tx, wish.appointmentId))!;
  await writeConfirmation(tx, booked, practice, wish, `${wish.address}/link/${link}`);
  const by = wish.bookedBy ?? "client";
  await writeChange(tx, { appointmentId: wish.appointmentId, what: "booked", by, now: wish.now });
  await audit(tx, by, "booked", "appointment", wish.appointmentId);
  return { appointment: booked, link };
}

/** The same person, by address, name and birth date, stays one client; nothing of theirs is shown to whoever books. */
async function clientFor(tx: Tx, who: WhoBooks): Promise<string> {
  const known = await tx
    .selectFrom("client")
    .select("client_id")
    .where("email", "=", who.email.toLowerCase())
    .where("born_on", "=", who.bornOn)
    .where("given_name", "=", who.givenName)
    .where("family_name", "=", who.familyName)
    .executeTakeFirst();
  if (known) return known.client_id;
  const client_id = newId();
  await tx
    .insertInto("client")
    .values({
      client_id,
      given_name: who.givenName,
      family_name: who.familyName,
      email: who.email.toLowerCase(),
      phone: who.phone,
      born_on: who.bornOn,
    })
    .execute();
  if (who.guardianName)
    await tx
      .insertInto("guardian")
      .values({ client_id, name: who.guardianName, relationship: who.guardianRelationship })
      .execute();
  return client_id;
}

async function keepPromise(tx: Tx, wish: Wish, clientId: string, place: Choice, service: Offered): Promise<void> {
  await tx
    .insertInto("appointment")
    .values({
      appointment_id: wish.appointmentId,
      client_id: clientId,
      service_id: service.serviceId,
      colleague_id: place.colleagueId,
      room_id: place.roomId,
      during: toRange(place.time),
      booked_at: wish.now.toString(),
      price_pence: service.pricePence,
      access_needs: wish.who.accessNeeds,
      chaperone_wished: wish.who.chaperoneWished,
    })
    .execute();
  await promise(tx, wish.appointmentId, place, service.recoveryMinutes);
}

async function writeConfirmation(tx: Tx, booked: AppointmentRow, practice: PracticeDetails, wish: Wish, link: string) {
  const entry = {
    appointmentId: booked.appointmentId,
    sequence: 0,
    time: booked.time,
    practiceName: practice.name,
    place: practice.address,
  };
  const words = confirmation({ practice, time: booked.time, givenName: wish.who.givenName, link });
  await writeMessage(tx, { to: wish.who.email, ...words, calendar: calendarFile(entry, "REQUEST"), at: wish.now });
}
