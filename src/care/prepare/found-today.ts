import { safetyRules } from "../../knowledge/safety-rules.ts";
import type { Measured, Noted, SafetyRule, Trigger } from "../../knowledge/safety-rule.ts";
import type { Facts } from "./facts.ts";
import { fire, type SafetyDecision, withFired } from "./safety-decision.ts";

/** What was measured in this visit (mmHg, degrees Celsius) and noted of the complaint, as the database keeps it. */
export type FoundToday = Partial<Record<Measured, number>> & Partial<Record<Noted, string>>;

export const factsFound = ({ irritability, stage, ...measured }: FoundToday): Pick<Facts, "measured" | "noted"> => ({
  measured,
  noted: { ...(irritability === undefined ? {} : { irritability }), ...(stage === undefined ? {} : { stage }) },
});

const looksAtFound = (when: Trigger): boolean => {
  if ("all" in when)
    return when.all.some(looksAtFound) && when.all.every((part) => "fired" in part || looksAtFound(part));
  if ("any" in when) return when.any.some(looksAtFound);
  return "measured" in when || "noted" in when;
};

/**
 * PREP-31. What was found after the answers were reviewed fires its rules too: a reading taken on the couch stops the visit as
 * one told at home would. Of the answers it sees which rules they set off. It only adds to what was decided.
 */
export function withFound(
  decision: SafetyDecision,
  found: FoundToday,
  rules: readonly SafetyRule[] = safetyRules,
): SafetyDecision {
  const known = new Set(decision.fired.map(({ ruleId }) => ruleId));
  const further = rules.filter(({ id, when }) => !known.has(id) && looksAtFound(when));
  return withFired(decision, fire({ answers: {}, age: 0, fired: [...known], ...factsFound(found) }, further));
}
