import { notYetReviewed } from "../source.ts";
import { choice, figure, pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const petrissage: Technique = {
  code: "PET",
  name: "Petrissage",
  aliases: ["kneading", "wringing", "picking up"],
  family: "PET",
  group: "Strokes and kneading",
  gate: [["Q3"]],
  about: "Kneading: the muscle is lifted, squeezed and rolled, a little at a time.",
  targets: "muscle bellies",
  cautions: ["Not over a fresh tear or a bruise.", "Lighter where skin is thin."],
  notWith: [],
  reach: "hands",
  parameters: {
    kind: choice("Kind", ["kneading", "wringing", "picking up", "rolling"]),
    pressureFelt: pressure(2, 6, 4),
    ratePerMin: figure("Strokes", "per minute", 10, 30, 20),
    durationS: seconds("Time", 30, 600, 120),
  },
  evidence: "Short-term ease is common; lasting change on its own is not shown.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
