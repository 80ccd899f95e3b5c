import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { type Answers, carriedForward, cleanAnswers } from "./answers.ts";
import { medicineNames, namesIn } from "./medicines.ts";
import { lastScreeningOfClient } from "./screenings.sql.ts";

export type AnswersGiven = {
  screeningId: string;
  appointmentId: string;
  answers: Readonly<Record<string, unknown>>;
  answeredBy: string;
  now: Temporal.Instant;
  /** Whether what holds from before is taken over unasked; a client who goes page by page is asked. */
  carry?: boolean;
};

/**
 * Keeps what the client answered. Standing facts are carried over from the last screening unless changed;
 * red-flag questions never are: each visit asks them anew (INV-03, INV-37).
 */
export async function saveAnswers(tx: Tx, given: AnswersGiven): Promise<{ answers: Answers } | Refused> {
  const visit = await appointment(tx, given.appointmentId);
  if (!visit || !["confirmed", "arrived"].includes(visit.status))
    return refuse("PREP-1", "This visit is over or cancelled, so its questions are closed.");
  const clean = cleanAnswers(given.answers);
  if ("refused" in clean) return clean;
  const before = await lastScreeningOfClient(tx, visit.clientId, given.appointmentId);
  const held = before && given.carry !== false ? carriedForward(before.answers) : {};
  const cleared: Answers =
    given.answers[medicineNames] === "" && namesIn(held).length > 0 ? { [medicineNames]: [] } : {};
  const answers = { ...held, ...cleared, ...clean.answers };
  const kept = await tx
    .insertInto("screening")
    .values({
      screening_id: given.screeningId,
      appointment_id: given.appointmentId,
      kind: before ? "interval" : "full",
      answers: JSON.stringify(answers),
      answered_by: given.answeredBy,
      answered_at: given.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, given.answeredBy, "answered", "screening", given.screeningId);
  return { answers };
}
