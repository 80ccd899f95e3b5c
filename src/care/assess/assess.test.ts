import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSigns } from "./compare-signs.ts";
import { readingSchema } from "./assessment.ts";
import { guardImpression, guardWords } from "./wording-guard.ts";

const reading = { movement: "neck-rotation", side: "left", method: "goniometer", degrees: 50 };

test("ASSESS-6 readings that differ in movement, side or method give no change", () => {
  for (const other of [{ movement: "neck-flexion" }, { side: "right" }, { method: "visual" }])
    expect(compareSigns(reading, { ...reading, ...other })).toMatchObject({ refused: "ASSESS-6" });
});

test("ASSESS-6 a change within measurement error says so, whichever way it goes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 200 }), fc.integer({ min: -30, max: 200 }), (a, b) => {
      const there = compareSigns({ ...reading, degrees: a }, { ...reading, degrees: b });
      const back = compareSigns({ ...reading, degrees: b }, { ...reading, degrees: a });
      expect(there).toEqual({ degrees: b - a, errorDegrees: 5, withinError: Math.abs(b - a) < 5 });
      expect(back).toMatchObject({ withinError: Math.abs(b - a) < 5 });
    }),
  );
});

test("ASSESS-5 words out of scope are named and refused, others stand", () => {
  for (const words of [
    "Diagnosis of a tear",
    "this will cure it",
    "a slipped disc",
    "releases toxins",
    "pelvis out of place",
  ])
    expect(guardWords(words)).toMatchObject({ refused: "ASSESS-5" });
  for (const words of ["May relate to long sitting", "secure footing", "consistent with a stiff neck"])
    expect(guardWords(words)).toBeNull();
});

test("ASSESS-5 an illness is named in an impression only where somebody else has named it", () => {
  for (const words of [
    "Frozen shoulder, left",
    "Looks like Achilles tendinopathy",
    "plantar fasciitis",
    "consistent with sciatica",
    "carpal tunnel syndrome",
    "a rotator cuff tear",
    "herniated disc at L5",
    "Osteoarthritis of the knee",
    "coxarthrosis",
    "neuropathy of the feet",
  ])
    expect(guardImpression(words, []), words).toMatchObject({ refused: "ASSESS-5" });
  expect(guardImpression("May relate to the osteoarthritis of her knee", ["Osteoarthritis, right knee"])).toBeNull();
  expect(guardImpression("Arthritis, and tendinitis", ["arthritis"])).toMatchObject({ detail: "tendinitis" });
  expect(guardImpression("sciatica and osteoarthritis", ["Osteoarthritis"])).toMatchObject({ detail: "sciatica" });
  for (const words of [
    "May relate to long sitting and a guarded shoulder top",
    "consistent with a strain of the inner calf, three weeks old",
    "The scar may hold what glides under it",
    "Tearful today; tension across the shoulders",
    "An old ankle injury, and more hills than before",
    "Little depression of the shoulder blade; sees an osteopath, and likes osteopathy",
    "The wear and tear of thirty years on roofs",
  ])
    expect(guardImpression(words, []), words).toBeNull();
});

test("ASSESS-3 pain and degrees out of range are refused, never trimmed", () => {
  const given = { ...reading, pain: "4" };
  expect(readingSchema.safeParse(given).success).toBe(true);
  for (const wrong of [
    { pain: 11 },
    { pain: -1 },
    { pain: 2.5 },
    { degrees: 400 },
    { side: "both" },
    { movement: "wing" },
  ])
    expect(readingSchema.safeParse({ ...given, ...wrong }).success).toBe(false);
});
