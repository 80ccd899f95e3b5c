import type { Clearance } from "./clearances.sql.ts";
import type { SafetyDecision } from "./safety-decision.ts";

const pressure = "pressureFelt";

/** PREP-18. What a professional agreed to only within limits is limited by these too (INV-06). Nothing loosens. */
export function withClearanceLimits(decision: SafetyDecision, clearances: readonly Clearance[]): SafetyDecision {
  const fired = clearances.filter(({ ruleId }) => decision.fired.some((rule) => rule.ruleId === ruleId));
  const lowest = fired
    .flatMap(({ ruleId, pressureAtMost }) => (pressureAtMost === null ? [] : [{ ruleId, most: pressureAtMost }]))
    .toSorted((a, b) => a.most - b.most)[0];
  const held = decision.limits[pressure];
  const tighter: SafetyDecision["limits"] = lowest && (!held || lowest.most < held.most) ? { [pressure]: lowest } : {};
  return {
    ...decision,
    avoidRegions: [
      ...decision.avoidRegions,
      ...fired.flatMap(({ ruleId, avoidRegions }) => avoidRegions.map((region) => ({ region, ruleId }))),
    ],
    avoidTechniques: [
      ...decision.avoidTechniques,
      ...fired.flatMap(({ ruleId, avoidTechniques }) => avoidTechniques.map((technique) => ({ technique, ruleId }))),
    ],
    limits: { ...decision.limits, ...tighter },
  };
}
