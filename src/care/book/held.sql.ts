import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";

/** Until when this very time is held under this id, or null where it isn't, or no longer. */
export async function heldUntil(
  tx: Tx,
  holdId: string,
  from: Temporal.Instant,
  now: Temporal.Instant,
): Promise<string | null> {
  const row = await tx
    .selectFrom("promised_time")
    .select("held_until as heldUntil")
    .where("hold_id", "=", holdId)
    .where("held_until", ">", now.toString())
    .where(sql<boolean>`during @> ${from.toString()}::timestamptz`)
    .executeTakeFirst();
  return row?.heldUntil ?? null;
}
