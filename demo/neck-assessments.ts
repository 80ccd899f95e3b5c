import { felt, moved, pressed, strong, tested } from "./common.ts";
import type { Assessed } from "./course.ts";

/** Left and right turn and side-bend, as they were at each visit before treatment. */
const looked = (turnLeft: number, turnRight: number, bendLeft: number, bendRight: number) => [
  moved("neck-rotation", "left", turnLeft, { pain: 5, limited_by: "pain", end_feel: "elastic", reproduces: true }),
  moved("neck-rotation", "right", turnRight),
  moved("neck-side-bend", "left", bendLeft),
  moved("neck-side-bend", "right", bendRight, { limited_by: "stretch" }),
];

const first: Assessed = {
  story: {
    course: "same",
    origins: ["repetitive", "no clear beginning"],
    aggravated_by: "Reversing the car, and the last hours of a working day",
    eased_by: "A hot shower, ten minutes; a walk",
    day_and_night: "Stiff for a quarter of an hour in the morning, worst about five; sleeps through on his right side",
    irritability: "low",
    stage: "persistent",
    beliefs: "Thinks that sitting has worn his neck out",
    worries: "That he will have to give up driving",
    activity: "",
  },
  goal: {
    words: "Reverse out of the drive without turning my whole body",
    measured_by: "turning to the left",
    baseline: 44,
    target: 60,
    unit: "degrees",
    by_day: "",
  },
  condition: {
    condition: "High blood pressure",
    asserted_by: "clinician",
    who_and_when: "His GP, told to us by him in autumn",
  },
  factors: [
    { factor: "sitting", amount: 9, unit: "hours a day", words: "", may_add: true },
    { factor: "longest-sitting", amount: 240, unit: "minutes", words: "Mornings, without getting up", may_add: true },
    { factor: "moderate-activity", amount: 60, unit: "minutes a week", words: "", may_add: false },
    { factor: "sleep", amount: 7, unit: "hours a night", words: "One thick pillow", may_add: false },
    { factor: "stress", amount: 6, unit: "of 10", words: "A release every month", may_add: true },
  ],
  exposed: [{ exposure: "desk", extent: "main" }],
  findings: [
    ...looked(44, 62, 30, 25),
    moved("neck-flexion", "midline", 45),
    moved("neck-extension", "midline", 40, { limited_by: "stiffness" }),
    moved("upper-neck-rotation", "left", 28),
    moved("upper-neck-rotation", "right", 40),
    moved("thoracic-rotation", "left", 30),
    moved("thoracic-rotation", "right", 32),
    moved("shoulder-abduction", "left", 170),
    moved("shoulder-abduction", "right", 170),
    tested("spurling", "left", "negative"),
    tested("spurling", "right", "negative"),
    tested("upper-limb-tension", "left", "unclear", "Pull in the forearm, the same on both sides"),
    tested("flexion-rotation", "left", "positive"),
    tested("flexion-rotation", "right", "negative"),
    tested("adson", "left", "not-done", "Nothing in the story asks for it"),
    felt("neck-back", "midline", "raised", 1),
    felt("shoulder-top", "left", "guarding", 2, {
      structure: "trap-upper",
      texture: "taut band",
      layer: "muscle",
      reproduces: true,
    }),
    felt("shoulder-top", "right", "raised", 1),
    felt("suboccip", "left", "raised", 2, { layer: "deep" }),
    strong("neck-rotators", "left", 4, "plus"),
    strong("neck-rotators", "right", 5),
    { kind: "posture", what: "head-forward", side: "midline", result: "slight", relation: "unknown" },
    { kind: "nerve", what: "c6-sensation", side: "left", method: "hands", result: "usual" },
    { kind: "nerve", what: "c6-reflex", side: "left", method: "hands", value: 2, unit: "grade 0–4" },
    { kind: "nerve", what: "c6-reflex", side: "right", method: "hands", value: 2, unit: "grade 0–4" },
    pressed("left", 142, 88),
    pressed("right", 138, 86),
  ],
  signs: [0],
  again: { 0: 51 },
  reasoning: {
    words:
      "Turning left is limited in the upper neck, and may relate to a guarded left shoulder top and to long sitting",
    confidence: "moderate",
    driver: "Four hours at a low screen without a break",
    change_of_mind: "Tingling in the arm, weakness, or no change at all after three visits with the screen raised",
    drivers: ["sitting", "longest-sitting", "desk"],
    supports: [0, 6, 15, 19],
    refutes: [12, 14],
  },
};

/** A follow-up looks at what the episode is measured by, and at its surroundings. */
const later = (turn: [number, number, number, number], tender: number, after: number): Assessed => ({
  findings: [...looked(...turn), felt("shoulder-top", "left", tender > 1 ? "guarding" : "raised", tender)],
  again: { 0: after },
});

/** One for each of his visits, with the bad week in it. */
export const neckAssessments: readonly Assessed[] = [
  first,
  later([46, 63, 32, 26], 2, 50),
  later([51, 62, 32, 30], 1, 58),
  later([52, 65, 34, 30], 1, 53),
  later([43, 62, 28, 24], 3, 48),
  later([54, 64, 35, 34], 1, 57),
];
