import { expect, test } from "vitest";
import { narrative } from "./narrative.ts";

const nothing = {
  complaint: [],
  impression: [],
  sign_reading: [],
  assessed: [],
  pain_score: [],
  application: [],
  stop: [],
  prescription: [],
};
const reading = { movement: "neck-rotation", side: "left", method: "goniometer" };

test("TREAT-2 the told session gives every figure with its unit, in the order of care", () => {
  const text = narrative({
    ...nothing,
    application: [
      {
        technique: "METpir",
        region: "neck-side",
        side: "left",
        parameters: { effortPct: 15, barrier: "first" },
        response: "Easier.",
      },
    ],
    sign_reading: [
      { ...reading, moment: "after", degrees: 58 },
      { ...reading, moment: "before", degrees: 45 },
    ],
    pain_score: [
      { moment: "before", score: 5 },
      { moment: "after", score: 3 },
    ],
    prescription: [
      { exercise: "EX03", side: "both", sets: 1, repetitions: 8, hold_s: 0, times_a_day: 2, practised: "independent" },
    ],
  });
  expect(text.split("\n")).toEqual([
    "Before treatment: Neck rotation, left 45° (goniometer)",
    "Before treatment: pain 5 of 10",
    "Muscle energy technique, side of the neck, left: effort 15 % of the client's most, barrier first. Response: Easier.",
    "After treatment: Neck rotation, left 58° (goniometer)",
    "After treatment: pain 3 of 10",
    "At home: Neck turn, both sides, 1 × 8, 2 a day (practised: independent)",
  ]);
});

test("TREAT-2 nothing recorded is nothing told", () => {
  expect(narrative(nothing)).toBe("");
});
