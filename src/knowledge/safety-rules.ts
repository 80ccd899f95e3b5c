import { limitRules } from "./limit-rules.ts";
import type { SafetyRule } from "./safety-rule.ts";
import { stopRules } from "./stop-rules.ts";

/** Written beside every decision, so that it can be told later by which rules it was made. */
export const ruleSetVersion = "2026-11-2";

export const safetyRules: readonly SafetyRule[] = [...stopRules, ...limitRules];

export type { Effect, SafetyRule, Trigger } from "./safety-rule.ts";
