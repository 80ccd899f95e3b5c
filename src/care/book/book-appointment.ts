import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { calendarFile } from "../../outside/calendar-file.ts";
import { messageRow, type PracticeDetails } from "../../practice/index.ts";
import { audit, newPrivateLink } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { changeRow } from "./appointment-changes.sql.ts";
import { appointment } from "./appointments.sql.ts";
import { type BookingFacts, bookingFacts } from "./booking-facts.sql.ts";
import { confirmation } from "./confirmation.ts";
import { placeAt } from "./find-free-times.ts";
import { insertClient, keepGuardian } from "./keep-client.ts";
import { notGone, withinNotice } from "./notice.ts";
import type { Choice, Wanted } from "./places.ts";
import { endHolds, promised } from "./promise.ts";
import type { Offered } from "./services.sql.ts";
import { type Asking, mayBook } from "./who-may-book.ts";
import { needsGuardian, type WhoBooks } from "./who-books.ts";

export type Wish = {
  appointmentId: string;
  serviceId: string;
  from: Temporal.Instant;
  who: WhoBooks;
  now: Temporal.Instant;
  address: string;
  /** Where the visit is, for a service that goes to people. */
  awayAddress?: string;
  /** The practice's own people, where they book for somebody (BOOK-16). */
  bookedBy?: string;
  /** With whom or in which room, where the practice says so. */
  wanted?: Wanted;
  /** One letter tells of a whole course, so its visits write none (BOOK-29). */
  silent?: true;
  /** Whoever has opened their private link books as themselves. */
  clientId?: string;
};
export type Booked = {
  appointmentId: string;
  clientId: string;
  /** ISO date in the practice's own clock. */
  day: string;
  link: string | null;
  /** The form had been sent before, and what it asked for stands. */
  again?: true;
};

/** Books whole or not at all: the client, the visit, its promises, the private link and the message. */
export async function bookAppointment(tx: Tx, wish: Wish): Promise<Booked | Refused> {
  const facts = await bookingFacts(tx, wish);
  if (facts.booked) return alreadyBooked(tx, wish.appointmentId);
  const choice = decide(facts, wish);
  if ("refused" in choice) return choice;
  if (facts.holdsToEnd) await endHolds(tx, wish.appointmentId, wish.now);
  const known = wish.clientId ?? facts.clientId;
  const clientId = known ?? newId();
  const by = wish.bookedBy ?? "client";
  const link = wish.silent ? null : newPrivateLink({ clientId, now: wish.now });
  const letter = link && confirming(choice, facts.practice, wish, `${wish.address}/link/${link.token}`);
  await keepVisit(tx, wish, { clientId, isNew: known === null, choice, service: facts.service!, by, link, letter });
  if (known === null) await keepGuardian(tx, clientId, wish.who);
  await audit(tx, by, "booked", "appointment", wish.appointmentId);
  return { appointmentId: wish.appointmentId, clientId, day: facts.day, link: link?.token ?? null };
}

async function alreadyBooked(tx: Tx, appointmentId: string): Promise<Booked> {
  const { clientId, day } = (await appointment(tx, appointmentId))!;
  return { appointmentId, clientId, day, link: null, again: true };
}

/** Who and where, or why not. */
function decide({ practice, service, diary }: BookingFacts, wish: Wish): Choice | Refused {
  const today = wish.now.toZonedDateTimeISO(practice.timeZone).toPlainDate();
  const soon = wish.bookedBy ? notGone(wish.from, wish.now) : withinNotice(wish.from, wish.now, practice);
  const refused = soon ?? needsGuardian(wish.who, today);
  if (refused) return refused;
  if (!service) return refuse("BOOK-1", "We don't offer that any more. Please choose another service.");
  const asking: Asking = wish.bookedBy ? "practice" : wish.clientId ? "link" : "public";
  const barred = mayBook(service.whoMayBook, asking);
  if (barred) return barred;
  if (service.away && !wish.awayAddress?.trim())
    return refuse("BOOK-24", "We come to you for this. Please give the address.", { field: "awayAddress" });
  return (
    placeAt(diary, service, wish.from, practice.timeZone, wish.wanted) ??
    refuse("BOOK-3", "Sorry, that time is no longer free. Please choose another one.")
  );
}

type Visit = {
  clientId: string;
  isNew: boolean;
  choice: Choice;
  service: Offered;
  by: string;
  link: ReturnType<typeof newPrivateLink> | null;
  letter: ReturnType<typeof messageRow> | null;
};

/** Whoever is new, the visit, its promises, the first line of its story, link and letter in one statement: others wait. */
async function keepVisit(
  tx: Tx,
  wish: Wish,
  { clientId, isNew, choice, service, by, link, letter }: Visit,
): Promise<void> {
  const { appointmentId: appointment_id, now } = wish;
  const visit = tx
    .with("person", () => sql<object>`(${insertClient(clientId, wish.who, isNew)})`)
    .with("visit", (also) =>
      also.insertInto("appointment").values({
        appointment_id,
        client_id: clientId,
        service_id: service.serviceId,
        colleague_id: choice.colleagueId,
        room_id: choice.roomId,
        away_address: service.away ? (wish.awayAddress?.trim() ?? "") : "",
        during: toRange(choice.time),
        booked_at: now.toString(),
        price_pence: service.pricePence,
        access_needs: wish.who.accessNeeds,
        chaperone_wished: wish.who.chaperoneWished,
      }),
    )
    .with("story", (also) =>
      also
        .insertInto("appointment_change")
        .values(changeRow({ appointmentId: appointment_id, what: "booked", by, now })),
    );
  const promises = promised(choice).map((row) => ({ ...row, appointment_id }));
  const whole =
    link && letter
      ? visit
          .with("link", (also) => also.insertInto("private_link").values(link.row))
          .with("letter", (also) => also.insertInto("message").values(letter))
          .insertInto("promised_time")
          .values(promises)
      : visit.insertInto("promised_time").values(promises);
  await whole.execute();
}

function confirming({ time }: Choice, practice: PracticeDetails, wish: Wish, link: string) {
  const place = wish.awayAddress || practice.address;
  const entry = { appointmentId: wish.appointmentId, sequence: 0, time, practiceName: practice.name, place };
  const words = confirmation({ practice: { ...practice, address: place }, time, givenName: wish.who.givenName, link });
  return messageRow({ to: wish.who.email, ...words, calendar: calendarFile(entry, "REQUEST", wish.now), at: wish.now });
}
