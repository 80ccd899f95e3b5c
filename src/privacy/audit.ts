import { sql } from "kysely";
import { atTheEnd, type Tx } from "../db/transaction.ts";

/**
 * Adds a line to the practice's hash-chained trail: who did what to which thing, never what it said. The chain lets one
 * transaction in at a time, so the line is written last.
 */
export function audit(tx: Tx, actor: string, act: string, kind: string, subject: string | null): Promise<void> {
  return atTheEnd(tx, async () => {
    await sql`select write_audit(${actor}, ${act}, ${kind}, ${subject}::uuid)`.execute(tx);
  });
}

/** The number of the first line that doesn't follow from the one before it, or null where the chain holds. */
export async function firstBrokenEntry(tx: Tx): Promise<number | null> {
  const found = await sql<{ entry: number }>`
    select entry from (
      select *, lag(hash, 1, sha256(convert_to(practice_id::text, 'UTF8'))) over (order by entry) as expected,
        row_number() over (order by entry) as place from audit_entry) line
    where place <> entry or previous_hash <> expected
      or hash <> audit_hash(previous_hash, entry, at, actor, act, subject_kind, subject_id)
    order by entry limit 1`.execute(tx);
  return found.rows[0]?.entry ?? null;
}
