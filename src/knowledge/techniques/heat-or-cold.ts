import { notYetReviewed } from "../source.ts";
import { choice, minutes } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const heatOrCold: Technique = {
  code: "HYD",
  name: "Warm or cold pack",
  aliases: ["heat", "ice"],
  family: "HYD",
  group: "Tools, tape and heat",
  gate: [["Q3"]],
  about: "A warm or cold pack, wrapped, for some minutes.",
  targets: "one place",
  cautions: [
    "Look at the skin after five minutes.",
    "No cold with Raynaud's, no heat with MS or a fresh injury, no heat on the belly in pregnancy.",
  ],
  notWith: ["SF-84"],
  reach: "hands",
  parameters: {
    kind: choice("Kind", ["warm", "cold"]),
    durationMin: minutes("Time", 5, 20, 10),
    layer: choice("Between pack and skin", ["towel", "cover"]),
  },
  evidence: "Comfort for a while.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
