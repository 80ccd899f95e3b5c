import { notYetReviewed } from "../source.ts";
import { choice, effort, jointMoves, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const muscleEnergyPulsed: Technique = {
  code: "METiso",
  name: "Muscle energy, pulsed",
  aliases: ["Ruddy", "isotonic MET"],
  family: "MET",
  group: "Muscle energy and stretch",
  gate: [["Q5"]],
  about: "Many tiny pushes in a few seconds, to wake a muscle that is slow to work.",
  targets: "a muscle that is slow to work, small joint movement",
  cautions: ["Not across a fresh strain, sprain or unstable joint.", "No held breath."],
  notWith: [],
  reach: "beside",
  parameters: {
    effortPct: effort(5, 25, 10),
    pulses: times("Pulses in ten seconds", 10, 20, 20),
    repetitions: times("Repetitions", 1, 5, 2),
    movement: choice("Direction", jointMoves),
  },
  evidence: "Customary; hardly studied.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
