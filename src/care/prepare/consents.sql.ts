import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { Consent, Withdrawal } from "./consent-covers.ts";
import type { AbilityNote, ConsentSettings } from "./who-may-agree.ts";
import { strictest } from "./who-may-agree.ts";

export type Consents = { consents: Consent[]; withdrawals: Withdrawal[] };

/** What was agreed to in this visit, and what was declined or taken back, each with its time. */
export async function consentsOf(tx: Tx, appointmentId: string): Promise<Consents> {
  const { rows } = await sql<{ row: Consents }>`select agreed_and_taken_back(${appointmentId}) as row`.execute(tx);
  return rows[0]!.row;
}

/** Those that the client gave themselves, and nobody for them. */
export async function ownConsentsOf(tx: Tx, appointmentId: string): Promise<Consent[]> {
  const { rows } = await sql<Consent>`
    select regions, techniques, given_at "givenAt", coalesce(t.sensitive_regions, '{}') "sensitiveRegions"
    from consent c left join consent_terms t using (practice_id, consent_id)
    where c.appointment_id = ${appointmentId} and coalesce(t.giver, 'client') = 'client'`.execute(tx);
  return rows;
}

export type Before = { regions: readonly string[]; techniques: readonly string[]; undressing: string; on: string };

/** What this client agreed to last time: to be asked again thing by thing, never taken for granted. */
export async function lastConsentOf(tx: Tx, clientId: string, notOf: string): Promise<Before | null> {
  const { rows } = await sql<Before>`
    select regions, techniques, coalesce(t.undressing, '') undressing, given_at "on"
    from consent c join appointment a using (practice_id, appointment_id)
      left join consent_terms t using (practice_id, consent_id)
    where a.client_id = ${clientId} and c.appointment_id <> ${notOf} order by given_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export async function abilityNotesOf(tx: Tx, appointmentId: string): Promise<AbilityNote[]> {
  const rows = await tx
    .selectFrom("ability_note")
    .where("appointment_id", "=", appointmentId)
    .select(["about", "able"])
    .orderBy("noted_at")
    .execute();
  return rows.map(({ about, able }) => ({ about: about === "capacity" ? "capacity" : "competence", able }));
}

export const permissions = ["photographs", "sharing", "marketing"] as const;
export type Permission = { about: (typeof permissions)[number]; given: boolean; saidBy: string; saidAt: string };

/** The newest word on each thing that is asked apart from treatment. */
export async function permissionsOf(tx: Tx, clientId: string): Promise<Permission[]> {
  const { rows } = await sql<Permission>`
    select distinct on (about) about, given, said_by "saidBy", said_at "saidAt" from permission
    where client_id = ${clientId} order by about, said_at desc, permission_id desc`.execute(tx);
  return rows;
}

export async function consentSettings(tx: Tx): Promise<ConsentSettings> {
  const row = await tx
    .selectFrom("consent_setting")
    .select([
      "guardian_present_below as guardianPresentBelow",
      "guardian_agrees_below as guardianAgreesBelow",
      "child_may_decide as childMayDecide",
      "chase_after_days as chaseAfterDays",
    ])
    .executeTakeFirst();
  return row ?? strictest;
}
