import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { missingBeforeSigning } from "./may-sign.ts";
import { sessionRecord } from "./session-record.sql.ts";

export type Signing = { appointmentId: string; colleagueId: string; lateReason: string; now: Temporal.Instant };

/** Freezes the session: its content and a hash of it are kept, and the database takes no more facts (INV-17, INV-18). */
export async function signSession(tx: Tx, signing: Signing): Promise<{ signed: true } | Refused> {
  await sql`select 1 from session where appointment_id = ${signing.appointmentId} for update`.execute(tx);
  const record = await sessionRecord(tx, signing.appointmentId);
  if (record.signature) return { signed: true };
  if (record.session?.colleague_id !== signing.colleagueId)
    return refuse("TREAT-9", "Only the practitioner who is accountable for this session can sign it.");
  const missing = missingBeforeSigning(record);
  if (missing.length > 0) return refuse("TREAT-9", `Before you sign: ${missing.join("; ")}.`, missing);
  const visit = (await appointment(tx, signing.appointmentId))!;
  const late = isLate(visit.time.until, signing.now);
  if (late && signing.lateReason.trim() === "")
    return refuse("TREAT-10", "This record is signed more than a day after the visit. Please say why.");
  await sql`insert into signature (appointment_id, colleague_id, content, content_hash, late_reason, signed_at)
    select ${signing.appointmentId}, ${signing.colleagueId}, content, sha256(convert_to(content::text, 'UTF8')),
      ${late ? signing.lateReason : null}, ${signing.now.toString()}
    from (select jsonb_agg(jsonb_build_object('part', part, 'id', id, 'at', at, 'content', content) order by at, part, id) as content
      from session_content where appointment_id = ${signing.appointmentId}) whole`.execute(tx);
  await tx
    .updateTable("appointment")
    .set({ status: "completed" })
    .where("appointment_id", "=", signing.appointmentId)
    .execute();
  await tx
    .insertInto("happened")
    .values({ happened_id: newId(), what: "session-signed", subject_id: signing.appointmentId })
    .execute();
  await audit(tx, signing.colleagueId, "signed", "session", signing.appointmentId);
  return { signed: true };
}

/** TREAT-10. A record made a day later is from memory, and says so. */
export const isLate = (until: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, until.add({ hours: 24 })) > 0;
