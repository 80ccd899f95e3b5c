import { felt, moved, pressed, tested } from "./common.ts";
import type { Assessed } from "./course.ts";

const bend = (flexion: number, extension: number, left: number, right: number) => [
  moved("trunk-flexion", "midline", flexion, { method: "inclinometer", reproduces: true, limited_by: "stretch" }),
  moved("trunk-extension", "midline", extension, { method: "inclinometer" }),
  moved("trunk-side-bend", "left", left, { method: "inclinometer" }),
  moved("trunk-side-bend", "right", right, { method: "inclinometer" }),
];

/** A gardener's stiff back over three visits. */
export const backAssessments: readonly Assessed[] = [
  {
    story: {
      course: "comes and goes",
      origins: ["repetitive"],
      aggravated_by: "Bending for more than an hour",
      eased_by: "Lying down with bent knees, half an hour",
      day_and_night: "Worst in the evening after the garden; sleeps well",
      irritability: "moderate",
      stage: "recurrent",
      beliefs: "Thinks it is his age",
      worries: "",
      activity: "",
    },
    goal: {
      words: "A morning in the garden, and standing up straight after it",
      measured_by: "weeding",
      baseline: 1,
      target: 3,
      unit: "hours",
      by_day: "",
    },
    condition: {
      condition: "Irregular heartbeat, on a blood thinner",
      asserted_by: "letter",
      who_and_when: "Hospital letter that he brought along",
    },
    factors: [
      { factor: "hobby", amount: 14, unit: "hours a week", words: "Garden and allotment", may_add: true },
      { factor: "moderate-activity", amount: 200, unit: "minutes a week", words: "", may_add: false },
      { factor: "lifting", amount: 25, unit: "kg at a time", words: "Bags of compost", may_add: true },
    ],
    exposed: [{ exposure: "growing", extent: "main" }],
    findings: [
      ...bend(42, 12, 20, 22),
      {
        kind: "movement",
        what: "fingertip-to-floor",
        side: "midline",
        mode: "active",
        method: "tape",
        value: 280,
        unit: "mm",
      },
      tested("slump", "left", "negative"),
      tested("slump", "right", "negative"),
      tested("slr-test", "left", "negative"),
      tested("slr-test", "right", "negative"),
      felt("low-back", "midline", "raised", 2, { texture: "ropy", layer: "superficial", reproduces: true }),
      felt("iliac-crest", "left", "raised", 1),
      felt("iliac-crest", "right", "usual", 0),
      { kind: "function", what: "sit-to-stand-30-s", side: "midline", method: "count", value: 11, unit: "reps" },
      { kind: "breathing", what: "breathing-rate", side: "midline", method: "count", value: 14, unit: "per min" },
      pressed("left", 136, 82),
    ],
    signs: [0],
    again: { 0: 50 },
    reasoning: {
      words: "May relate to long bending with little change of position; consistent with stiff, tender back muscles",
      confidence: "moderate",
      driver: "Hours of bent work without a break",
      change_of_mind: "Pain at night or at rest, pain below the knee, or no change with shorter spells of weeding",
      drivers: ["hobby", "growing"],
      supports: [0, 9],
      refutes: [5, 7],
    },
  },
  { findings: [...bend(47, 14, 22, 22), felt("low-back", "midline", "raised", 1)], again: { 0: 55 } },
  {
    findings: [
      ...bend(54, 18, 24, 25),
      felt("low-back", "midline", "usual", 0),
      { kind: "function", what: "sit-to-stand-30-s", side: "midline", method: "count", value: 13, unit: "reps" },
    ],
    again: { 0: 60 },
  },
];
