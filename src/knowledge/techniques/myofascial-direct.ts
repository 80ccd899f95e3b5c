import { notYetReviewed } from "../source.ts";
import { choice, pressure, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const myofascialDirect: Technique = {
  code: "MFRd",
  name: "Myofascial release, direct",
  aliases: ["direct MFR"],
  family: "MFR",
  group: "Myofascial",
  gate: [["Q5", "MFR"]],
  about: "A slow, steady sinking into the tight layer, and a wait until it gives.",
  targets: "superficial or deep fascia",
  cautions: [
    "Not with an aneurysm, an acute flare, or cancer that nobody has cleared.",
    "What is felt as a release is a perception: record the client's and your own apart.",
    "No oil.",
  ],
  notWith: ["SF-33", "SF-40", "SF-64", "SF-80"],
  reach: "beside",
  parameters: {
    layer: choice("Layer", ["superficial fascia", "deep fascia"]),
    direction: choice("Direction", ["to-bind", "cephalad", "caudad", "medial", "lateral"]),
    pressureFelt: pressure(2, 5, 3),
    holdS: seconds("Hold", 30, 180, 90),
  },
  evidence: "Mixed, mostly small studies.",
  sources: ["mfr-hold-times", "mfr-contraindications"],
  reviewed: notYetReviewed,
};
