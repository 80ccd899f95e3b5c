import { notYetReviewed } from "../source.ts";
import { figure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const breathing: Technique = {
  code: "BRE",
  name: "Breathing with a guiding hand",
  aliases: ["breathing facilitation"],
  family: "BRE",
  group: "Breath and attention",
  gate: [["Q4"]],
  about: "A hand rests on your ribs or back, and you breathe towards it at your own pace.",
  targets: "ribs, diaphragm",
  cautions: ["Slow down at once if it makes the client dizzy or anxious."],
  notWith: [],
  reach: "hands",
  parameters: {
    cycles: figure("Breaths", "breaths", 5, 20, 10),
    inS: seconds("In", 2, 6, 4),
    outS: seconds("Out", 2, 10, 6),
  },
  evidence: "Slow breathing calms; the hand only guides.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
