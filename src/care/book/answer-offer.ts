import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { hashOf } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { bookAppointment, type Booked } from "./book-appointment.ts";
import { offerTimes } from "./offer-times.ts";
import { offerByToken, type OfferRow } from "./waiting.sql.ts";
import { whoComes } from "./who-comes.sql.ts";

type Answering = { token: string; now: Temporal.Instant; address: string };

export const offerOf = (tx: Tx, token: string): Promise<OfferRow | null> => offerByToken(tx, hashOf(token));
const offerToAnswer = (tx: Tx, token: string) => offerByToken(tx, hashOf(token), true);

export const stands = (offer: OfferRow, now: Temporal.Instant): boolean =>
  offer.answer === null && Temporal.Instant.compare(now, Temporal.Instant.from(offer.expiresAt)) < 0;

/** The time that was held for them becomes their visit. Taking it twice is the same as once. */
export async function takeOffer(tx: Tx, { token, now, address }: Answering): Promise<Booked | Refused> {
  const offer = await offerToAnswer(tx, token);
  const taken = offer?.answer === "taken";
  if (!offer || (!taken && !stands(offer, now)))
    return refuse("BOOK-27", "This offer has ended. You are still on the list, and we will write again.");
  const { clientId, serviceId, timeOfferId: appointmentId } = offer;
  const who = await whoComes(tx, clientId);
  const from = Temporal.Instant.from(offer.from);
  const booked = await bookAppointment(tx, { appointmentId, serviceId, from, who, clientId, now, address });
  if ("refused" in booked) return booked;
  await tx.updateTable("time_offer").set({ answer: "taken" }).where("time_offer_id", "=", appointmentId).execute();
  await tx.updateTable("waiting").set({ ended_at: now.toString() }).where("waiting_id", "=", offer.waitingId).execute();
  return booked;
}

/** The time is free for the next in line at once; whoever said no stays on the list. */
export async function declineOffer(tx: Tx, { token, now }: Omit<Answering, "address">): Promise<void> {
  const offer = await offerToAnswer(tx, token);
  if (!offer || offer.answer !== null) return;
  const { timeOfferId } = offer;
  await tx.updateTable("time_offer").set({ answer: "declined" }).where("time_offer_id", "=", timeOfferId).execute();
  await tx.deleteFrom("promised_time").where("hold_id", "=", timeOfferId).execute();
  await offerTimes(tx, now);
}
