import { notYetReviewed } from "../source.ts";
import { choice, figure, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const jointMobilisationFirm: Technique = {
  code: "JMOB2",
  name: "Joint mobilisation, grades III and IV",
  aliases: ["Maitland III and IV"],
  family: "JMOB",
  group: "Joints and nerves",
  gate: [["Q5", "MOB2"]],
  about: "Rhythmic movements of a joint up to where it stops.",
  targets: "a stiff joint",
  cautions: ["Never a thrust."],
  notWith: ["SF-39", "SF-63", "SF-65", "SF-37", "SF-59"],
  reach: "beside",
  parameters: {
    joint: choice(
      "Joint",
      ["neck", "upper back", "lower back", "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "foot"],
      "ankle",
    ),
    movement: choice("Direction", ["front to back", "back to front", "side glide", "traction", "rotation"]),
    grade: choice("Grade", ["III", "IV"]),
    rhythmHz: figure("Rhythm", "a second", 0.5, 2, 1, 0.5),
    bouts: times("Bouts", 1, 5, 3),
    boutS: seconds("Each bout", 20, 60, 30),
  },
  evidence: "Grades are not forces: measured loads overlap widely between them.",
  sources: ["mobilisation-loads"],
  reviewed: notYetReviewed,
};
