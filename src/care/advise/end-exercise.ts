import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";

type Ending = { prescriptionId: string; colleagueId: string; now: Temporal.Instant };

/** It leaves the programme and stays in the record. Ending it twice is ending it once. */
export async function endExercise(tx: Tx, { prescriptionId, colleagueId, now }: Ending): Promise<void> {
  const known = await tx
    .selectFrom("prescription")
    .where("prescription_id", "=", prescriptionId)
    .select("prescription_id")
    .executeTakeFirst();
  if (!known) return;
  await tx
    .insertInto("prescription_end")
    .values({ prescription_id: prescriptionId, ended_by: colleagueId, ended_at: now.toString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await audit(tx, colleagueId, "ended", "exercise", prescriptionId);
}
