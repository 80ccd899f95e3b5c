import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";

/** Opens the one session of a visit, with one accountable practitioner (INV-19). Opening it twice changes nothing. */
export async function startSession(
  tx: Tx,
  wish: { appointmentId: string; colleagueId: string; now: Temporal.Instant },
): Promise<{ started: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  if (!visit || visit.status === "cancelled" || visit.status === "did-not-attend")
    return refuse("TREAT-1", "This visit did not take place, so there is no session to write.");
  const kept = await tx
    .insertInto("session")
    .values({ appointment_id: wish.appointmentId, colleague_id: wish.colleagueId, started_at: wish.now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await tx
    .updateTable("appointment")
    .set({ status: "arrived" })
    .where("appointment_id", "=", wish.appointmentId)
    .where("status", "=", "confirmed")
    .execute();
  const session = await tx
    .selectFrom("session")
    .select("colleague_id")
    .where("appointment_id", "=", wish.appointmentId)
    .executeTakeFirstOrThrow();
  if (session.colleague_id !== wish.colleagueId)
    return refuse(
      "TREAT-1",
      "Another practitioner is accountable for this session. You can read it but not write in it.",
    );
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, wish.colleagueId, "started", "session", wish.appointmentId);
  return { started: true };
}
