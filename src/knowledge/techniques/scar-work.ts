import { notYetReviewed } from "../source.ts";
import { choice, figure, minutes, observed, pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const scarWork: Technique = {
  code: "SCW",
  name: "Scar work",
  aliases: ["scar massage"],
  family: "SCW",
  group: "Myofascial",
  gate: [["Q5", "MFR"], ["SCAR"]],
  about: "Gentle lifting, gliding and rolling of a healed scar and the skin around it.",
  targets: "a healed scar and what surrounds it",
  cautions: [
    "Under six weeks only where the surgeon agrees.",
    "Not on a growing keloid, nor in a field of radiotherapy.",
  ],
  notWith: [],
  reach: "hands",
  parameters: {
    method: choice("Method", ["pick up", "glide", "roll", "desensitise"]),
    scarAgeWeeks: observed(figure("Age of the scar", "weeks", 2, 2600, 26)),
    healed: choice("Healed", ["yes"]),
    pressureFelt: pressure(0, 5, 2),
    holdS: seconds("Hold", 30, 120, 60),
    durationMin: minutes("Time", 5, 15, 8),
  },
  evidence: "Regimens vary widely and the evidence is weak.",
  sources: ["scar-massage"],
  reviewed: notYetReviewed,
};
