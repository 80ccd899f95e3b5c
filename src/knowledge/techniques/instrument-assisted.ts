import { notYetReviewed } from "../source.ts";
import { choice, figure, observed, pressure, seconds, times, yesNo } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const instrumentAssisted: Technique = {
  code: "IAS",
  name: "Instrument-assisted work",
  aliases: ["IASTM", "scraping"],
  family: "IAS",
  group: "Tools, tape and heat",
  gate: [["Q4", "IASTM"]],
  about: "A smooth tool is drawn along the skin instead of the hand.",
  targets: "fascia, tendon, scar",
  cautions: ["Say beforehand that it may leave marks.", "Not over metalwork or a device."],
  notWith: ["SF-35", "SF-37", "SF-39", "SF-53", "SF-54", "SF-55", "SF-68", "SF-80", "SF-84"],
  reach: "hands",
  parameters: {
    tool: choice("Tool", ["steel", "jade or stone", "plastic"]),
    pressureFelt: pressure(1, 6, 3),
    angleDeg: figure("Angle", "degrees", 30, 60, 45),
    strokes: times("Strokes", 5, 20, 10),
    durationS: seconds("Time", 30, 120, 60),
    marks: observed(yesNo("Did it leave marks?")),
  },
  evidence: "Small studies; no clear gain over hands.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
