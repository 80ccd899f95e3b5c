import { notYetReviewed } from "../source.ts";
import { choice, figure, pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const tapotement: Technique = {
  code: "TAP",
  name: "Tapotement",
  aliases: ["hacking", "cupping by hand", "pounding", "beating"],
  family: "TAP",
  group: "Strokes and kneading",
  gate: [["Q3"]],
  about: "Quick, light, springy taps with the hands.",
  targets: "large muscle bellies",
  cautions: ["Not over kidneys or spine.", "Not with spasticity or during a migraine."],
  notWith: ["SF-37", "SF-39", "SF-59", "SF-61"],
  reach: "hands",
  parameters: {
    kind: choice("Kind", ["hacking", "cupping by hand", "pounding", "beating"]),
    pressureFelt: pressure(1, 5, 2),
    ratePerMin: figure("Strokes", "per minute", 120, 300, 180),
    durationS: seconds("Time", 10, 90, 30),
  },
  evidence: "Customary before activity; hardly studied.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
