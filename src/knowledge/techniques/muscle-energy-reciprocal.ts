import { notYetReviewed } from "../source.ts";
import { barriers, choice, effort, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const muscleEnergyReciprocal: Technique = {
  code: "METri",
  name: "Muscle energy, opposite muscle",
  aliases: ["reciprocal inhibition", "MET RI"],
  family: "MET",
  group: "Muscle energy and stretch",
  gate: [["Q4"]],
  about: "You push gently the other way, so that the sore muscle can let go without working.",
  targets: "a muscle that hurts when it works",
  cautions: ["Not across a fresh strain, sprain or unstable joint.", "No held breath."],
  notWith: [],
  reach: "beside",
  parameters: {
    effortPct: effort(10, 40, 20),
    contractionHoldS: seconds("Contraction", 7, 15, 10),
    relaxS: seconds("Rest", 2, 10, 5),
    stretchHoldS: seconds("Stretch", 10, 60, 30),
    repetitions: times("Repetitions", 2, 5, 3),
    barrier: choice("Barrier", barriers, "first"),
  },
  evidence: "Trade protocols; little study of its own.",
  sources: ["met-reciprocal"],
  reviewed: notYetReviewed,
};
