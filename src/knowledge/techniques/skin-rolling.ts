import { notYetReviewed } from "../source.ts";
import { choice, pressure, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const skinRolling: Technique = {
  code: "SKR",
  name: "Skin rolling",
  aliases: [],
  family: "SKR",
  group: "Strokes and kneading",
  gate: [["Q4"]],
  about: "A fold of skin is lifted and rolled along.",
  targets: "skin and the layer below it",
  cautions: ["Also tells how the skin glides.", "Not with nerve pain in the skin."],
  notWith: ["SF-80"],
  reach: "hands",
  parameters: {
    pressureFelt: pressure(1, 5, 3),
    direction: choice("Direction", ["along", "across"]),
    passes: times("Passes", 2, 10, 4),
  },
  evidence: "Customary; hardly studied.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
