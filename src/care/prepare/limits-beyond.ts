import { regionName } from "../../knowledge/regions.ts";
import type { Effect } from "../../knowledge/safety-rules.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";
import type { FiredRule, SafetyDecision } from "./safety-decision.ts";
import { sayEffect } from "./say-effect.ts";

export type LimitKind = "avoid-regions" | "avoid-techniques" | "avoid-option" | "at-most";
export type Limit = { ruleId: string; kind: LimitKind; code: string; says: string };
/** A limit that somebody has gone beyond, and why. */
export type Overridden = Omit<Limit, "says"> & { reason: string };
/** What holds for this session now: the decision, less the limits that somebody has gone beyond with a reason. */
export type DecisionToday = SafetyDecision & { overridden: readonly (Overridden & { says: string })[] };

const stops = new Set(["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"]);

/** PREP-16. Only limits, and none that comes with a stop or with a wait for somebody's agreement. */
export function limitsToGoBeyond(decision: SafetyDecision): Limit[] {
  if (decision.flow !== "conditional") return [];
  return decision.fired
    .filter(({ effects }) => !effects.some(({ kind }) => stops.has(kind)))
    .flatMap((rule) => rule.effects.flatMap((effect) => limitsIn(decision, rule, effect)));
}

function limitsIn(decision: SafetyDecision, { ruleId }: FiredRule, effect: Effect): Limit[] {
  if (effect.kind === "avoid-regions")
    return decision.avoidRegions
      .filter((avoid) => avoid.ruleId === ruleId)
      .map(({ region }) => ({ ruleId, kind: effect.kind, code: region, says: `Leave alone: ${regionName(region)}` }));
  if (effect.kind === "avoid-techniques")
    return effect.techniques.map((code) => ({ ruleId, kind: effect.kind, code, says: `Not today: ${methodOf(code)}` }));
  if (effect.kind === "avoid-option")
    return [{ ruleId, kind: effect.kind, code: `${effect.parameter}:${effect.option}`, says: sayEffect(effect, []) }];
  if (effect.kind === "at-most")
    return [{ ruleId, kind: effect.kind, code: effect.parameter, says: sayEffect(effect, []) }];
  return [];
}

const methodOf = (code: string) => techniqueOf(code)?.name ?? code;

export function withOverrides(decision: SafetyDecision, overridden: readonly Overridden[]): DecisionToday {
  const beyond = (ruleId: string, kind: LimitKind, code: string) =>
    overridden.some((each) => each.ruleId === ruleId && each.kind === kind && each.code === code);
  return {
    ...decision,
    avoidRegions: decision.avoidRegions.filter(({ ruleId, region }) => !beyond(ruleId, "avoid-regions", region)),
    avoidTechniques: decision.avoidTechniques.filter(
      ({ ruleId, technique }) => !beyond(ruleId, "avoid-techniques", technique),
    ),
    avoidOptions: decision.avoidOptions.filter(
      ({ ruleId, parameter, option }) => !beyond(ruleId, "avoid-option", `${parameter}:${option}`),
    ),
    limits: ceilings(decision, (ruleId, parameter) => beyond(ruleId, "at-most", parameter)),
    overridden: overridden.map((each) => ({ ...each, says: sayOverridden(each) })),
  };
}

/** With one ceiling gone beyond, the next lowest that any other rule sets still holds. */
function ceilings(
  decision: SafetyDecision,
  beyond: (ruleId: string, parameter: string) => boolean,
): SafetyDecision["limits"] {
  const set = [
    ...Object.entries(decision.limits).map(([parameter, { most, ruleId }]) => ({ parameter, most, ruleId })),
    ...decision.fired.flatMap(({ ruleId, effects }) =>
      effects.flatMap((effect) =>
        effect.kind === "at-most" ? [{ parameter: effect.parameter, most: effect.most, ruleId }] : [],
      ),
    ),
  ].filter(({ ruleId, parameter }) => !beyond(ruleId, parameter));
  return Object.fromEntries(
    set.toSorted((a, b) => b.most - a.most).map(({ parameter, most, ruleId }) => [parameter, { most, ruleId }]),
  );
}

/** In words, wherever the limit would have stood. */
const sayOverridden = (each: Overridden): string => {
  const says: Record<LimitKind, string> = {
    "avoid-regions": `Leave alone: ${regionName(each.code)}`,
    "avoid-techniques": `Not today: ${methodOf(each.code)}`,
    "avoid-option": `Not “${each.code.split(":")[1] ?? each.code}”`,
    "at-most": "The ceiling for this dose",
  };
  return `Gone beyond: ${says[each.kind]} (${each.ruleId}). Reason: ${each.reason}`;
};
