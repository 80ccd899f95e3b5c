import { notYetReviewed } from "../source.ts";
import { choice, figure, ranges, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const dynamicStretch: Technique = {
  code: "DYS",
  name: "Moving stretch",
  aliases: ["dynamic stretch", "active stretch"],
  family: "DYS",
  group: "Muscle energy and stretch",
  gate: [["Q3"]],
  about: "You swing or move the limb through its range, a little further each time.",
  targets: "muscle, before activity",
  cautions: ["Not when a touch sets it off."],
  notWith: [],
  reach: "beside",
  parameters: {
    range: choice("Range", ranges),
    ratePerMin: figure("Rate", "per minute", 10, 20, 15),
    repetitions: times("Repetitions", 5, 15, 10),
  },
  evidence: "Fits before activity; range improves for a while.",
  sources: ["stretch-dose"],
  reviewed: notYetReviewed,
};
