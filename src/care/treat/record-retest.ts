import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { type Reading, recordReading } from "../assess/index.ts";
import { beforeBlock } from "./blocks.sql.ts";

export type BlockRetested = {
  retestId: string;
  readingId: string;
  appointmentId: string;
  colleagueId: string;
  blockId: string;
  /** What is measured now; the sign itself is the one from before, so that like is compared with like (INV-20). */
  now: Temporal.Instant;
  reading: Pick<Reading, "degrees" | "symptom" | "pain">;
};

/** Measures the sign again after a block, and ties both readings to it. */
export async function recordBlockRetest(tx: Tx, retest: BlockRetested): Promise<{ recorded: true } | Refused> {
  const before = await beforeBlock(tx, retest);
  if (!before)
    return refuse("TREAT-15", "Nothing was measured before this block. Please measure a sign before the next.");
  const { id, movement, side, method } = before;
  const sign = { movement, side: side as Reading["side"], method: method as Reading["method"] };
  const done = await recordReading(tx, retest, { ...retest.reading, ...sign, moment: "after" });
  if (isRefused(done)) return done;
  await tx
    .insertInto("block_retest")
    .values({
      block_retest_id: retest.retestId,
      appointment_id: retest.appointmentId,
      treatment_block_id: retest.blockId,
      before_id: id,
      after_id: retest.readingId,
      retested_at: retest.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { recorded: true };
}
