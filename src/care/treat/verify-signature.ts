import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type Verdict = "unsigned" | "intact" | "changed";

/**
 * Whether what is stored today is still what was signed: the kept content against its hash, and against the rows. A column
 * that came later is null in what was signed before, and says nothing.
 */
export async function verifySignature(tx: Tx, appointmentId: string): Promise<Verdict> {
  const found = await sql<{ kept: boolean; same: boolean }>`
    select sha256(convert_to(g.content::text, 'UTF8')) = g.content_hash as kept,
      jsonb_strip_nulls(g.content) = jsonb_strip_nulls(signed_content(g.appointment_id)) as same
    from signature g where g.appointment_id = ${appointmentId}`.execute(tx);
  const row = found.rows[0];
  if (!row) return "unsigned";
  return row.kept && row.same ? "intact" : "changed";
}
