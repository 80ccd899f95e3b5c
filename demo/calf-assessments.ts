import { felt, moved, strong, tested } from "./common.ts";
import type { Assessed, Found } from "./course.ts";

const raises = (left: number, right: number): Found[] => [
  { kind: "function", what: "heel-raises", side: "left", method: "count", value: left, unit: "reps" },
  { kind: "function", what: "heel-raises", side: "right", method: "count", value: right, unit: "reps" },
];
const girth = (right: number): Found[] => [
  { kind: "girth", what: "calf", side: "left", method: "tape", value: 362, unit: "mm" },
  { kind: "girth", what: "calf", side: "right", method: "tape", value: right, unit: "mm" },
];

/** A runner's first two visits: nothing that a torn tendon or a clot would show, and then a little more each week. */
export const calfAssessments: readonly Assessed[] = [
  {
    story: {
      course: "better",
      origins: ["sport", "injury"],
      aggravated_by: "Stairs, going up on her toes",
      eased_by: "Rest, a small heel lift",
      day_and_night: "Stiff for the first steps in the morning; nothing at night",
      irritability: "moderate",
      stage: "subacute",
      beliefs: "That she did too much too soon",
      worries: "Missing the race in spring",
      activity: "Runs four times a week, hills three times lately",
    },
    goal: {
      words: "Run ten kilometres on the flat",
      measured_by: "one run",
      baseline: 0,
      target: 10,
      unit: "km",
      by_day: "",
    },
    factors: [
      { factor: "sport", amount: 5, unit: "hours a week", words: "Hills from one to three a week", may_add: true },
    ],
    exposed: [{ exposure: "training", extent: "main" }],
    findings: [
      moved("ankle-dorsiflexion", "right", 4, { pain: 6, limited_by: "pain", reproduces: true }),
      moved("ankle-dorsiflexion", "left", 14),
      tested("calf-squeeze", "right", "negative"),
      tested("calf-squeeze", "left", "negative"),
      felt("calf", "right", "guarding", 3, { temperature: "usual", swelling_grade: 0, reproduces: true }),
      felt("calf", "left", "usual", 0),
      strong("ankle-plantarflexors", "right", 4, "minus"),
      strong("ankle-plantarflexors", "left", 5),
      ...raises(24, 3),
      ...girth(364),
    ],
    signs: [0, 9],
    reasoning: {
      words: "Consistent with a strain of the inner calf while running uphill",
      confidence: "high",
      driver: "Three hill runs a week within a fortnight",
      change_of_mind: "Swelling, warmth, pain at rest, or a foot that stays still when the calf is squeezed",
      drivers: ["sport"],
      supports: [0, 4, 6],
      refutes: [],
    },
    again: { 0: 7 },
  },
  {
    findings: [
      moved("ankle-dorsiflexion", "right", 8, { pain: 4, reproduces: true }),
      moved("ankle-dorsiflexion", "left", 14),
      felt("calf", "right", "raised", 2),
      ...raises(24, 8),
      ...girth(362),
    ],
    again: { 0: 13, 4: 9 },
  },
];
