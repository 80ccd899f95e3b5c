import { notYetReviewed } from "../source.ts";
import { choice, figure, ifKnown, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const cupping: Technique = {
  code: "CUP",
  name: "Cupping, dry",
  aliases: ["static cupping", "gliding cupping"],
  family: "CUP",
  group: "Tools, tape and heat",
  gate: [["Q4", "CUP"]],
  about: "Cups draw the skin up gently, still or moving.",
  targets: "muscle, fascia",
  cautions: ["Say beforehand that it leaves round marks for days.", "Never on broken skin; never wet."],
  notWith: [
    "SF-35",
    "SF-37",
    "SF-39",
    "SF-53",
    "SF-54",
    "SF-55",
    "SF-68",
    "SF-80",
    "SF-84",
    "SF-43",
    "SF-49",
    "SF-90",
    "SF-92",
  ],
  reach: "hands",
  parameters: {
    kind: choice("Kind", ["static", "gliding"]),
    cups: figure("Cups", "cups", 1, 12, 2),
    sizeMm: figure("Size", "mm", 25, 100, 50),
    vacuum: choice("Suction", ["low", "medium", "high"]),
    vacuumKpa: ifKnown(figure("Suction by gauge", "kPa", 1, 60, 15)),
    durationS: seconds("Time", 30, 600, 180),
  },
  evidence: "Low-quality studies; marks are usual.",
  sources: ["cupping-safety"],
  reviewed: notYetReviewed,
};
