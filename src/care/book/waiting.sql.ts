import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import type { Waiting } from "./next-offers.ts";

export type WaitingRow = Waiting & {
  givenName: string;
  familyName: string;
  email: string;
  serviceName: string;
  address: string;
  askedAt: string;
  /** Whether something is offered to them now. */
  offerOpen: boolean;
};

/** Those who wait, whoever asked first before the others. */
export async function whoWaits(tx: Tx): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select w.waiting_id "waitingId", w.client_id "clientId", w.service_id "serviceId", w.from_day "fromDay",
      w.until_day "untilDay", w.weekdays, w.parts, w.address, w.asked_at "askedAt", c.given_name "givenName",
      c.family_name "familyName", c.email, s.name "serviceName",
      exists (select from time_offer o where o.practice_id = w.practice_id and o.waiting_id = w.waiting_id
        and o.answer is null) "offerOpen",
      array(select (extract(epoch from o.offered_from) * 1000)::float8 from time_offer o
        where o.practice_id = w.practice_id and o.waiting_id = w.waiting_id) offered
    from waiting w join client c using (practice_id, client_id) join service s using (practice_id, service_id)
    where w.ended_at is null order by w.asked_at, w.waiting_id`.execute(tx);
  return rows;
}

export type OfferRow = {
  timeOfferId: string;
  waitingId: string;
  clientId: string;
  serviceId: string;
  from: string;
  expiresAt: string;
  answer: "taken" | "declined" | "lapsed" | null;
};

export async function offerByToken(tx: Tx, tokenHash: Buffer, toAnswer = false): Promise<OfferRow | null> {
  const { rows } = await sql<OfferRow>`
    select o.time_offer_id "timeOfferId", o.waiting_id "waitingId", w.client_id "clientId", w.service_id "serviceId",
      o.offered_from "from", o.expires_at "expiresAt", o.answer
    from time_offer o join waiting w using (practice_id, waiting_id) where o.token_hash = ${tokenHash}
    ${toAnswer ? sql`for update of o` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** One at a time goes through the list; whoever comes next sees what was offered. */
export const takeList = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(current_practice()::text, 2))`.execute(tx);

/** Offers that nobody answered in time have lapsed. */
export async function lapseOffers(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable("time_offer")
    .set({ answer: "lapsed" })
    .where("answer", "is", null)
    .where("expires_at", "<=", now.toString())
    .execute();
}
