import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";
import type { Choice } from "./places.ts";

/**
 * Those who want one moment go one after the other. Without it, two that insert at once each wait for the other, and the
 * database takes a second to find that out.
 */
export const turnFor = (from: Temporal.Instant) =>
  sql`pg_advisory_xact_lock(hashtextextended(current_practice()::text || ${from.toString()}, 1))`;

export const takeTurn = (tx: Tx, from: Temporal.Instant) => sql`select ${turnFor(from)}`.execute(tx);

/** A row for each person and thing that the visit takes: they stand together or not at all, and the exclusion constraint decides who came first. */
export function promised(choice: Pick<Choice, "resources" | "held">) {
  const during = toRange(choice.held);
  return choice.resources.map((resource_id) => ({ promised_time_id: newId(), resource_id, during }));
}

export async function promise(tx: Tx, appointmentId: string, choice: Choice): Promise<void> {
  const rows = promised(choice).map((row) => ({ ...row, appointment_id: appointmentId }));
  await tx.insertInto("promised_time").values(rows).execute();
}

/**
 * Holds that have ended, and the one of whoever books now, make way in the transaction that books. One that another
 * transaction is just taking away is left to it.
 */
export async function endHolds(tx: Tx, own: string, now: Temporal.Instant): Promise<void> {
  await sql`delete from promised_time where (practice_id, promised_time_id) in (
    select practice_id, promised_time_id from promised_time
    where hold_id is not null and (held_until <= ${now.toString()} or hold_id = ${own})
    for update skip locked)`.execute(tx);
}
