import { birthRules } from "./rules/birth.ts";
import { bonesAndJointsRules } from "./rules/bones-and-joints.ts";
import { emergencyRules } from "./rules/emergency.ts";
import { foundTodayRules } from "./rules/found-today.ts";
import { generalRules } from "./rules/general.ts";
import { heartAndBloodRules } from "./rules/heart-and-blood.ts";
import { skinRules } from "./rules/skin.ts";
import { urgentReviewRules } from "./rules/urgent-review.ts";
import type { SafetyRule } from "./safety-rule.ts";

/** Written beside every decision, so that it can be told later by which rules it was made. */
export const ruleSetVersion = "2026-11-8";

export const safetyRules: readonly SafetyRule[] = [
  ...emergencyRules,
  ...urgentReviewRules,
  ...heartAndBloodRules,
  ...birthRules,
  ...bonesAndJointsRules,
  ...skinRules,
  ...generalRules,
  ...foundTodayRules,
];

export type { Effect, SafetyRule, Trigger } from "./safety-rule.ts";
