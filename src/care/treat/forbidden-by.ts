import { type Technique, techniqueOf } from "../../knowledge/techniques/index.ts";
import type { SafetyDecision } from "../prepare/index.ts";

/** The rule that forbids this technique today: by its own code, by its family's, or by what the technique says of itself. */
export function forbiddenBy(decision: SafetyDecision, technique: Technique): string | null {
  const named = decision.avoidTechniques.find(
    (avoid) => avoid.technique === technique.code || techniqueOf(avoid.technique)?.family === technique.family,
  );
  const fired = decision.fired.find(({ ruleId }) => technique.notWith.includes(ruleId));
  return named?.ruleId ?? fired?.ruleId ?? null;
}
