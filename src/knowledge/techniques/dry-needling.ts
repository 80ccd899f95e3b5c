import { notYetReviewed } from "../source.ts";
import { figure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const dryNeedling: Technique = {
  code: "DN",
  name: "Dry needling",
  aliases: ["needling"],
  family: "DN",
  group: "Tools, tape and heat",
  gate: [["DN", "DN-LICENCE"]],
  about: "Very fine needles are placed in a muscle by somebody trained and registered for it.",
  targets: "a tender spot in muscle",
  cautions: ["Needs its own training, insurance, and the registration or licence of the place.", "Mind the lungs."],
  notWith: ["SF-37", "SF-39", "SF-53", "SF-54", "SF-55", "SF-77", "SF-51"],
  reach: "hands",
  parameters: {
    needles: figure("Needles", "needles", 1, 20, 3),
    depthMm: figure("Depth", "mm", 5, 60, 20),
    durationS: seconds("Time", 10, 1200, 120),
  },
  evidence: "Short-term effects on pain in mixed studies; law differs in England, Wales and Scotland.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
