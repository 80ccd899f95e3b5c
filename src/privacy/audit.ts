import { sql } from "kysely";
import type { Tx } from "../db/transaction.ts";

/** The same as part of a statement that writes: one line where it gives one row, none where it gives none. */
export const auditing = (actor: string, act: string, kind: string, subject: string) =>
  sql<void>`write_audit(${actor}, ${act}, ${kind}, ${subject}::uuid)`;

/** Adds a line to the practice's hash-chained trail: who did what to which thing, never what it said. */
export async function audit(tx: Tx, actor: string, act: string, kind: string, subject: string | null): Promise<void> {
  await sql`select write_audit(${actor}, ${act}, ${kind}, ${subject}::uuid)`.execute(tx);
}

/** Lane and number of the first line that doesn't follow from the one before it, or null where the whole trail holds. */
export async function firstBrokenEntry(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ lane: number; entry: number }>`
    select lane, entry from broken_audit_entry order by lane, entry limit 1`.execute(tx);
  return rows[0] ? `${rows[0].lane}.${rows[0].entry}` : null;
}
