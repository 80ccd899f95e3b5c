import { notYetReviewed } from "../source.ts";
import { pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const friction: Technique = {
  code: "FRI",
  name: "Friction",
  aliases: ["circular friction"],
  family: "FRI",
  group: "Pressure and friction",
  gate: [["Q4"]],
  about: "Small, firm circles on one spot.",
  targets: "the join of muscle and tendon, scars",
  cautions: ["Not on inflamed or calcified tissue."],
  notWith: ["SF-80"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(3, 6, 4),
    durationS: seconds("Time", 15, 120, 45),
  },
  evidence: "Customary; little direct study.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
