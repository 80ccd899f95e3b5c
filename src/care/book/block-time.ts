import type { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { endHolds } from "./promise.ts";

export type Block = {
  blockId: string;
  /** A practitioner, a room or a piece of equipment. */
  resourceId: string;
  from: Temporal.Instant;
  until: Temporal.Instant;
  why: string;
  by: string;
  now: Temporal.Instant;
};

/** BOOK-26. Promised to nobody: what is booked then already stands in its way, and is never overrun. */
export async function blockTime(tx: Tx, block: Block): Promise<{ blocked: true } | Refused> {
  if (block.until.epochMilliseconds <= block.from.epochMilliseconds)
    return refuse("BOOK-26", "Please give an end after the beginning.", { field: "until" });
  const known = await tx
    .selectFrom("block")
    .where("block_id", "=", block.blockId)
    .select("block_id")
    .executeTakeFirst();
  if (known) return { blocked: true };
  await endHolds(tx, block.blockId, block.now);
  await tx.insertInto("block").values({ block_id: block.blockId, why: block.why, by_whom: block.by }).execute();
  await tx
    .insertInto("promised_time")
    .values({
      promised_time_id: newId(),
      resource_id: block.resourceId,
      during: toRange(block),
      block_id: block.blockId,
    })
    .execute();
  await audit(tx, block.by, "blocked", "time", block.blockId);
  return { blocked: true };
}

export async function endBlock(tx: Tx, { blockId, by }: { blockId: string; by: string }): Promise<void> {
  await tx.deleteFrom("block").where("block_id", "=", blockId).execute();
  await audit(tx, by, "opened again", "time", blockId);
}
