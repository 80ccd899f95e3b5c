import { notYetReviewed } from "../source.ts";
import { observed, pressure, seconds, times, yesNo } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const sustainedCompression: Technique = {
  code: "ISC",
  name: "Sustained compression",
  aliases: ["ischaemic compression", "trigger point pressure"],
  family: "ISC",
  group: "Pressure and friction",
  gate: [["Q4"]],
  about: "Steady pressure on a tender spot until it eases.",
  targets: "a tender spot in muscle that can be felt",
  cautions: ["Not where vessels or nerves lie near the skin.", "Wait for a fresh bruise to go."],
  notWith: ["SF-35", "SF-37", "SF-39", "SF-49"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(3, 7, 5),
    holdS: seconds("Hold", 10, 90, 45),
    repetitions: times("Repetitions", 1, 5, 2),
    referral: observed(yesNo("Did it bring on the familiar feeling elsewhere?")),
  },
  evidence: "A review finds a higher pressure threshold afterwards, and no proven fall in pain as people rate it.",
  sources: ["compression-review"],
  reviewed: notYetReviewed,
};
