import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { standingOf } from "../treat/index.ts";
import { checkFigures } from "./check-figures.ts";
import { checkSafe } from "./check-safe.ts";
import { knownExercises } from "./own-exercises.sql.ts";
import { checkPrescription, type Prescription, usualPlan } from "./prescription.ts";

export type Prescribing = Prescription & {
  prescriptionId: string;
  appointmentId: string;
  colleagueId: string;
  now: Temporal.Instant;
};

export async function prescribeExercise(tx: Tx, wish: Prescribing): Promise<{ prescribed: true } | Refused> {
  const all = await knownExercises(tx);
  const exercise = all.find(({ id }) => id === wish.exercise);
  if (!exercise) return refuse("ADVISE-2", "Please choose an exercise from the list.");
  const stands = await standingOf(tx, { ...wish, at: wish.now.toString() });
  const safe = checkSafe(exercise, stands?.decision ?? null, all);
  if (isRefused(safe)) return safe;
  const refused = checkPrescription(wish) ?? checkFigures(exercise, wish, stands!.decision!);
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
  const asked = Object.keys(exercise.safety.asks ?? {});
  await keepPlan(tx, wish, {
    most_pain: wish.mostPain ?? exercise.mostPain,
    exercise_name: exercise.name,
    asks:
      asked.length === 0 ? null : JSON.stringify(Object.fromEntries(asked.map((name) => [name, wish.asks?.[name]]))),
    thought_of: safe.thinkAgain.length === 0 ? null : [...new Set(safe.thinkAgain.map(({ ruleId }) => ruleId))],
  });
  await audit(tx, wish.colleagueId, "prescribed", "exercise", wish.prescriptionId);
  return { prescribed: true };
}

type Known = { most_pain: number; exercise_name: string; asks: string | null; thought_of: string[] | null };

async function keepPlan(tx: Tx, wish: Prescribing, known: Known): Promise<void> {
  const plan = { ...usualPlan, ...wish };
  await tx
    .insertInto("prescription_plan")
    .values({
      prescription_id: wish.prescriptionId,
      appointment_id: wish.appointmentId,
      planned_at: wish.now.toString(),
      times_a_week: plan.timesAWeek,
      review_on: plan.reviewOn,
      stop_on: plan.stopOn,
      corrected: plan.corrected,
      their_words: plan.theirWords,
      out_s: plan.tempo?.outS ?? null,
      back_s: plan.tempo?.backS ?? null,
      ...known,
    })
    .execute();
}
