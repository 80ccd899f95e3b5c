import { notYetReviewed } from "../source.ts";
import { choice, minutes } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const bodyAwareness: Technique = {
  code: "AWA",
  name: "Guided attention",
  aliases: ["body awareness"],
  family: "AWA",
  group: "Breath and attention",
  gate: [["Q3"]],
  about: "You are led to notice how a part of the body feels, without changing it.",
  targets: "the whole person",
  cautions: ["Stop if the client drifts away or is distressed."],
  notWith: [],
  reach: "hands",
  parameters: {
    script: choice("Led through", ["contact with the couch", "breath", "the part treated", "the whole body"]),
    durationMin: minutes("Time", 1, 10, 3),
  },
  evidence: "Related to mindfulness, which helps some people with pain a little.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
