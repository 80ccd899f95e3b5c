import { effortAtMost, notAtEndOfRange, note, noted, pressureAtMost, rule, type SafetyRule } from "../safety-rule.ts";

/** What the therapist has found out about how easily things flare up: it stops nothing, and keeps the dose low. */
export const foundTodayRules: readonly SafetyRule[] = [
  rule(
    "DOSE-1",
    noted("irritability", "high"),
    [
      pressureAtMost(3),
      effortAtMost(20),
      ...notAtEndOfRange,
      note("Test few movements, and stop short of where it starts. Ask again after each."),
    ],
    "This flares up easily at present. Today we work lightly, and stop well before it hurts.",
  ),
  rule(
    "DOSE-2",
    noted("irritability", "moderate"),
    [pressureAtMost(6), note("Keep the stretch of work short, and look at the sign after each block.")],
    "This takes a while to settle once it is stirred up, so we stay in the middle range today.",
  ),
  rule(
    "DOSE-3",
    noted("stage", "acute"),
    [pressureAtMost(5), ...notAtEndOfRange],
    "This is new and still settling, so today we leave the ends of the movement alone.",
  ),
];
