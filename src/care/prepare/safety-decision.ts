import { questions } from "../../knowledge/questions.ts";
import { reached } from "../../knowledge/reach.ts";
import { regions } from "../../knowledge/regions.ts";
import type { Effect, SafetyRule, Trigger } from "../../knowledge/safety-rules.ts";
import { isAnswered } from "./answered.ts";
import type { Facts } from "./facts.ts";
import { medicineNames, namesOpen } from "./medicines.ts";

export type Flow = "clear" | "conditional" | "not-screened" | "blocked";
export type FiredRule = { ruleId: string; says: string; effects: readonly Effect[]; sources: readonly string[] };
export type SafetyDecision = {
  flow: Flow;
  /** The strongest first, so that what is said first is what matters most. */
  fired: FiredRule[];
  avoidRegions: { region: string; ruleId: string }[];
  avoidTechniques: { technique: string; ruleId: string }[];
  avoidOptions: { parameter: string; option: string; ruleId: string }[];
  /** The lowest ceiling that any rule sets, by parameter. */
  limits: Record<string, { most: number; ruleId: string }>;
  /** Questions whose answers a decision needs and does not have. */
  notScreened: string[];
  ruleSetVersion: string;
};

const elsewhereNow = new Set(["999", "ED", "SAMEDAY", "GP"]);

/** The rules that send a person to somebody else first. */
export const sendsElsewhere = (decision: SafetyDecision): FiredRule[] =>
  decision.fired.filter((rule) => rule.effects.some(({ kind }) => elsewhereNow.has(kind)));

const strength: readonly Flow[] = ["clear", "conditional", "not-screened", "blocked"];
/** What stops the day, the strongest first (domain 2.5). */
const stops: readonly string[] = ["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"];
const weight = ({ effects }: Pick<SafetyRule, "effects">): number =>
  Math.min(...effects.map(({ kind }) => (stops.includes(kind) ? stops.indexOf(kind) : stops.length)));
/** A note is for the therapist to know, and limits nothing. */
const flowOf = ({ kind }: Effect): Flow =>
  stops.includes(kind) ? "blocked" : kind === "note" ? "clear" : "conditional";
const everywhere = regions.map((region) => region.code);

/**
 * Fires every rule on the facts. The strongest effect decides the flow; limits add up; nothing loosens (domain 2.5).
 * `cleared` are rules for which a named professional has agreed: only their wait for that agreement ends.
 */
export function decide(
  facts: Facts,
  rules: readonly SafetyRule[],
  ruleSetVersion: string,
  cleared: readonly string[] = [],
): SafetyDecision {
  const fired = fire(facts, rules, cleared);
  const notScreened = missing(facts);
  return {
    ...fired,
    flow: strongest([fired.flow, notScreened.length > 0 ? "not-screened" : "clear"]),
    notScreened,
    ruleSetVersion,
  };
}

type Fired = Omit<SafetyDecision, "notScreened" | "ruleSetVersion">;

/** What the rules that hold ask, whatever else was or wasn't answered. */
export function fire(facts: Facts, rules: readonly SafetyRule[], cleared: readonly string[] = []): Fired {
  const first = rules.filter((rule) => holds(rule.when, facts)).map(({ id }) => id);
  const known = { ...facts, fired: [...(facts.fired ?? []), ...first] };
  const fired = rules.filter((rule) => holds(rule.when, known)).toSorted((a, b) => weight(a) - weight(b));
  const effects = fired.flatMap((rule) => rule.effects.map((effect) => ({ ruleId: rule.id, effect })));
  const flows = effects.map(({ ruleId, effect }) =>
    effect.kind === "CLR" && cleared.includes(ruleId) ? "conditional" : flowOf(effect),
  );
  return {
    flow: strongest(["clear", ...flows]),
    fired: fired.map(({ id, says, effects, sources }) => ({ ruleId: id, says, effects, sources })),
    avoidRegions: effects.flatMap(({ ruleId, effect }) => avoided(effect, facts).map((region) => ({ region, ruleId }))),
    avoidTechniques: effects.flatMap(({ ruleId, effect }) =>
      effect.kind === "avoid-techniques" ? effect.techniques.map((technique) => ({ technique, ruleId })) : [],
    ),
    avoidOptions: effects.flatMap(({ ruleId, effect }) =>
      effect.kind === "avoid-option" ? [{ parameter: effect.parameter, option: effect.option, ruleId }] : [],
    ),
    limits: lowest(effects),
  };
}

/** A decision with what further rules ask besides: the stronger flow, every limit, the lower ceiling. */
export function withFired(decision: SafetyDecision, further: Fired): SafetyDecision {
  const limits = { ...decision.limits };
  for (const [parameter, limit] of Object.entries(further.limits))
    if (!limits[parameter] || limit.most < limits[parameter].most) limits[parameter] = limit;
  return {
    ...decision,
    flow: strongest([decision.flow, further.flow]),
    fired: [...decision.fired, ...further.fired].toSorted((a, b) => weight(a) - weight(b)),
    avoidRegions: [...decision.avoidRegions, ...further.avoidRegions],
    avoidTechniques: [...decision.avoidTechniques, ...further.avoidTechniques],
    avoidOptions: [...decision.avoidOptions, ...further.avoidOptions],
    limits,
  };
}

function holds(when: Trigger, facts: Facts): boolean {
  if ("all" in when) return when.all.every((part) => holds(part, facts));
  if ("any" in when) return when.any.some((part) => holds(part, facts));
  if ("fired" in when) return when.fired.some((id) => facts.fired?.includes(id));
  if ("ageBelow" in when) return facts.age < when.ageBelow;
  if ("ageFrom" in when) return facts.age >= when.ageFrom;
  if ("measured" in when) return (facts.measured?.[when.measured] ?? Number.NEGATIVE_INFINITY) >= when.from;
  if ("noted" in when) return facts.noted?.[when.noted] === when.is;
  const answer = facts.answers[when.question];
  if ("is" in when) return answer === when.is;
  // An unknown number could be any: the rule holds until the number is given.
  return typeof answer !== "number" || Number.isNaN(answer) || (answer >= when.from && answer < when.below);
}

function avoided(effect: Effect, facts: Facts): readonly string[] {
  if (effect.kind !== "avoid-regions") return [];
  if (!("answeredIn" in effect.regions)) return effect.regions;
  const where = facts.answers[effect.regions.answeredIn];
  return Array.isArray(where) && where.length > 0 ? reached(where, effect.regions.reach) : everywhere;
}

function lowest(effects: readonly { ruleId: string; effect: Effect }[]): SafetyDecision["limits"] {
  const limits: SafetyDecision["limits"] = {};
  for (const { ruleId, effect } of effects) {
    if (effect.kind !== "at-most") continue;
    const held = limits[effect.parameter];
    if (!held || effect.most < held.most) limits[effect.parameter] = { most: effect.most, ruleId };
  }
  return limits;
}

/** Every question counts, and one that hangs on another only where that one was answered yes; so do medicines by name once they were asked for. */
function missing(facts: Facts): string[] {
  const open = questions
    .filter((question) => question.onlyIf === undefined || facts.answers[question.onlyIf] === "yes")
    .filter((question) => !isAnswered(question, facts.answers[question.id]))
    .map((question) => question.id);
  return namesOpen(facts.answers) ? [...open, medicineNames] : open;
}

const strongest = (flows: readonly Flow[]): Flow =>
  flows.reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a));
