import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { cancelAppointment } from "./cancel-appointment.ts";

export const undoMinutes = 5;

/** BOOK-19. The visit's id is known only to the browser that booked it. */
export async function undoBooking(
  tx: Tx,
  wish: { appointmentId: string; now: Temporal.Instant },
): Promise<{ cancelled: true } | Refused> {
  const row = await tx
    .selectFrom("appointment")
    .select("booked_at as bookedAt")
    .where("appointment_id", "=", wish.appointmentId)
    .executeTakeFirst();
  if (!row) return refuse("BOOK-5", "We can't find that visit.");
  if (!mayUndo(Temporal.Instant.from(row.bookedAt), wish.now))
    return refuse("BOOK-19", "Five minutes have gone by. Please cancel by the private link in our message.");
  return cancelAppointment(tx, { ...wish, by: "client" });
}

export const mayUndo = (bookedAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, bookedAt.add({ minutes: undoMinutes })) <= 0;
