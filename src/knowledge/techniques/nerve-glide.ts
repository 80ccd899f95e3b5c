import { notYetReviewed } from "../source.ts";
import { choice, figure, observed, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const nerveGlide: Technique = {
  code: "STG",
  name: "Nerve glide",
  aliases: ["slider", "neural mobilisation"],
  family: "STG",
  group: "Joints and nerves",
  gate: [["Q5", "NEURO"]],
  about: "The limb is moved so that a nerve slides easily to and fro.",
  targets: "the bed of a nerve",
  cautions: ["A slider, not a tensioner.", "Feelings stay at 2 of 10 or less."],
  notWith: [],
  reach: "limb",
  parameters: {
    nerve: choice("Nerve", ["median", "ulnar", "radial", "sciatic", "tibial", "peroneal", "femoral"]),
    repetitions: times("Repetitions", 5, 15, 10),
    amplitude: choice("Size", ["small", "medium"]),
    symptomNprs: observed(figure("Strongest feeling", "of 10", 0, 2, 0)),
  },
  evidence: "Some benefit in neck and arm pain in small studies.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
