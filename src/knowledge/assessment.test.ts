import { expect, test } from "vitest";
import { areaFor, assessmentAreas, movementsOf } from "./assessment-areas.ts";
import { benefits } from "./claims/benefits.ts";
import { continuities, continuitiesThrough } from "./continuities.ts";
import { exposures, lifestyleFactors } from "./lifestyle.ts";
import { measurementErrorOf, measurementErrors } from "./measurement-error.ts";
import { girths, measures } from "./measures.ts";
import { allMovements, handBehindBack, movementOf } from "./movements.ts";
import { muscleTests } from "./muscle-tests.ts";
import { nerveChecks } from "./neuro-screen.ts";
import { landmarks } from "./posture.ts";
import { regions } from "./regions.ts";
import { notYetReviewed, sayReview, sourceFaults, sources } from "./source.ts";
import { specialTests } from "./special-tests.ts";

const lists = {
  allMovements,
  muscleTests,
  specialTests,
  landmarks,
  measures,
  nerveChecks,
  lifestyleFactors,
  exposures,
  continuities,
  measurementErrors,
};

test.each(Object.entries(lists))(
  "ASSESS-20 every entry of %s has a slug of its own, a known source and a review date",
  (_name, list) => {
    expect(list.flatMap((entry) => sourceFaults(entry))).toEqual([]);
    expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
    for (const { slug } of list) expect(slug).toMatch(/^[a-z0-9-]+$/);
  },
);

test("ASSESS-20 an unknown source, a missing review date and an unread entry are told", () => {
  const entry = { slug: "x", source: "hearsay", ...notYetReviewed, reviewDue: "" };
  expect(sourceFaults(entry)).toEqual(["x names no known source", "x has no review date"]);
  expect(sayReview(notYetReviewed)).toBe("Not yet reviewed by a clinician.");
});

test("FIND-10 every graded benefit names known sources and a review date", () => {
  for (const { slug, sources: named, ...review } of benefits) {
    expect(named.length, slug).toBeGreaterThan(0);
    expect(named.flatMap((source) => sourceFaults({ slug, source, ...review }))).toEqual([]);
  }
});

test("ASSESS-20 no list names a region that is not on the chart", () => {
  const known = new Set(regions.map(({ code }) => code));
  const named = [...continuities, ...exposures, ...assessmentAreas].flatMap((each) => each.regions);
  expect([...named, ...Object.keys(girths)].filter((code) => !known.has(code))).toEqual([]);
  for (const { also } of assessmentAreas) for (const code of also) expect(movementOf(code), code).toBeDefined();
});

test("ASSESS-20 there are 46 special tests, and no figure of accuracy without its source", () => {
  expect(specialTests.map(({ code }) => code)).toEqual(
    Array.from({ length: 46 }, (_, index) => `T${String(index + 1).padStart(2, "0")}`),
  );
  const known = new Set(sources.map(({ id }) => id));
  for (const { accuracy, slug } of specialTests)
    for (const each of accuracy) {
      expect(known, slug).toContain(each.source);
      expect(`${each.sensitivity}/${each.specificity}`).toMatch(/^[\d–]*\/\d+(–\d+)?$/);
    }
});

test("ASSESS-20 a movement's limits hold its reference figure, and every joint is reached from an area", () => {
  for (const movement of allMovements) {
    for (const figure of movement.reference.match(/\d+/g) ?? []) {
      expect(Number(figure)).toBeGreaterThanOrEqual(movement.least);
      expect(Number(figure)).toBeLessThanOrEqual(movement.most);
    }
    expect(
      assessmentAreas.some((area) => movementsOf(area).includes(movement)),
      movement.slug,
    ).toBe(true);
  }
  expect(sourceFaults(handBehindBack)).toEqual([]);
  expect(movementsOf(areaFor(undefined, ["neck-side"]))).toHaveLength(8);
  expect(areaFor("d", ["neck-side"]).name).toBe("Back and trunk");
});

test("ASSESS-21 where no measurement error is known, none is made up", () => {
  expect(measurementErrorOf("movement", "neck-rotation", "visual")).toMatchObject({ amount: 10 });
  expect(measurementErrorOf("movement", "ankle-lunge", "tape")).toBeNull();
  expect(measurementErrorOf("function", "grip", "device")).toBeNull();
  expect(measurementErrorOf("breathing", "sebq", "score")).toMatchObject({ amount: 11, source: "mitchell-2016" });
});

test("ASSESS-33 where to look next begins with the continuities that studies found", () => {
  expect(continuitiesThrough(["neck-back"]).map(({ support }) => support)).toEqual([
    "strong",
    "partial",
    "not studied there",
  ]);
  expect(continuitiesThrough(["digits"])).toEqual([]);
});
