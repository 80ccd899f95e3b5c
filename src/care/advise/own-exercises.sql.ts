import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { type Exercise, exerciseOf, exercises } from "../../knowledge/exercises.ts";
import { isId } from "../../shared/id.ts";
import { asExercise, type OwnExercise } from "./own-exercise.ts";

export type OwnRow = { id: string; own: OwnExercise; putAway: boolean };

const columns = sql<OwnRow>`own_exercise_id id, put_away_at is not null "putAway", json_build_object(
  'name', name, 'kind', kind, 'area', area, 'start', start_words, 'end', end_words, 'cue', cue, 'sets', sets,
  'repetitions', repetitions, 'holdS', hold_s, 'timesADay', times_a_day, 'regions', regions, 'endOfRange', end_of_range,
  'seenFrom', seen_from, 'poses', poses, 'uses', uses) own`;

/** What this practice has drawn and not put away. */
export async function ownExercises(tx: Tx): Promise<OwnRow[]> {
  const found = await sql<OwnRow>`
    select ${columns} from own_exercise where put_away_at is null order by name, own_exercise_id`.execute(tx);
  return found.rows;
}

export async function ownExercise(tx: Tx, id: string): Promise<OwnRow | null> {
  if (!isId(id)) return null;
  const found = await sql<OwnRow>`select ${columns} from own_exercise where own_exercise_id = ${id}`.execute(tx);
  return found.rows[0] ?? null;
}

/** Everything that can be given in this practice. */
export async function knownExercises(tx: Tx): Promise<readonly Exercise[]> {
  return [...exercises, ...(await ownExercises(tx)).map(({ id, own }) => asExercise(id, own))];
}

/** An exercise by its id, also one that has been put away since it was given. */
export async function knownExercise(tx: Tx, id: string): Promise<Exercise | null> {
  const ours = exerciseOf(id);
  if (ours) return ours;
  const row = await ownExercise(tx, id);
  return row && asExercise(row.id, row.own);
}

export async function exercisesNamed(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Exercise>> {
  const found = new Map<string, Exercise>();
  for (const id of new Set(ids)) {
    const exercise = await knownExercise(tx, id);
    if (exercise) found.set(id, exercise);
  }
  return found;
}
