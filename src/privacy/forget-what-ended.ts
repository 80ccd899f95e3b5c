import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";

/** What no longer guards anything is not kept: old tries, ended sign-ins, closed links (UK GDPR, storage limitation). */
export async function forgetWhatEnded(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom("attempt")
    .where("at", "<", now.subtract({ hours: 1 }).toString())
    .execute();
  await tx.deleteFrom("signed_in").where("expires_at", "<", now.toString()).execute();
  await tx.deleteFrom("programme_pass").where("expires_at", "<", now.toString()).execute();
  await tx.deleteFrom("opened_link").where("expires_at", "<", now.toString()).execute();
}
