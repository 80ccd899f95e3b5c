import { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import type { Interval } from "../../shared/interval.ts";
import { newId } from "../../shared/id.ts";

type Change = {
  appointmentId: string;
  what: "booked" | "moved" | "cancelled" | "arrived" | "did-not-attend";
  /** A colleague's id, or "client". */
  by: string;
  /** The time it had before, where that changed. */
  was?: Interval;
  now: Temporal.Instant;
};

export const changeRow = (change: Change) => ({
  appointment_change_id: newId(),
  appointment_id: change.appointmentId,
  what: change.what,
  by_whom: change.by,
  was: change.was ? toRange(change.was) : null,
  at: change.now.toString(),
});

export async function writeChange(tx: Tx, change: Change): Promise<void> {
  await tx.insertInto("appointment_change").values(changeRow(change)).execute();
}

export type ChangeRow = { what: string; byWhom: string; at: string };

export function changesOf(tx: Tx, appointmentId: string): Promise<ChangeRow[]> {
  return tx
    .selectFrom("appointment_change")
    .where("appointment_id", "=", appointmentId)
    .select(["what", "by_whom as byWhom", "at"])
    .orderBy("at")
    .execute();
}
