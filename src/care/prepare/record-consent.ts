import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { ageOn, appointment, type AppointmentRow } from "../book/index.ts";
import { mayConsent } from "./consent-covers.ts";
import type { ConsentRead } from "./consent-form.ts";
import { mayAgree } from "./consent-terms.ts";
import { abilityNotesOf, consentSettings } from "./consents.sql.ts";
import { decisionToday } from "./review-answers.ts";
import { screeningOf } from "./screenings.sql.ts";
import { whoMayAgree } from "./who-may-agree.ts";

export type ConsentGiven = ConsentRead & {
  consentId: string;
  appointmentId: string;
  recordedBy: string;
  now: Temporal.Instant;
};

export async function recordConsent(tx: Tx, consent: ConsentGiven): Promise<{ recorded: true } | Refused> {
  const visit = await appointment(tx, consent.appointmentId);
  const screening = visit && (await screeningOf(tx, consent.appointmentId));
  if (!visit || !screening?.decision) return refuse("PREP-1", "Please review today's health answers first.");
  const decision = await decisionToday(tx, consent.appointmentId, consent.now);
  if (!decision) return refuse("PREP-12", "Please ask first whether the health answers still hold today.");
  if (decision.flow !== "clear" && decision.flow !== "conditional")
    return refuse("PREP-5", "Today's answers stop treatment, so there is nothing to consent to.");
  const refused =
    (await mayThey(tx, consent, visit)) ?? mayConsent(consent) ?? mayAgree(consent.terms, consent.regions);
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
  if (kept.numInsertedOrUpdatedRows === 1n) {
    await keepTerms(tx, consent);
    await audit(tx, consent.recordedBy, "recorded", "consent", consent.consentId);
  }
  return { recorded: true };
}

async function mayThey(tx: Tx, consent: ConsentGiven, visit: AppointmentRow): Promise<Refused | null> {
  const { guardianPresent, terms } = consent;
  const age = ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day));
  const notes = await abilityNotesOf(tx, consent.appointmentId);
  return whoMayAgree({ ...terms, age, guardianPresent, notes }, await consentSettings(tx));
}

async function keepTerms(tx: Tx, { consentId, appointmentId, terms, now }: ConsentGiven): Promise<void> {
  await tx
    .insertInto("consent_terms")
    .values({
      consent_id: consentId,
      appointment_id: appointmentId,
      sensitive_regions: [...terms.sensitiveRegions],
      told: [...terms.told],
      undressing: terms.undressing,
      in_the_room: terms.inTheRoom,
      chaperone: terms.chaperone,
      chaperone_name: terms.chaperoneName,
      giver: terms.giver,
      assent: terms.assent,
      guardian_absent_reason: terms.guardianAbsentReason,
      agreed_at: now.toString(),
    })
    .execute();
}
