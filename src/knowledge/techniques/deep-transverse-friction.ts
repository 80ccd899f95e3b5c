import { notYetReviewed } from "../source.ts";
import { choice, figure, minutes, pressure } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const deepTransverseFriction: Technique = {
  code: "DTF",
  name: "Deep transverse friction",
  aliases: ["cross-fibre friction", "DTF"],
  family: "DTF",
  group: "Pressure and friction",
  gate: [["Q4"]],
  about: "Firm rubbing across a tendon or ligament, on one spot, for some minutes.",
  targets: "tendon, ligament, old strain",
  cautions: ["Not in the acute stage, nor over a bursa.", "Not within eight weeks of a steroid injection there."],
  notWith: ["SF-35", "SF-37", "SF-39", "SF-73"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(3, 6, 4),
    durationMin: minutes("Time", 2, 15, 5),
    tension: choice("Tissue", ["tendon taut", "muscle slack"]),
    sessionsPerWeek: figure("How often", "times a week", 1, 3, 1),
  },
  evidence: "Reviews find little evidence either way.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
