import { notYetReviewed } from "../source.ts";
import { choice, observed, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const myofascialPull: Technique = {
  code: "MFRp",
  name: "Myofascial arm or leg pull",
  aliases: ["arm pull", "leg pull"],
  family: "MFR",
  group: "Myofascial",
  gate: [["Q5", "MFR"]],
  about: "A gentle, long pull on an arm or leg that follows where it wants to go.",
  targets: "limb and trunk together",
  cautions: [
    "Not with an aneurysm, an acute flare, or cancer that nobody has cleared.",
    "What is felt as a release is a perception: record the client's and your own apart.",
    "A long lever: the whole limb and its girdle count as touched.",
  ],
  notWith: ["SF-33", "SF-40", "SF-64", "SF-63", "SF-68"],
  reach: "limb",
  parameters: {
    vector: choice("Line of pull", [
      "along the limb",
      "abduction",
      "adduction",
      "internal rotation",
      "external rotation",
    ]),
    comfort: observed(choice("The client finds it", ["comfortable", "pulling, comfortable", "too much, eased"])),
    holdS: seconds("Hold", 180, 480, 240),
  },
  evidence: "Customary; hardly studied.",
  sources: ["mfr-hold-times", "mfr-contraindications"],
  reviewed: notYetReviewed,
};
