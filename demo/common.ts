import type { Prescription } from "../src/care/advise/index.ts";
import type { Found } from "./course.ts";
import { type ConsentTerms, sensitive, toTell } from "../src/care/prepare/index.ts";
import { exerciseOf } from "../src/knowledge/exercises.ts";
import { questions } from "../src/knowledge/questions.ts";

/** Every question answered no, as most people answer most of them. */
export const allNo: Record<string, string> = Object.fromEntries(
  questions.filter((question) => question.onlyIf === undefined).map((question) => [question.id, "no"]),
);

/** At a later visit only the red flags are asked anew; the rest is carried over. */
export const nothingNew: Record<string, string> = Object.fromEntries(
  questions.filter(({ redFlag, onlyIf }) => redFlag && onlyIf === undefined).map((question) => [question.id, "no"]),
);

/** An exercise shown and taken home, at its usual dose where the scenario names no other. */
export function home(
  exercise: string,
  side: Prescription["side"],
  practised: Prescription["practised"],
  dose: Partial<NonNullable<ReturnType<typeof exerciseOf>>["dose"]> = {},
): Prescription {
  const usual = exerciseOf(exercise);
  if (!usual) throw new Error(`There is no exercise ${exercise}`);
  return { exercise, ...usual.dose, ...dose, side, demonstrated: true, practised };
}

type Side = Found["side"];

/** A movement measured in degrees by goniometer. */
export const moved = (what: string, side: Side, degrees: number, more: Partial<Found> = {}): Found => ({
  kind: "movement",
  what,
  side,
  mode: "active",
  method: "goniometer",
  value: degrees,
  unit: "degrees",
  ...more,
});

/** A place felt: its tone, and how tender it was from 0 to 4. */
export const felt = (
  what: string,
  side: Side,
  tone: "low" | "usual" | "raised" | "guarding",
  tender: number,
  more: Partial<Found> = {},
): Found => ({ kind: "palpation", what, side, tone, method: "hands", value: tender, unit: "grade 0–4", ...more });

export const tested = (what: string, side: Side, result: string, words = ""): Found => ({
  kind: "special-test",
  what,
  side,
  method: "hands",
  result,
  words,
});

/** Strength by hand, Oxford 0 to 5. */
export const strong = (what: string, side: Side, grade: number, sign: "minus" | "plus" | null = null): Found => ({
  kind: "strength",
  what,
  side,
  method: "hands",
  value: grade,
  unit: "oxford",
  result: sign,
});

/** Blood pressure in mmHg, seated. */
export const pressed = (side: Side, upper: number, lower: number): Found => ({
  kind: "pressure",
  what: "blood-pressure",
  side,
  mode: "sitting",
  method: "device",
  value: upper,
  unit: "mmHg",
  diastolic_mmhg: lower,
});
/** What is agreed besides regions and techniques, as it usually is: everything told, nobody else in the room. */
export function usualTerms(consent: { regions: string[]; guardianPresent: boolean; givenBy: string }): ConsentTerms {
  return {
    sensitiveRegions: consent.regions.filter((code) => sensitive.includes(code)),
    told: toTell.map(({ value }) => value),
    undressing: "As much as the place needs comes off; a towel covers the rest.",
    inTheRoom: consent.guardianPresent ? "Client, guardian and therapist" : "Client and therapist",
    chaperone: "declined",
    chaperoneName: "",
    giver: consent.guardianPresent ? "guardian" : "client",
    assent: consent.guardianPresent ? "Yes, that's fine." : "",
    guardianAbsentReason: "",
  };
}
