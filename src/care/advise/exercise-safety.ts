import type { Exercise } from "../../knowledge/exercises.ts";
import { regionName } from "../../knowledge/regions.ts";
import type { SafetyDecision } from "../prepare/index.ts";

/** Why an exercise is not to be sent home, or is to be thought over first; each names its rule. */
export type Weighed = { readonly leave: readonly Reason[]; readonly thinkAgain: readonly Reason[] };
export type Reason = { readonly ruleId: string; readonly says: string };

type Decided = Pick<SafetyDecision, "flow" | "fired" | "avoidRegions" | "avoidTechniques" | "avoidOptions" | "limits">;

/** Weighs an exercise by the same decision that limits the hands: nothing that is kept from them is sent home. */
export function weighExercise({ safety }: Exercise, decision: Decided): Weighed {
  const leave: Reason[] = [
    ...(decision.flow === "blocked"
      ? [{ ruleId: stopping(decision), says: "Treatment has to wait, and so do exercises." }]
      : []),
    ...decision.avoidTechniques
      .filter(({ technique }) => technique === safety.technique)
      .map(({ ruleId }) => ({ ruleId, says: "It is the home form of a technique that is left out today." })),
    ...decision.avoidRegions
      .filter(({ region }) => safety.regions.includes(region))
      .map(({ ruleId, region }) => ({
        ruleId,
        says: `It works on the ${regionName(region)}, which is to be left alone today.`,
      })),
    ...tooStrong(safety, decision),
  ];
  const thinkAgain: Reason[] = [
    ...(safety.endOfRange ? decision.avoidOptions.filter(({ option }) => option === "end") : []).map(({ ruleId }) => ({
      ruleId,
      says: "It goes to the end of the range: keep well before it, or choose another.",
    })),
    ...decision.fired
      .filter(({ ruleId }) => safety.rules.includes(ruleId))
      .map(({ ruleId, says }) => ({ ruleId, says })),
  ];
  return { leave: once(leave), thinkAgain: once(thinkAgain) };
}

/** The least that the exercise asks for may already be more than a rule allows. */
function tooStrong({ asks = {} }: Exercise["safety"], { limits }: Decided): Reason[] {
  return Object.entries(asks).flatMap(([name, parameter]) => {
    const limit = limits[name];
    if (!limit || parameter.kind !== "number" || parameter.min <= limit.most) return [];
    return [{ ruleId: limit.ruleId, says: `It asks for more ${parameter.label.toLowerCase()} than is allowed.` }];
  });
}

const stops = new Set(["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"]);
const stopping = ({ fired }: Decided): string =>
  fired.find(({ effects }) => effects.some(({ kind }) => stops.has(kind)))?.ruleId ?? "";

const once = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    (reason, at) => reasons.findIndex((each) => each.ruleId === reason.ruleId && each.says === reason.says) === at,
  );
