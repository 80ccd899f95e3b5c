import { notYetReviewed } from "../source.ts";
import { choice, figure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const vibration: Technique = {
  code: "VIB",
  name: "Vibration",
  aliases: ["shaking"],
  family: "VIB",
  group: "Strokes and kneading",
  gate: [["Q3"]],
  about: "A fine trembling or a gentle shake that lets the muscle loosen.",
  targets: "muscle, chest wall",
  cautions: ["No device near a pacemaker.", "Not over the belly in pregnancy."],
  notWith: [],
  reach: "hands",
  parameters: {
    frequencyHz: figure("Rate", "a second", 3, 25, 8),
    amplitude: choice("Size", ["fine", "coarse"]),
    durationS: seconds("Time", 10, 120, 30),
  },
  evidence: "Customary by hand; device studies don't carry over.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
