import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { checkOwn, type OwnExercise } from "./own-exercise.ts";

type Keeping = {
  ownExerciseId: string;
  colleagueId: string;
  exercise: unknown;
  /** The one that it takes the place of. */
  replaces: string | null;
  now: Temporal.Instant;
};

/** Kept as it was drawn. A changed one is a new one, and the old is put away. */
export async function keepOwnExercise(tx: Tx, wish: Keeping): Promise<{ kept: true } | Refused> {
  const own = checkOwn(wish.exercise);
  if (isRefused(own)) return own;
  const kept = await tx
    .insertInto("own_exercise")
    .values({
      ...columnsOf(own),
      own_exercise_id: wish.ownExerciseId,
      made_by: wish.colleagueId,
      made_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "own_exercise_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows !== 1n) return { kept: true };
  await audit(tx, wish.colleagueId, "drew", "exercise", wish.ownExerciseId);
  if (wish.replaces) await putAway(tx, { ...wish, ownExerciseId: wish.replaces });
  return { kept: true };
}

type Away = { ownExerciseId: string; colleagueId: string; now: Temporal.Instant };

/** It is offered no more; whoever was given it keeps it. */
export async function putAway(tx: Tx, { ownExerciseId, colleagueId, now }: Away): Promise<void> {
  const changed = await tx
    .updateTable("own_exercise")
    .set({ put_away_at: now.toString() })
    .where("own_exercise_id", "=", ownExerciseId)
    .where("put_away_at", "is", null)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 1n) await audit(tx, colleagueId, "put away", "exercise", ownExerciseId);
}

const columnsOf = (own: OwnExercise) => ({
  name: own.name,
  kind: own.kind,
  area: own.area,
  start_words: own.start,
  end_words: own.end,
  cue: own.cue,
  sets: own.sets,
  repetitions: own.repetitions,
  hold_s: own.holdS,
  times_a_day: own.timesADay,
  regions: own.regions,
  end_of_range: own.endOfRange,
  poses: JSON.stringify(own.poses),
  seen_from: own.seenFrom,
  uses: own.uses,
});
