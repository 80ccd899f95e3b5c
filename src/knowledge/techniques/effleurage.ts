import { notYetReviewed } from "../source.ts";
import { choice, figure, ifKnown, pressure, seconds, strokeDirections } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const effleurage: Technique = {
  code: "EFF",
  name: "Effleurage",
  aliases: ["stroking", "spreading"],
  family: "EFF",
  group: "Strokes and kneading",
  gate: [["Q3"]],
  about: "Long, light strokes that warm the area and join the rest of the work together.",
  targets: "skin and the tissue just below it, a whole region",
  cautions: ["Not over a limb in which a clot is suspected."],
  notWith: [],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(1, 4, 2),
    ratePerMin: figure("Strokes", "per minute", 6, 15, 10),
    durationS: seconds("Time", 30, 600, 120),
    direction: ifKnown(choice("Direction", strokeDirections)),
  },
  evidence: "Customary and pleasant; used to open, link and close other work.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
