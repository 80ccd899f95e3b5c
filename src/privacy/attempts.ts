import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { newId } from "../shared/id.ts";
import { hashOf } from "./token.ts";

/** Counts this try and says whether there were too many of its kind in the last quarter of an hour. */
export async function tooMany(
  tx: Tx,
  what: string,
  who: string,
  most: number,
  now: Temporal.Instant,
): Promise<boolean> {
  const who_hash = hashOf(who);
  await tx.insertInto("attempt").values({ attempt_id: newId(), what, who_hash, at: now.toString() }).execute();
  const { tries } = await tx
    .selectFrom("attempt")
    .where("what", "=", what)
    .where("who_hash", "=", who_hash)
    .where("at", ">", now.subtract({ minutes: 15 }).toString())
    .select((count) => count.fn.countAll<number>().as("tries"))
    .executeTakeFirstOrThrow();
  return Number(tries) > most;
}
