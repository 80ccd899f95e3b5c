import { z } from "zod";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";

const age = z.coerce
  .number("Please choose an age from 16 to 18.")
  .int()
  .min(16, "Please choose an age from 16 to 18.")
  .max(18, "Please choose an age from 16 to 18.");

export const consentSettingsForm = z.object({
  guardianPresentBelow: age,
  guardianAgreesBelow: age,
  childMayDecide: z.enum(["yes", "no"], "Please choose yes or no.").transform((said) => said === "yes"),
  chaseAfterDays: z.coerce
    .number("Please choose from 1 to 90 days.")
    .int()
    .min(1, "Please choose from 1 to 90 days.")
    .max(90, "Please choose from 1 to 90 days."),
});

/** PREP-25. What this practice asks below eighteen, in place of what it asked before. */
export async function keepConsentSettings(
  tx: Tx,
  wish: z.infer<typeof consentSettingsForm>,
  by: string,
): Promise<{ kept: true }> {
  const row = {
    guardian_present_below: wish.guardianPresentBelow,
    guardian_agrees_below: wish.guardianAgreesBelow,
    child_may_decide: wish.childMayDecide,
    chase_after_days: wish.chaseAfterDays,
  };
  await tx
    .insertInto("consent_setting")
    .values(row)
    .onConflict((conflict) => conflict.column("practice_id").doUpdateSet(row))
    .execute();
  await audit(tx, by, "changed", "consent settings", null);
  return { kept: true };
}
