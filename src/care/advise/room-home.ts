import type { Tx } from "../../db/transaction.ts";
import type { Exercise } from "../../knowledge/exercises.ts";
import { isRefused } from "../../shared/refusal.ts";
import type { GoesHome, HomeOffers } from "../treat/index.ts";
import { usualAsks } from "./check-figures.ts";
import { checkSafe } from "./check-safe.ts";
import { giveAdvice } from "./give-advice.ts";
import { offerExercises } from "./offer-exercises.ts";
import { knownExercises } from "./own-exercises.sql.ts";
import { prescribeExercise } from "./prescribe-exercise.ts";
import { favouritesOf } from "./prescribing-facts.sql.ts";
import { usualPlan } from "./prescription.ts";
import { programmeOf } from "./programme.sql.ts";
import { sayDose } from "./say-dose.ts";

/** What the treatment room sends home, by the same acts as the page. */
export const goesHome: GoesHome = {
  exercise: (tx, by, prescriptionId, payload) => prescribeExercise(tx, { ...by, ...payload, prescriptionId }),
  advice: (tx, by, givenAdviceId, payload) => giveAdvice(tx, { ...by, ...payload, givenAdviceId }),
};

const most = 16;

/** What could go home today: what works where hands were last time, what this practitioner gives most, what they have. */
export const homeOffers: HomeOffers = async (tx: Tx, { clientId, colleagueId, stands, lastRegions }) => {
  const all = await knownExercises(tx);
  const programme = await programmeOf(tx, clientId);
  const named = (id: string) => all.find((each) => each.id === id);
  const shelves = offerExercises(all, { regions: lastRegions, favourites: await favouritesOf(tx, colleagueId) });
  const offered = [
    ...programme.flatMap(({ exercise }) => named(exercise) ?? []),
    ...shelves.filter(({ first }) => first).flatMap(({ exercises }) => exercises),
  ];
  const { decision } = stands;
  return {
    programme: programme.map((row) => ({
      exercise: row.exercise,
      name: row.name ?? named(row.exercise)?.name ?? row.exercise,
      dose: sayDose(row),
    })),
    exercises: [...new Set(offered)].slice(0, most).map((exercise) => {
      const safe = checkSafe(exercise, decision, all);
      const { id, name, sided } = exercise;
      return {
        id,
        name,
        sided,
        usual: usualOf(exercise, decision?.limits ?? {}),
        refused: isRefused(safe) ? safe.says : null,
      };
    }),
  };
};

const usualOf = (exercise: Exercise, limits: Parameters<typeof usualAsks>[1]) => ({
  ...usualPlan,
  exercise: exercise.id,
  ...exercise.dose,
  mostPain: exercise.mostPain,
  timesAWeek: Math.max(exercise.daysAWeek[0], 1),
  asks: { ...usualAsks(exercise, limits) },
  side: exercise.sided ? ("both" as const) : ("midline" as const),
  demonstrated: false,
  practised: "not-practised" as const,
});
