import type { Exercise } from "../../knowledge/exercises.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { SafetyDecision } from "../prepare/index.ts";
import { sourceOf } from "./check-figures.ts";
import { type Reason, weighExercise } from "./exercise-safety.ts";

const mostOffered = 3;

/** What is to be thought of, or why not: the rule, where it comes from, and what could be given in its place (INV-27). */
export function checkSafe(
  exercise: Exercise,
  decision: SafetyDecision | null,
  all: readonly Exercise[],
): { thinkAgain: readonly Reason[] } | Refused<"ADVISE-26"> {
  if (!decision || decision.flow === "not-screened")
    return refuse(
      "ADVISE-26",
      "Today's health answers have not been reviewed. Please do that before anything goes home.",
    );
  const { leave, thinkAgain } = weighExercise(exercise, decision);
  const [first] = leave;
  if (!first) return { thinkAgain };
  const why = `Not “${exercise.name}” today. ${first.says} (${first.ruleId}; ${sourceOf(decision, first.ruleId)})`;
  const others = insteadOf(exercise, decision, all);
  return refuse("ADVISE-26", others.length === 0 ? why : `${why} ${sayOthers(others)}`, {
    ruleId: first.ruleId,
    instead: others.map(({ id }) => id),
  });
}

/** What works nearby and has nothing against it today, the same kind first. */
export function insteadOf(exercise: Exercise, decision: SafetyDecision, all: readonly Exercise[]): Exercise[] {
  const near = (other: Exercise) => (other.kind === exercise.kind ? 0 : 1) + (sharesRegion(other, exercise) ? 0 : 2);
  return all
    .filter((other) => other.id !== exercise.id && (other.area === exercise.area || sharesRegion(other, exercise)))
    .filter((other) => {
      const { leave, thinkAgain } = weighExercise(other, decision);
      return leave.length + thinkAgain.length === 0;
    })
    .toSorted((a, b) => near(a) - near(b))
    .slice(0, mostOffered);
}

const sharesRegion = (one: Exercise, other: Exercise) =>
  one.safety.regions.some((region) => other.safety.regions.includes(region));

const sayOthers = (others: readonly Exercise[]) =>
  `You could give ${others.map(({ name }) => `“${name}”`).join(", ")} instead.`;
