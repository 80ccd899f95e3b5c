import { shallowPlaces } from "../../knowledge/shallow-places.ts";
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

/** SF-101. The place among these that this technique would press too deep, for anybody and on any day. */
export const tooDeepOn = ({ family }: Technique, touched: readonly string[]): string | undefined =>
  shallowPlaces.families.includes(family) ? touched.find((region) => shallowPlaces.never.includes(region)) : undefined;

/** SF-101. The place among these that takes no such pressure. */
export const tooFirmOn = (
  { pressureFelt }: Readonly<Record<string, string | number>>,
  touched: readonly string[],
): string | undefined =>
  typeof pressureFelt === "number" && pressureFelt > shallowPlaces.pressureAtMost
    ? touched.find((region) => shallowPlaces.light.includes(region))
    : undefined;
