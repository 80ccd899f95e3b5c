import { notYetReviewed } from "../source.ts";
import { barriers, choice, effort, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const muscleEnergyCrac: Technique = {
  code: "METcrac",
  name: "Contract, relax, contract the opposite",
  aliases: ["CRAC"],
  family: "MET",
  group: "Muscle energy and stretch",
  gate: [["Q4"]],
  about: "You push, let go, and then pull the limb further yourself.",
  targets: "hamstrings, hip flexors, chest",
  cautions: [
    "Not across a fresh strain, sprain or unstable joint.",
    "No held breath.",
    "Mind a cramp in the muscle that pulls.",
  ],
  notWith: [],
  reach: "beside",
  parameters: {
    effortPct: effort(20, 50, 25),
    contractionHoldS: seconds("Contraction", 5, 10, 6),
    activePullS: seconds("Active pull", 3, 8, 5),
    repetitions: times("Repetitions", 2, 4, 3),
    barrier: choice("Barrier", barriers, "first"),
  },
  evidence: "Range improves for a while in small studies.",
  sources: ["met-steps"],
  reviewed: notYetReviewed,
};
