import { notYetReviewed } from "../source.ts";
import { barriers, choice, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const staticStretch: Technique = {
  code: "SST",
  name: "Stretch held by the therapist",
  aliases: ["static stretch"],
  family: "SST",
  group: "Muscle energy and stretch",
  gate: [["Q3"]],
  about: "The muscle is lengthened slowly and held, without bouncing.",
  targets: "muscle and tendon",
  cautions: ["Not at the end of the range in a loose joint.", "Not across a fresh tear or fracture."],
  notWith: [],
  reach: "beside",
  parameters: {
    barrier: choice("Barrier", barriers, "first"),
    holdS: seconds("Hold", 10, 60, 30),
    repetitions: times("Repetitions", 2, 4, 2),
  },
  evidence: "About a minute a muscle improves range for a while.",
  sources: ["stretch-dose"],
  reviewed: notYetReviewed,
};
