import {
  leave,
  neck,
  notAtEndOfRange,
  notToday,
  rule,
  type SafetyRule,
  sameDay,
  seeGp,
  spine,
  without,
} from "../safety-rule.ts";

/** Signs that a doctor sees before hands go on. */
export const urgentReviewRules: readonly SafetyRule[] = [
  rule(
    "SF-23",
    "unexplained-weight-loss",
    [seeGp],
    "Please see your GP soon about this. Hands-on work has to wait until they have.",
    "NHS back pain advice",
    "Framework for red flags of the spine, 2020",
  ),
  rule(
    "SF-24",
    "cancer-bone-pain",
    [seeGp],
    "Please see your GP soon about this new pain. Hands-on work waits until they have.",
    "Framework for red flags of the spine, 2020",
  ),
  rule(
    "SF-25",
    "fever-with-back-pain",
    [sameDay],
    "Back pain with a fever must be checked today. Please call 111 or your GP.",
    "Framework for red flags of the spine, 2020",
  ),
  rule(
    "SF-26",
    "night-pain",
    [seeGp],
    "Pain that never eases should be seen by your GP before we treat you.",
    "NHS back pain advice",
  ),
  rule("SF-27", "new-lump", [seeGp], "Please show this to your GP first.", "NHS back pain advice"),
  rule(
    "SF-28",
    "sudden-mid-back-pain",
    [sameDay, leave(...spine)],
    "Please call 111 or your GP today about your back.",
    "Framework for red flags of the spine, 2020",
  ),
  rule("SF-29", "morning-stiffness", [seeGp], "Please see your GP about the stiffness first."),
  rule(
    "SF-31",
    "blood-or-jaundice",
    [seeGp],
    "Please see your GP soon about this. Hands-on work waits until they have.",
  ),
  rule("SF-32", "tendon-snap", [sameDay], "A snap like this must be seen today, at A&E or urgent care."),
  rule(
    "SF-33",
    "whiplash",
    [seeGp, leave(...neck), ...notAtEndOfRange, without("MFRi")],
    "Please have your neck checked first.",
  ),
  rule(
    "SF-34",
    "concussion",
    [notToday],
    "Your head needs rest until the concussion is over. Please ask 111 or your GP.",
  ),
];
