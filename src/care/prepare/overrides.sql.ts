import type { Tx } from "../../db/transaction.ts";
import type { LimitKind, Overridden } from "./limits-beyond.ts";

/** The limits gone beyond on these very answers; newer answers are judged anew. */
export async function overridesOn(tx: Tx, screeningId: string): Promise<Overridden[]> {
  const rows = await tx
    .selectFrom("limit_override")
    .where("screening_id", "=", screeningId)
    .select(["rule_id as ruleId", "kind", "code", "reason"])
    .orderBy("overridden_at")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as LimitKind }));
}

/** The rules that were acknowledged earlier in this visit: they need not be again. */
export async function acknowledgedIn(tx: Tx, appointmentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("screening_review")
    .where("appointment_id", "=", appointmentId)
    .select("decision")
    .execute();
  const decisions = rows.map(({ decision }) => decision as { fired: { ruleId: string }[] });
  return decisions.flatMap(({ fired }) => fired.map(({ ruleId }) => ruleId));
}
