import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type SealFault = { entry: number | null; subjectId: string; fault: string };

/** What no longer is as it was signed, in this practice: an empty list where every record and the chain hold. */
export async function brokenSeals(tx: Tx): Promise<SealFault[]> {
  const found = await sql<SealFault>`
    select entry, subject_id as "subjectId", fault from broken_seals() order by entry nulls last, fault`.execute(tx);
  return found.rows;
}

/** The last link: whoever keeps a copy of it elsewhere can tell if the end of the chain was cut off. */
export async function newestSeal(tx: Tx): Promise<{ entry: number; hash: string; at: string } | null> {
  const found = await sql<{ entry: number; hash: string; at: string }>`
    select entry, encode(hash, 'hex') as hash, sealed_at as at from seal order by entry desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}
