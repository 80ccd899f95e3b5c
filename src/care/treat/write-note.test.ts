import fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "../../knowledge/techniques/index.ts";
import { compareSigns, guardWords } from "../assess/index.ts";
import { usualParameters } from "./application.ts";
import { sayFigures, sayTimeOf } from "./say-figures.ts";
import { asPlainText, type Facts, writeNote } from "./write-note.ts";

const nothing: Facts = {
  screening: [],
  screening_review: [],
  consent: [],
  consent_withdrawal: [],
  complaint: [],
  pain_score: [],
  sign_reading: [],
  impression: [],
  application: [],
  stop: [],
  prescription: [],
  prescription_plan: [],
  given_advice: [],
  treatment_block: [],
  block_retest: [],
  response: [],
  added_words: [],
  student_sign_off: [],
  assessed: [],
  finding: [],
  mistaken_finding: [],
  story: [],
  lifestyle_factor: [],
  occupational_exposure: [],
  told_condition: [],
  goal: [],
  comparable_sign: [],
  impression_doubt: [],
  impression_ground: [],
  answers_confirmed: [],
  limit_override: [],
  consent_terms: [],
  consent_refusal: [],
  ability_note: [],
};
const row = <T>(facts: Partial<T>) => facts as T;
type Of<Part extends keyof Facts> = Facts[Part][number];
const given = (technique: string, more: Partial<Of<"application">> = {}) =>
  row<Of<"application">>({
    technique,
    region: "calf",
    side: "right",
    parameters: usualParameters(technique),
    response: "",
    warnings: [],
    treatment_block_id: null,
    ...more,
  });
const reading = (moment: string, degrees: number, more = {}) =>
  row<Of<"sign_reading">>({
    movement: "ankle-dorsiflexion",
    side: "right",
    method: "goniometer",
    symptom: "",
    moment,
    degrees,
    ...more,
  });

test("TREAT-16 nothing recorded is nothing told", () => {
  expect(writeNote(nothing, compareSigns)).toEqual([]);
  expect(asPlainText([])).toBe("");
});

test("TREAT-16 the note reads in the order of care, with each figure as a therapist would write it", () => {
  const facts: Facts = {
    ...nothing,
    complaint: [row<Of<"complaint">>({ words: "It grabs on stairs", onset: "Last week" })],
    impression: [
      row<Of<"impression">>({ words: "A guarded calf", confidence: "low", driver: "Three hill runs a week." }),
    ],
    sign_reading: [reading("before", 4), reading("after", 12, { symptom: "Easier" })],
    pain_score: [
      row<Of<"pain_score">>({ moment: "before", score: 6 }),
      row<Of<"pain_score">>({ moment: "after", score: 3 }),
    ],
    application: [
      given("STRp", { response: "softer at the last lock" }),
      given("MFRx", { parameters: { ...usualParameters("MFRx"), handB: "thigh-back" } }),
    ],
    added_words: [row<Of<"added_words">>({ section: "given", words: "She runs on Sunday." })],
    prescription: [
      row<Of<"prescription">>({
        exercise: "EX55",
        side: "right",
        sets: 2,
        repetitions: 10,
        hold_s: 0,
        times_a_day: 1,
        practised: "cued",
        prescription_id: "one",
      }),
    ],
    prescription_plan: [row<Of<"prescription_plan">>({ prescription_id: "one", stop_on: "2026-12-12" })],
  };
  expect(asPlainText(writeNote(facts, compareSigns)).split("\n")).toEqual([
    "CAME WITH",
    "“It grabs on stairs.” Began: Last week.",
    "Working impression (low confidence): A guarded calf. What may keep it going: Three hill runs a week.",
    "",
    "BEFORE TREATMENT",
    "Ankle dorsiflexion, right: 4° by goniometer, pain with it 6 of 10.",
    "",
    "TREATMENT",
    "Soft tissue release, right calf: locked with the fist, through flexion, to the middle of the range, felt as 5 of 10, 3 repetitions at each, 3 locks. Softer at the last lock.",
    "Myofascial cross-hand release, right calf: the other hand on the back of the thigh, hands apart 20 cm, line of pull along the limb or spine, felt as 2 of 10, held for 4 minutes.",
    "Added: She runs on Sunday.",
    "",
    "AFTER TREATMENT",
    "Ankle dorsiflexion, right by goniometer, 4° before and 12° after: 8° more, beyond the ±5° of measuring. Easier.",
    "Pain with it 6 before and 3 after, of 10.",
    "",
    "TO TAKE HOME",
    expect.stringMatching(
      /, right: 2 sets of 10, once a day, until 12 December 2026; shown, and practised with cues\.$/,
    ),
  ]);
});

test("TREAT-15 readings of another side or method are not called a change", () => {
  const facts = { ...nothing, sign_reading: [reading("before", 4), reading("after", 12, { method: "visual" })] };
  const told = asPlainText(writeNote(facts, compareSigns));
  expect(told).not.toMatch(/more|less/);
  expect(told).toContain("12° by eye");
});

test("TREAT-15 no change is told as plainly as a change", () => {
  const facts = { ...nothing, sign_reading: [reading("before", 9), reading("after", 9)] };
  expect(asPlainText(writeNote(facts, compareSigns))).toContain("9° before and 9° after: no change.");
});

test("TREAT-16 every technique is told with each of its figures, and in words that are ours to say", () => {
  for (const { code, parameters } of techniques) {
    const values = usualParameters(code);
    const told = asPlainText(writeNote({ ...nothing, application: [given(code)] }, compareSigns));
    expect(guardWords(told), code).toBeNull();
    for (const [name, value] of Object.entries(values))
      if (parameters[name]?.kind === "choice" && name !== "barrier" && name !== "range")
        expect(told, `${code} ${name}`).toContain(String(value));
  }
});

test("TREAT-16 whatever the seconds, the time told is the time recorded", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1800 }), (seconds) => {
      const [, minutes = 0, rest = 0] = /^(?:(\d+) minutes?)? ?(?:(\d+) seconds)?$/.exec(sayTimeOf(seconds)) ?? [];
      expect(Number(minutes) * 60 + Number(rest)).toBe(seconds);
    }),
  );
  expect(sayFigures("EFF", { durationS: 90, old: 3 })).toBe("for 90 seconds, old 3");
});

test("TREAT-16 what was told and found stands in the note at its moment", () => {
  const line = (moment: "before" | "after") => ({ moment, title: "Felt by hand", says: `calf, right: ${moment}` });
  const note = writeNote({ ...nothing, assessed: [line("after"), line("before")] }, compareSigns);
  expect(note.map(({ id, says }) => [id, says])).toEqual([
    ["found", ["Felt by hand: calf, right: before."]],
    ["after", ["Felt by hand: calf, right: after."]],
  ]);
});
