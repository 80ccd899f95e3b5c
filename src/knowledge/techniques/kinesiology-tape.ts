import { notYetReviewed } from "../source.ts";
import { choice, figure, observed, yesNo } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const kinesiologyTape: Technique = {
  code: "KT",
  name: "Elastic tape",
  aliases: ["kinesiology taping"],
  family: "KT",
  group: "Tools, tape and heat",
  gate: [["Q3", "TAPE"]],
  about: "Stretchy tape that stays on for a few days as a gentle reminder.",
  targets: "skin over a sore or tired part",
  cautions: ["Ask about plasters; test a small piece first.", "Off at once if it itches."],
  notWith: ["SF-35", "SF-50", "SF-80", "SF-84", "SF-90"],
  reach: "hands",
  parameters: {
    shape: choice("Shape", ["I", "Y", "X", "fan", "web"]),
    tensionPct: figure("Stretch of the tape", "%", 0, 75, 15),
    direction: choice("Direction", ["towards the trunk", "away from the trunk", "across"]),
    skinTest: observed(yesNo("Was a small piece tried first?", "yes")),
    wearH: figure("Wear for at most", "hours", 1, 120, 72),
  },
  evidence: "Small effects at best.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
