import { notYetReviewed } from "../source.ts";
import { choice, minutes, pressure } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const lymphDrainage: Technique = {
  code: "MLD",
  name: "Manual lymphatic drainage",
  aliases: ["MLD"],
  family: "MLD",
  group: "Strokes and kneading",
  gate: [["MLD"]],
  about: "Very light, slow stretching of the skin that helps fluid move.",
  targets: "skin, towards the lymph nodes",
  cautions: [
    "Only with full training of its own.",
    "Not with an infection, a clot, heart trouble, or active cancer in that part.",
  ],
  notWith: ["SF-35", "SF-42", "SF-50"],
  reach: "beside",
  parameters: {
    school: choice("School", ["Vodder", "Földi", "Leduc", "Casley-Smith"]),
    sequence: choice("Sequence", ["neck first", "trunk first", "limb after trunk"]),
    pressureFelt: pressure(0, 2, 1),
    durationMin: minutes("Time", 10, 60, 30),
  },
  evidence: "Part of specialist care for lymphoedema; trained practitioners only.",
  sources: ["lymph-drainage"],
  reviewed: notYetReviewed,
};
