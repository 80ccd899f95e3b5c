import { notYetReviewed } from "../source.ts";
import { choice, pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const myofascialTransverse: Technique = {
  code: "MFRt",
  name: "Myofascial transverse plane release",
  aliases: ["transverse plane MFR"],
  family: "MFR",
  group: "Myofascial",
  gate: [["Q5", "MFR"]],
  about: "One hand rests below you and one above, and both wait together.",
  targets: "the sheets across pelvis, diaphragm or upper chest",
  cautions: [
    "Not with an aneurysm, an acute flare, or cancer that nobody has cleared.",
    "What is felt as a release is a perception: record the client's and your own apart.",
    "Ask anew and by name: these are private places.",
  ],
  notWith: ["SF-33", "SF-40", "SF-64", "SF-53", "SF-54", "SF-55", "SF-72"],
  reach: "level",
  parameters: {
    level: choice("Level", ["pelvis", "diaphragm", "upper chest"]),
    pressureFelt: pressure(0, 2, 1),
    holdS: seconds("Hold", 180, 300, 240),
  },
  evidence: "Customary; hardly studied.",
  sources: ["mfr-hold-times", "mfr-contraindications"],
  reviewed: notYetReviewed,
};
