import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { idWithin } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { ageOn, appointment } from "../book/index.ts";
import { anyConsentStands } from "./consent-covers.ts";
import { consentsOf, ownConsentsOf } from "./consents.sql.ts";
import { refuseConsent } from "./withdraw-consent.ts";

export const abilities = ["understands", "retains", "weighs", "communicates"] as const;

type Note = {
  noteId: string;
  appointmentId: string;
  recordedBy: string;
  can: readonly (typeof abilities)[number][];
  /** What affects the mind or brain: the second part, without which nobody of sixteen or over is said to lack capacity. */
  impairment: string;
  reason: string;
  now: Temporal.Instant;
};

/** PREP-24. Whether they can decide this today: about a child's competence below sixteen, about capacity from then on. */
export async function noteAbility(tx: Tx, note: Note): Promise<{ able: boolean } | Refused> {
  const visit = await appointment(tx, note.appointmentId);
  if (!visit) return refuse("PREP-24", "We can't find that visit.");
  const about = ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day)) < 16 ? "competence" : "capacity";
  const [understands, retains, weighs, communicates] = abilities.map((each) => note.can.includes(each));
  const able = abilities.every((each) => note.can.includes(each));
  if (note.reason.trim() === "")
    return refuse("PREP-24", "Please write what you saw and heard.", { field: "abilityReason" });
  if (!able && about === "capacity" && note.impairment.trim() === "")
    return refuse("PREP-24", "Please write what affects their mind or brain: the law asks for both parts.", {
      field: "impairment",
    });
  const kept = await tx
    .insertInto("ability_note")
    .values({
      ability_note_id: note.noteId,
      appointment_id: note.appointmentId,
      about,
      understands: understands!,
      retains: retains!,
      weighs: weighs!,
      communicates: communicates!,
      impairment: note.impairment,
      able,
      reason: note.reason,
      recorded_by: note.recordedBy,
      noted_at: note.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) {
    await audit(tx, note.recordedBy, "recorded", "ability note", note.noteId);
    if (!able) await endOwnYes(tx, note);
  }
  return { able };
}

/** A yes of their own stands on being able to decide: from this note on it covers nothing, and whoever may agree is asked anew. */
async function endOwnYes(tx: Tx, { noteId, appointmentId, recordedBy, now }: Note): Promise<void> {
  const { withdrawals } = await consentsOf(tx, appointmentId);
  if (!anyConsentStands(await ownConsentsOf(tx, appointmentId), withdrawals, now.toString())) return;
  const ends = { kind: "taken-back", about: "everything", words: "A note says that they can't decide this today." };
  await refuseConsent(tx, { ...ends, refusalId: idWithin(noteId, "ends their yes"), appointmentId, recordedBy, now });
}
