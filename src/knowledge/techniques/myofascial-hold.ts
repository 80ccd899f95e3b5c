import { notYetReviewed } from "../source.ts";
import { choice, pressure, seconds, times, ways } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const myofascialHold: Technique = {
  code: "MFRi",
  name: "Myofascial hold",
  aliases: ["myofascial release, indirect", "MFR"],
  family: "MFR",
  group: "Myofascial",
  gate: [["Q5", "MFR"]],
  about: "A light, still hold that follows the tissue where it moves most easily, for a few minutes.",
  targets: "fascia",
  cautions: [
    "Not with an aneurysm, an acute flare, or cancer that nobody has cleared.",
    "What is felt as a release is a perception: record the client's and your own apart.",
  ],
  notWith: ["SF-33", "SF-40", "SF-64"],
  reach: "beside",
  parameters: {
    holdS: seconds("Hold", 90, 480, 180),
    pressureFelt: pressure(0, 3, 1),
    barriersFollowed: times("Barriers followed", 0, 10, 2),
    direction: choice("Direction", ways),
  },
  evidence: "Mixed, mostly small studies; hold times are custom.",
  sources: ["mfr-hold-times", "mfr-contraindications"],
  reviewed: notYetReviewed,
};
