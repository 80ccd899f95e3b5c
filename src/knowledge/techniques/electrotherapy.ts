import { notYetReviewed } from "../source.ts";
import { choice, minutes } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const electrotherapy: Technique = {
  code: "ELE",
  name: "Electrotherapy",
  aliases: ["TENS", "ultrasound", "shockwave", "laser"],
  family: "ELE",
  group: "Tools, tape and heat",
  gate: [["ELE"]],
  about: "A device applies a small current, sound, pressure or light.",
  targets: "by device",
  cautions: ["Follow the maker's instructions; nothing near an implant."],
  notWith: ["SF-43", "SF-53", "SF-54", "SF-55", "SF-90"],
  reach: "hands",
  parameters: {
    device: choice("Device", ["TENS", "ultrasound", "shockwave", "laser"]),
    durationMin: minutes("Time", 1, 60, 15),
  },
  evidence: "Differs by device; mostly weak.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
