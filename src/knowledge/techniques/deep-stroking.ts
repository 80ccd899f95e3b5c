import { notYetReviewed } from "../source.ts";
import { choice, figure, pressure, strokeDirections, surfaces, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const deepStroking: Technique = {
  code: "DST",
  name: "Deep stroking",
  aliases: ["deep tissue", "stripping"],
  family: "DST",
  group: "Strokes and kneading",
  gate: [["Q4"]],
  about: "Slow, firm strokes along the muscle, as deep as is comfortable for you.",
  targets: "deeper muscle and fascia",
  cautions: ["Depth is not force: go slowly, and ask.", "Keep off places where vessels and nerves lie near the skin."],
  notWith: ["SF-35", "SF-37", "SF-39"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(3, 7, 5),
    surface: choice("With", surfaces, "forearm"),
    speedCmPerS: figure("Speed", "cm a second", 0.5, 3, 1, 0.5),
    direction: choice("Direction", strokeDirections, "with-fibre"),
    passes: times("Passes", 1, 6, 3),
  },
  evidence: "Small, short-term effects on pain and range in mixed studies.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
