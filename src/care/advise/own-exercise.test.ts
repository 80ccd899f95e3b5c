import fc from "fast-check";
import { expect, test } from "vitest";
import { isRefused } from "../../shared/refusal.ts";
import { weighExercise } from "./exercise-safety.ts";
import { asExercise, checkOwn, type OwnExercise, readOwnFile, writeOwnFile } from "./own-exercise.ts";
import { asValues, drawable, emptyOwn, readOwn } from "./own-exercise-form.ts";

const own: OwnExercise = {
  name: "Reach up",
  kind: "mobility",
  area: "Shoulders",
  start: "Stand tall.",
  end: "Reach up with one arm.",
  cue: "Breathe out as you reach.",
  sets: 2,
  repetitions: 8,
  holdS: 0,
  timesADay: 1,
  regions: ["shoulder-top"],
  endOfRange: false,
  seenFrom: "side",
  poses: [
    { posture: "standing", joints: {} },
    { posture: "standing", joints: { shoulderForwardsR: 170 } },
  ],
  uses: ["wallAhead"],
};

test("ADVISE-33 what lacks a name, a cue, a dose or a region is refused, and names its field", () => {
  expect(checkOwn(own)).toEqual(own);
  const wrong: Partial<Record<keyof OwnExercise, unknown>> = {
    name: " ",
    kind: "magic",
    area: "Elsewhere",
    cue: "",
    start: "x".repeat(301),
    sets: 0,
    repetitions: 1.5,
    holdS: Number.NaN,
    timesADay: "2",
    regions: [],
    seenFrom: "above",
    poses: [own.poses[0]],
  };
  for (const [field, value] of Object.entries(wrong))
    expect(checkOwn({ ...own, [field]: value }), field).toMatchObject({ refused: "ADVISE-33", detail: { field } });
});

test("ADVISE-33 a body that can't be is refused in words", () => {
  const bent = { posture: "standing", joints: { kneeL: 170 } };
  const refused = checkOwn({ ...own, poses: [own.poses[0], bent] });
  expect(refused).toMatchObject({ refused: "ADVISE-33", detail: { field: "poses" } });
  expect((refused as { says: string }).says).toBe("End: Left knee bent: please give whole degrees from 0 to 150.");
  const two = [own.poses[0], { posture: "sitting", joints: {} }];
  expect(checkOwn({ ...own, poses: two })).toMatchObject({ detail: { field: "posture" } });
});

test("ADVISE-37 what is used comes from a list, is at most three things, and lies under nobody who stands", () => {
  for (const uses of [["sofa"], ["__proto__"], ["mat", "step", "ballHand", "strap"], "mat"])
    expect(checkOwn({ ...own, uses }), String(uses)).toMatchObject({ refused: "ADVISE-33", detail: { field: "uses" } });
  expect(checkOwn({ ...own, uses: ["roller"] })).toMatchObject({ refused: "ADVISE-37", detail: { field: "uses" } });
  const { uses: _, ...before } = own;
  expect(checkOwn(before)).toEqual({ ...own, uses: [] });
  expect(drawable({ ...emptyOwn, uses: ["constructor", "mat"] }).things).toEqual(["mat"]);
  expect(asExercise("x", own).picture.props).toMatchObject([{ of: "wall" }]);
});

test("ADVISE-33 it is weighed by today's answers like any other", () => {
  const decision = {
    flow: "conditional" as const,
    fired: [],
    avoidRegions: [{ region: "shoulder-top", ruleId: "SF-61" }],
    avoidTechniques: [],
    avoidOptions: [],
    limits: {},
  };
  expect(weighExercise(asExercise("x", own), decision).leave).toMatchObject([{ ruleId: "SF-61" }]);
});

test("ADVISE-33 the form keeps what it was given", () => {
  const read = checkOwn(readOwn(asValues(own)));
  expect(isRefused(read)).toBe(false);
  expect(asValues(read as OwnExercise)).toEqual(asValues(own));
  expect(drawable({ ...emptyOwn, "start-elbowL": "x", posture: "upside down" }).poses[0].posture).toBe("standing");
  expect(drawable({ ...emptyOwn, seenFrom: "__proto__" }).seenFrom).toBe("side");
});

test("ADVISE-34 a file read back is the same exercise", () => {
  expect(readOwnFile(writeOwnFile(own))).toEqual(own);
});

test("ADVISE-34 a bad file is refused in words, whatever is in it", () => {
  const good = JSON.parse(writeOwnFile(own)) as Record<string, unknown>;
  const bad: unknown[] = [
    null,
    [],
    {},
    { ...good, supple: "note" },
    { ...good, version: 2 },
    { ...good, more: 1 },
    { ...good, exercise: { ...own, picture: "<svg onload=x>" } },
    { ...good, exercise: { ...own, poses: [{ posture: "standing", joints: { tail: 5 } }, own.poses[1]] } },
    { ...good, exercise: { ...own, poses: [{ posture: "__proto__", joints: {} }, own.poses[1]] } },
  ];
  for (const each of bad) expect(isRefused(readOwnFile(JSON.stringify(each))), JSON.stringify(each)).toBe(true);
  for (const text of ["", "{", "x".repeat(20_001)]) expect(readOwnFile(text)).toMatchObject({ refused: "ADVISE-34" });
  fc.assert(fc.property(fc.json(), (text) => isRefused(readOwnFile(text))));
  fc.assert(fc.property(fc.anything(), (thing) => isRefused(checkOwn(thing))));
});
