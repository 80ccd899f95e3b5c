import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { competenciesOf, coverOf } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import { appointment } from "../book/index.ts";
import { consentCovers, consentsOf, decisionToday } from "../prepare/index.ts";
import { allowApplication } from "./allow-application.ts";
import { parseParameters } from "./application.ts";

export type ApplicationGiven = {
  applicationId: string;
  appointmentId: string;
  colleagueId: string;
  technique: string;
  region: string;
  side: Side;
  parameters: Record<string, string | number>;
  response: string;
  warningNote: string;
  now: Temporal.Instant;
};

/** Writes one technique as given, where screening, consent, scope and dose allow it (INV-01 to INV-15). */
export async function recordApplication(tx: Tx, given: ApplicationGiven): Promise<{ warnings: string[] } | Refused> {
  const visit = await appointment(tx, given.appointmentId);
  if (!visit) return refuse("TREAT-1", "We can't find that visit.");
  const parameters = parseParameters(given.technique, given.parameters);
  if (isRefused(parameters)) return parameters;
  const { consents, withdrawals } = await consentsOf(tx, given.appointmentId);
  const at = given.now.toString();
  const allowed = allowApplication({
    decision: await decisionToday(tx, given.appointmentId, given.now, given.colleagueId),
    consented: consentCovers(consents, withdrawals, { ...given, at }),
    competencies: await competenciesOf(tx, given.colleagueId),
    cover: await coverOf(tx, given.colleagueId),
    day: visit.day,
    application: { technique: given.technique, region: given.region, side: given.side, parameters },
  });
  if (isRefused(allowed)) return allowed;
  if (allowed.warnings.length > 0 && given.warningNote.trim() === "")
    return refuse("TREAT-5", `${allowed.warnings.map((warning) => warning.says).join(" ")} Please note why you go on.`);
  const kept = await tx
    .insertInto("application")
    .values({
      application_id: given.applicationId,
      appointment_id: given.appointmentId,
      technique: given.technique,
      region: given.region,
      side: given.side,
      parameters: JSON.stringify(parameters),
      response: given.response,
      warnings: JSON.stringify(allowed.warnings.map((warning) => ({ ...warning, note: given.warningNote }))),
      given_at: given.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, given.colleagueId, "recorded", "application", given.applicationId);
  return { warnings: allowed.warnings.map((warning) => warning.says) };
}
