import type { Tx } from "../../db/transaction.ts";
import type { Consent, Withdrawal } from "./consent-covers.ts";

export async function consentsOf(
  tx: Tx,
  appointmentId: string,
): Promise<{ consents: Consent[]; withdrawals: Withdrawal[] }> {
  const consents = await tx
    .selectFrom("consent")
    .where("appointment_id", "=", appointmentId)
    .select(["regions", "techniques", "given_at as givenAt"])
    .execute();
  const withdrawals = await tx
    .selectFrom("consent_withdrawal")
    .where("appointment_id", "=", appointmentId)
    .select("withdrawn_at as withdrawnAt")
    .execute();
  return { consents, withdrawals };
}
