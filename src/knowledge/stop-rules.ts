import { background, rule, type SafetyRule, yes } from "./safety-rule.ts";

/** Answers that send a person elsewhere first. */
export const stopRules: readonly SafetyRule[] = [
  rule(
    "SF-01",
    yes("saddle-or-bladder"),
    [{ kind: "ED" }],
    "This needs to be checked in A&E now. Please don't wait, and don't drive yourself.",
    ["NHS back pain advice", "Cauda equina warning card, Torbay"],
  ),
  rule("SF-02", yes("stroke-signs"), [{ kind: "999" }], "These can be signs of a stroke, and need 999 now.", [
    "NHS stroke advice",
  ]),
  rule("SF-03", yes("chest-pain"), [{ kind: "999" }], "Chest pain or sudden breathlessness needs 999 now.", [
    "NHS back pain advice",
  ]),
  rule(
    "SF-05",
    yes("swollen-leg"),
    [{ kind: "SAMEDAY" }],
    "A newly swollen, sore leg must be seen today. Please call 111 or your GP. We won't touch the leg.",
    ["NHS DVT advice"],
  ),
  rule(
    "SF-07",
    yes("recent-accident"),
    [{ kind: "ED" }],
    "Please have this injury checked in A&E before any hands-on work.",
    ["NHS back pain advice"],
  ),
  rule(
    "SF-23",
    yes("unexplained-weight-loss"),
    [{ kind: "GP" }],
    "Please see your GP soon about this. Hands-on work has to wait until they have.",
    ["NHS back pain advice"],
  ),
  rule("SF-75", yes("fever"), [{ kind: "DEFER" }], "Please rest today. We will find you another time.", background),
];
