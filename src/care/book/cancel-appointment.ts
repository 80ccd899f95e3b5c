import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { calendarFile } from "../../outside/calendar-file.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { writeChange } from "./appointment-changes.sql.ts";
import { cancelled } from "./confirmation.ts";
import { offerTimes } from "./offer-times.ts";
import { appointment } from "./appointments.sql.ts";

/** BOOK-5. Cancelling twice is the same as cancelling once. */
export async function cancelAppointment(
  tx: Tx,
  wish: { appointmentId: string; by: string; now: Temporal.Instant },
): Promise<{ cancelled: true } | Refused> {
  await sql`select 1 from appointment where appointment_id = ${wish.appointmentId} for update`.execute(tx);
  const booked = await appointment(tx, wish.appointmentId);
  if (!booked) return refuse("BOOK-5", "We can't find that visit.");
  if (booked.status === "cancelled") return { cancelled: true };
  if (booked.status !== "confirmed" || Temporal.Instant.compare(booked.time.from, wish.now) <= 0)
    return refuse("BOOK-5", "This visit has begun or is over, so it can't be cancelled here.");
  await tx.deleteFrom("promised_time").where("appointment_id", "=", wish.appointmentId).execute();
  await tx
    .updateTable("appointment")
    .set({ status: "cancelled", sequence: booked.sequence + 1 })
    .where("appointment_id", "=", wish.appointmentId)
    .execute();
  const practice = await practiceDetails(tx);
  const client = await tx
    .selectFrom("client")
    .select(["email", "given_name as givenName"])
    .where("client_id", "=", booked.clientId)
    .executeTakeFirstOrThrow();
  const entry = {
    appointmentId: booked.appointmentId,
    sequence: booked.sequence + 1,
    time: booked.time,
    practiceName: practice.name,
    place: practice.address,
  };
  await writeMessage(tx, {
    to: client.email,
    ...cancelled({ practice, from: booked.time.from, givenName: client.givenName }),
    calendar: calendarFile(entry, "CANCEL", wish.now),
    at: wish.now,
  });
  await writeChange(tx, { ...wish, what: "cancelled", was: booked.time });
  await offerTimes(tx, wish.now);
  await audit(tx, wish.by, "cancelled", "appointment", wish.appointmentId);
  return { cancelled: true };
}
