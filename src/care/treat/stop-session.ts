import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

export type Stopping = {
  stopId: string;
  appointmentId: string;
  colleagueId: string;
  reason: string;
  now: Temporal.Instant;
};

export async function stopSession(tx: Tx, stopping: Stopping): Promise<{ stopped: true } | Refused> {
  if (stopping.reason.trim() === "") return refuse("TREAT-8", "Please say why treatment stopped.");
  const kept = await tx
    .insertInto("stop")
    .values({
      stop_id: stopping.stopId,
      appointment_id: stopping.appointmentId,
      reason: stopping.reason,
      stopped_at: stopping.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, stopping.colleagueId, "stopped", "session", stopping.appointmentId);
  return { stopped: true };
}
