import { notYetReviewed } from "../source.ts";
import { choice, figure, pressure, region, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const myofascialCrossHand: Technique = {
  code: "MFRx",
  name: "Myofascial cross-hand release",
  aliases: ["cross-hand MFR"],
  family: "MFR",
  group: "Myofascial",
  gate: [["Q5", "MFR"]],
  about: "Two crossed hands rest on you and slowly take up the slack between them.",
  targets: "wide sheets of fascia",
  cautions: [
    "Not with an aneurysm, an acute flare, or cancer that nobody has cleared.",
    "What is felt as a release is a perception: record the client's and your own apart.",
    "What lies between the hands counts as touched.",
  ],
  notWith: ["SF-33", "SF-40", "SF-64"],
  reach: "between",
  parameters: {
    handB: region("The other hand on"),
    spacingCm: figure("Hands apart", "cm", 5, 60, 20),
    axis: choice("Line of pull", ["along the limb or spine", "across", "diagonal"]),
    pressureFelt: pressure(0, 4, 2),
    holdS: seconds("Hold", 120, 480, 240),
  },
  evidence: "Mixed, mostly small studies; hold times are custom.",
  sources: ["mfr-hold-times", "mfr-contraindications"],
  reviewed: notYetReviewed,
};
