import fc from "fast-check";
import { expect, test } from "vitest";
import { exercises } from "../../knowledge/exercises.ts";
import { checkPrescription, type Prescription } from "./prescription.ts";

const wish: Prescription = {
  exercise: "EX03",
  sets: 1,
  repetitions: 8,
  holdS: 0,
  timesADay: 2,
  side: "both",
  demonstrated: true,
  practised: "cued",
};

test("ADVISE-1 an exercise is shown before it counts as practised", () => {
  expect(checkPrescription(wish)).toBeNull();
  expect(checkPrescription({ ...wish, demonstrated: false })).toMatchObject({ refused: "ADVISE-1" });
  expect(checkPrescription({ ...wish, demonstrated: false, practised: "not-practised" })).toBeNull();
});

test("ADVISE-2 a dose outside its range, or not whole, is refused", () => {
  const outside = { sets: [0, 6], repetitions: [0, 31], holdS: [-1, 121], timesADay: [0, 11] };
  for (const [name, values] of Object.entries(outside))
    for (const value of [...values, 1.5, Number.NaN])
      expect(checkPrescription({ ...wish, [name]: value })).toMatchObject({ refused: "ADVISE-2" });
  expect(checkPrescription({ ...wish, timesAWeek: 8 })).toMatchObject({ refused: "ADVISE-2" });
});

test("ADVISE-2 each exercise's usual dose may be given", () => {
  fc.assert(
    fc.property(fc.constantFrom(...exercises), ({ id, dose }) => {
      expect(checkPrescription({ ...wish, exercise: id, ...dose })).toBeNull();
    }),
  );
});
