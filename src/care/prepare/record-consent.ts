import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { mayConsent } from "./consent-covers.ts";
import { screeningOf } from "./screenings.sql.ts";

export type ConsentGiven = {
  consentId: string;
  appointmentId: string;
  regions: string[];
  techniques: string[];
  explained: string;
  givenBy: string;
  method: string;
  guardianPresent: boolean;
  recordedBy: string;
  now: Temporal.Instant;
};

export async function recordConsent(tx: Tx, consent: ConsentGiven): Promise<{ recorded: true } | Refused> {
  const visit = await appointment(tx, consent.appointmentId);
  const screening = visit && (await screeningOf(tx, consent.appointmentId));
  if (!visit || !screening?.decision) return refuse("PREP-1", "Please review today's health answers first.");
  if (screening.decision.flow !== "clear" && screening.decision.flow !== "conditional")
    return refuse("PREP-5", "Today's answers stop treatment, so there is nothing to consent to.");
  const refused = mayConsent(consent, { bornOn: visit.bornOn, on: visit.day });
  if (refused) return refused;
  const kept = await tx
    .insertInto("consent")
    .values({
      consent_id: consent.consentId,
      appointment_id: consent.appointmentId,
      regions: consent.regions,
      techniques: consent.techniques,
      explained: consent.explained,
      given_by: consent.givenBy,
      method: consent.method,
      guardian_present: consent.guardianPresent,
      recorded_by: consent.recordedBy,
      given_at: consent.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, consent.recordedBy, "recorded", "consent", consent.consentId);
  return { recorded: true };
}

/** Consent can be taken back at any moment; what is given after that time is refused (INV-15). */
export async function withdrawConsent(
  tx: Tx,
  wish: { withdrawalId: string; appointmentId: string; recordedBy: string; now: Temporal.Instant },
): Promise<{ withdrawn: true }> {
  const kept = await tx
    .insertInto("consent_withdrawal")
    .values({
      consent_withdrawal_id: wish.withdrawalId,
      appointment_id: wish.appointmentId,
      recorded_by: wish.recordedBy,
      withdrawn_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, wish.recordedBy, "withdrew", "consent", wish.appointmentId);
  return { withdrawn: true };
}
