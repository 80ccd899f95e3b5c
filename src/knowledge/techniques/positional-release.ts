import { notYetReviewed } from "../source.ts";
import { figure, observed, seconds } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const positionalRelease: Technique = {
  code: "PRT",
  name: "Positional release",
  aliases: ["strain-counterstrain"],
  family: "PRT",
  group: "Muscle energy and stretch",
  gate: [["Q5"]],
  about: "You are moved into the position in which the tender spot hurts least, held there, and brought back slowly.",
  targets: "guarded muscle",
  cautions: ["Great care with the neck bent back and turned.", "Come back slowly."],
  notWith: ["SF-65"],
  reach: "beside",
  parameters: {
    tenderBeforeNprs: observed(figure("Tender spot before", "of 10", 0, 10, 5)),
    tenderAfterNprs: observed(figure("Tender spot after", "of 10", 0, 10, 2)),
    holdS: seconds("Hold", 60, 120, 90),
  },
  evidence: "Low-quality studies; gentle.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
