import { questionOf } from "../../knowledge/questions.ts";
import { regions } from "../../knowledge/regions.ts";
import type { Effect, SafetyRule, Trigger } from "../../knowledge/safety-rules.ts";
import { techniqueOf, techniques } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

/**
 * The rules with a practice's own after them. There is no effect that allows, so one more rule can only tighten;
 * what would take a known rule's place, or would limit nothing, is refused (INV-36).
 */
export function withOwnRules(
  rules: readonly SafetyRule[],
  own: readonly SafetyRule[],
): { rules: readonly SafetyRule[] } | Refused<"PREP-30"> {
  const taken = new Set(rules.map(({ id }) => id));
  for (const rule of own) {
    const fault = faultOf(rule, taken);
    if (fault) return refuse("PREP-30", `${fault} (${rule.id})`);
    taken.add(rule.id);
  }
  return { rules: [...rules, ...own] };
}

function faultOf(rule: SafetyRule, taken: ReadonlySet<string>): string | null {
  if (taken.has(rule.id)) return "Another rule has this number. Rules are added, never replaced.";
  if (rule.says.trim() === "" || rule.sources.length === 0)
    return "Please write what to say, and where the rule is from.";
  if (!asksWhatIsAsked(rule.when, taken)) return "This rule hangs on a question that nobody is asked.";
  if (rule.effects.length === 0 || !rule.effects.every(tightens))
    return "This rule names something that isn't in the catalogue, so it would limit nothing.";
  return null;
}

function asksWhatIsAsked(when: Trigger, known: ReadonlySet<string>): boolean {
  const isAsked = (part: Trigger) => asksWhatIsAsked(part, known);
  if ("all" in when) return when.all.every(isAsked);
  if ("any" in when) return when.any.length > 0 && when.any.every(isAsked);
  if ("fired" in when) return when.fired.length > 0 && when.fired.every((id) => known.has(id));
  return !("question" in when) || questionOf(when.question) !== undefined;
}

function tightens(effect: Effect): boolean {
  switch (effect.kind) {
    case "avoid-regions":
      return "answeredIn" in effect.regions
        ? questionOf(effect.regions.answeredIn)?.kind === "regions"
        : effect.regions.length > 0 && effect.regions.every((code) => regions.some((region) => region.code === code));
    case "avoid-techniques":
      return effect.techniques.length > 0 && effect.techniques.every((code) => techniqueOf(code) !== undefined);
    case "avoid-option":
      return techniques.some(({ parameters }) => {
        const known = parameters[effect.parameter];
        return known?.kind === "choice" && known.options.includes(effect.option);
      });
    case "at-most":
      return (
        Number.isFinite(effect.most) &&
        techniques.some(({ parameters }) => parameters[effect.parameter]?.kind === "number")
      );
    default:
      return true;
  }
}
