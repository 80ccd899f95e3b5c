import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { missingBeforeSigning } from "./may-sign.ts";
import { type Signing, signSession } from "./sign-session.ts";
import { toSign } from "./to-sign.sql.ts";

export type HandingOver = { appointmentId: string; colleagueId: string; now: Temporal.Instant };

/** A student's own sign-off: they have done their part, and somebody qualified reads it and signs (INV-19). */
export async function handOverSession(tx: Tx, hand: HandingOver): Promise<{ handedOver: true } | Refused> {
  const session = await toSign(tx, hand.appointmentId);
  if (session?.accountable !== hand.colleagueId)
    return refuse("TREAT-17", "Only whoever treated can hand this session over.");
  const missing = missingBeforeSigning(session);
  if (missing.length > 0) return refuse("TREAT-9", `Before you hand it over: ${missing.join("; ")}.`, missing);
  const kept = await tx
    .insertInto("student_sign_off")
    .values({
      appointment_id: hand.appointmentId,
      colleague_id: hand.colleagueId,
      signed_off_at: hand.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, hand.colleagueId, "handed over", "session", hand.appointmentId);
  return { handedOver: true };
}

/** A practitioner signs what a student has handed over. The database looks at both once more. */
export function countersignSession(tx: Tx, signing: Omit<Signing, "counter">): Promise<{ signed: true } | Refused> {
  return signSession(tx, { ...signing, counter: true });
}
