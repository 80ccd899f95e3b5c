import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { type Refused } from "../../shared/refusal.ts";
import { checkPrescription, type Prescription, usualPlan } from "./prescription.ts";

export type Prescribing = Prescription & {
  prescriptionId: string;
  appointmentId: string;
  colleagueId: string;
  now: Temporal.Instant;
};

export async function prescribeExercise(tx: Tx, wish: Prescribing): Promise<{ prescribed: true } | Refused> {
  const refused = checkPrescription(wish);
  if (refused) return refused;
  const kept = await tx
    .insertInto("prescription")
    .values({
      prescription_id: wish.prescriptionId,
      appointment_id: wish.appointmentId,
      exercise: wish.exercise,
      sets: wish.sets,
      repetitions: wish.repetitions,
      hold_s: wish.holdS,
      times_a_day: wish.timesADay,
      side: wish.side,
      demonstrated: wish.demonstrated,
      practised: wish.practised,
      prescribed_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows !== 1n) return { prescribed: true };
  const plan = { ...usualPlan, ...wish };
  await tx
    .insertInto("prescription_plan")
    .values({
      prescription_id: wish.prescriptionId,
      appointment_id: wish.appointmentId,
      planned_at: wish.now.toString(),
      times_a_week: plan.timesAWeek,
      most_pain: plan.mostPain,
      review_on: plan.reviewOn,
      corrected: plan.corrected,
      their_words: plan.theirWords,
    })
    .execute();
  await audit(tx, wish.colleagueId, "prescribed", "exercise", wish.prescriptionId);
  return { prescribed: true };
}
