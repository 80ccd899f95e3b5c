import { notYetReviewed } from "../source.ts";
import { barriers, choice, effort, ifKnown, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const muscleEnergy: Technique = {
  code: "METpir",
  name: "Muscle energy technique",
  aliases: ["MET", "post-isometric relaxation"],
  family: "MET",
  group: "Muscle energy and stretch",
  gate: [["Q4"]],
  about: "You push gently against the therapist's hand and let go; the muscle then lengthens with less effort.",
  targets: "a short or tense muscle, a joint that moves less",
  cautions: ["Not across a fresh strain, sprain or unstable joint.", "No held breath."],
  notWith: [],
  reach: "beside",
  parameters: {
    effortPct: effort(10, 30, 15),
    contractionHoldS: seconds("Contraction", 5, 12, 8),
    relaxS: seconds("Rest", 2, 5, 3),
    stretchHoldS: seconds("Stretch", 10, 60, 20),
    repetitions: times("Repetitions", 2, 5, 3),
    barrier: choice("Barrier", barriers, "first"),
    breath: ifKnown(choice("Breath", ["release on the out-breath", "breathe freely"])),
  },
  evidence: "Range improves for a while in small studies; teaching texts differ on the figures.",
  sources: ["met-steps"],
  reviewed: notYetReviewed,
};
