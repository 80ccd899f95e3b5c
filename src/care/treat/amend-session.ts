import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { compareSigns, guardImpression, toldConditions } from "../assess/index.ts";
import { appointment } from "../book/index.ts";
import { firstWritten } from "./amendable-parts.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { writeNote } from "./write-note.ts";

export type Amending = {
  amendmentId: string;
  appointmentId: string;
  colleagueId: string;
  part: string;
  amended: string;
  reason: string;
  now: Temporal.Instant;
};

/** The original stays, and both are shown. */
export async function amendSession(tx: Tx, amending: Amending): Promise<{ amended: true } | Refused> {
  const record = await sessionRecord(tx, amending.appointmentId);
  if (!record.signature) return refuse("TREAT-11", "This session is not signed yet, so it needs no amendment.");
  if (record.signature.colleague_id !== amending.colleagueId)
    return refuse("TREAT-11", "Only the practitioner who signed this session can amend it.");
  const { part } = amending;
  const original = firstWritten(part, record, writeNote(record, compareSigns));
  if (original === undefined)
    return refuse("TREAT-11", "Please choose a part of the record to amend.", { field: "part" });
  if (amending.amended.trim() === "" || amending.reason.trim() === "")
    return refuse("TREAT-11", "Please give the corrected words and the reason for the change.");
  if (amending.amended.length > 8000 || amending.reason.length > 2000)
    return refuse("TREAT-11", "At most 8000 letters for the corrected words and 2000 for the reason, please.");
  const said = part === "impression" ? await mayImpress(tx, amending) : null;
  if (said) return said;
  const kept = await tx
    .insertInto("amendment")
    .values({
      amendment_id: amending.amendmentId,
      appointment_id: amending.appointmentId,
      colleague_id: amending.colleagueId,
      part,
      original,
      amended: amending.amended,
      reason: amending.reason,
      amended_at: amending.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, amending.colleagueId, "amended", "session", amending.appointmentId);
  return { amended: true };
}

/** What corrects an impression is one: in words that are ours (INV-28). */
async function mayImpress(tx: Tx, { appointmentId, amended }: Amending): Promise<Refused | null> {
  const visit = await appointment(tx, appointmentId);
  return guardImpression(amended, visit ? await toldConditions(tx, visit.clientId) : []);
}
