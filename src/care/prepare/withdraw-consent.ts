import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { regions } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";

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

type Refusal = {
  refusalId: string;
  appointmentId: string;
  /** Null where the client said so themselves, on their own page. */
  recordedBy: string | null;
  kind: string;
  /** "everything", or "region calf", or "technique EFF". */
  about: string;
  words: string;
  now: Temporal.Instant;
};

/** PREP-20. A no, or a part of the yes taken back: from this time on nothing that it covers can be recorded as given. */
export async function refuseConsent(tx: Tx, wish: Refusal): Promise<{ kept: true } | Refused> {
  const [what = "", code = ""] = wish.about.split(" ");
  const known =
    (what === "everything" && code === "") ||
    (what === "region" && regions.some((region) => region.code === code)) ||
    (what === "technique" && techniqueOf(code) !== undefined);
  if (!known) return refuse("PREP-20", "Please choose what it is about.", { field: "about" });
  if (wish.kind !== "declined" && wish.kind !== "taken-back")
    return refuse("PREP-20", "Please choose whether it was declined or taken back.", { field: "kind" });
  const kept = await tx
    .insertInto("consent_refusal")
    .values({
      consent_refusal_id: wish.refusalId,
      appointment_id: wish.appointmentId,
      kind: wish.kind,
      what,
      code,
      words: wish.words,
      recorded_by: wish.recordedBy,
      refused_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, wish.recordedBy ?? "client", wish.kind, "consent", wish.refusalId);
  return { kept: true };
}
