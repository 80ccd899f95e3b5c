import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { missingBeforeSigning } from "./may-sign.ts";
import { type ToSign, toSign } from "./to-sign.sql.ts";

export type Signing = {
  appointmentId: string;
  colleagueId: string;
  lateReason: string;
  now: Temporal.Instant;
  counter?: true;
};

/** Freezes the session: its content and a hash of it are kept, and the database takes no more facts (INV-17, INV-18). */
export async function signSession(tx: Tx, signing: Signing): Promise<{ signed: true } | Refused> {
  const session = await toSign(tx, signing.appointmentId);
  if (session?.signed) return { signed: true };
  const signer = maySign(session, signing);
  if (signer) return signer;
  const missing = missingBeforeSigning(session!);
  if (missing.length > 0) return refuse("TREAT-9", `Before you sign: ${missing.join("; ")}.`, missing);
  const late = isLate(session!.until, signing.now);
  if (late && signing.lateReason.trim() === "")
    return refuse("TREAT-10", "This record is signed more than a day after the visit. Please say why.");
  await sql`with signed as (
      insert into signature (appointment_id, colleague_id, content, content_hash, late_reason, signed_at)
      select ${signing.appointmentId}, ${signing.colleagueId}, content, sha256(convert_to(content::text, 'UTF8')),
        ${late ? signing.lateReason : null}, ${signing.now.toString()}
      from (select signed_content(${signing.appointmentId}) as content offset 0) whole returning appointment_id),
    ended as (update appointment set status = 'completed' where appointment_id = ${signing.appointmentId}),
    told as (insert into happened (happened_id, what, subject_id) select ${newId()}, 'session-signed', appointment_id from signed)
    select write_audit(${signing.colleagueId}, 'signed', 'session', appointment_id) from signed`.execute(tx);
  return { signed: true };
}

/** The accountable practitioner, or whoever countersigns what a student has handed over (INV-19). */
function maySign(session: ToSign | null, { colleagueId, counter }: Signing): Refused | null {
  if (counter) {
    if (session?.handedOver) return null;
    return refuse("TREAT-17", "Nobody has handed this session over to be countersigned.");
  }
  if (session?.accountable === colleagueId) return null;
  return refuse("TREAT-9", "Only the practitioner who is accountable for this session can sign it.");
}

/** TREAT-10. A record made a day later is from memory, and says so. */
export const isLate = (until: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, until.add({ hours: 24 })) > 0;
