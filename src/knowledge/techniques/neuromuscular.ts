import { notYetReviewed } from "../source.ts";
import { choice, pressure, seconds, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const neuromuscular: Technique = {
  code: "NMT",
  name: "Neuromuscular technique",
  aliases: ["gliding search and pressure", "NMT"],
  family: "NMT",
  group: "Pressure and friction",
  gate: [["Q5"]],
  about: "A slow, searching thumb that stops wherever it is tender.",
  targets: "where muscles attach",
  cautions: ["Supported thumb; rest it between passes."],
  notWith: ["SF-35", "SF-37", "SF-39"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(3, 7, 5),
    surface: choice("With", ["supported thumb", "fingertips", "knuckles", "elbow"]),
    passes: times("Passes", 1, 6, 3),
    holdS: seconds("Hold where tender", 10, 90, 20),
  },
  evidence: "As for deep stroking and compression.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
