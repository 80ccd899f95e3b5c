import { notYetReviewed } from "../source.ts";
import { choice, figure, observed, yesNo } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const rigidTape: Technique = {
  code: "RT",
  name: "Rigid tape",
  aliases: ["support taping"],
  family: "RT",
  group: "Tools, tape and heat",
  gate: [["Q4", "TAPE"]],
  about: "Firm tape that holds a joint for a day.",
  targets: "a joint that wants support",
  cautions: ["Look at colour and feeling beyond the tape before they leave."],
  notWith: ["SF-35", "SF-50", "SF-80", "SF-84"],
  reach: "hands",
  parameters: {
    method: choice("Method", ["spiral", "basket weave", "check rein", "offload"]),
    skinTest: observed(yesNo("Was a small piece tried first?", "yes")),
    wearH: figure("Wear for at most", "hours", 1, 24, 12),
  },
  evidence: "Gives support for hours; loosens with wear.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
