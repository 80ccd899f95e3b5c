import { notYetReviewed } from "../source.ts";
import { barriers, choice, effort, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const pnfStretch: Technique = {
  code: "PNF",
  name: "Hold and relax stretch",
  aliases: ["PNF", "contract-relax"],
  family: "PNF",
  group: "Muscle energy and stretch",
  gate: [["Q4"]],
  about: "You push, let go, and the muscle is then stretched.",
  targets: "muscle",
  cautions: [
    "Not across a fresh strain, sprain or unstable joint.",
    "No held breath.",
    "More effort than muscle energy: mind blood pressure.",
  ],
  notWith: [],
  reach: "beside",
  parameters: {
    effortPct: effort(20, 75, 40),
    contractionHoldS: seconds("Contraction", 3, 6, 5),
    stretchHoldS: seconds("Stretch", 10, 30, 20),
    repetitions: times("Repetitions", 2, 4, 3),
    barrier: choice("Barrier", barriers, "first"),
  },
  evidence: "Improves range for a while, as other stretching does.",
  sources: ["stretch-dose"],
  reviewed: notYetReviewed,
};
