import { turn } from "#test/turn.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allMovements, movementOf } from "../../knowledge/movements.ts";
import { regions } from "../../knowledge/regions.ts";
import { specialTests } from "../../knowledge/special-tests.ts";
import { structures } from "../../knowledge/structures/index.ts";
import { isRefused } from "../../shared/refusal.ts";
import { compareFindings, isLike } from "./compare-findings.ts";
import { findingSchema, fitsSubject } from "./finding.ts";
import { findingsFrom } from "./findings-from-form.ts";
import { sayFinding } from "./say-finding.ts";
import { goalSchema } from "./story.ts";
import { drawSeries, frame, niceStep } from "./series.ts";

test("ASSESS-7 a form gives the findings that were filled in, and no others", () => {
  const form = {
    mode: "active",
    method: "goniometer",
    "movement~neck-rotation~left~value": "45",
    "movement~neck-rotation~right~value": "60",
    "movement~neck-rotation~right~exact": "62",
    "movement~neck-flexion~midline~value": "",
    "palpation~neck-side~left~tone": "raised",
    "palpation~neck-side~left~value": "2",
    "strength~neck-rotators~left~value": "4-",
    "special-test~spurling~left~result": "negative",
    "pressure~blood-pressure~right~mode": "sitting",
  };
  expect(findingsFrom(form)).toMatchObject([
    { what: "neck-rotation", side: "left", value: 45, unit: "degrees", mode: "active", method: "goniometer" },
    { what: "neck-rotation", side: "right", value: 62 },
    { what: "neck-side", tone: "raised", value: 2, unit: "grade 0–4", method: "hands" },
    { what: "neck-rotators", value: 4, result: "minus", unit: "oxford" },
    { what: "spurling", result: "negative", value: null, unit: null },
  ]);
  const reached = findingsFrom({
    mode: "active",
    method: "goniometer",
    "movement~hand-behind-back~left~result": "T10",
  });
  if (isRefused(reached)) throw new Error(reached.says);
  expect(sayFinding(reached[0]!)).toBe("T10; active");
  expect(findingsFrom({ groupId: "x", mode: "active" })).toMatchObject({ refused: "ASSESS-7" });
  expect(findingsFrom({ ...form, "special-test~spurling~~result": "positive" })).toMatchObject({ refused: "ASSESS-8" });
});

test.each([
  ["movement~neck-rotation~left~exact", "400", "ASSESS-9"],
  ["movement~neck-rotation~left~exact", "45.5", "ASSESS-9"],
  ["movement~neck-rotation~left~exact", "1e3", "ASSESS-9"],
  ["movement~neck-rotation~midline~value", "40", "ASSESS-8"],
  ["movement~neck-flexion~left~value", "40", "ASSESS-8"],
  ["movement~wing~left~value", "40", "ASSESS-7"],
  ["wing~neck-rotation~left~value", "40", "ASSESS-7"],
  ["movement~neck-rotation~above~value", "40", "ASSESS-8"],
  ["movement~neck-rotation~left~pain", "11", "ASSESS-3"],
  ["movement~neck-rotation~left~end_feel", "magic", "ASSESS-12"],
  ["palpation~neck-side~left~structure", "lev-ani", "ASSESS-34"],
  ["palpation~neck-side~left~structure", "__proto__", "ASSESS-34"],
  ["palpation~neck-side~left~refers_to", "moon", "ASSESS-39"],
  ["palpation~neck-side~left~refers_to", "neck-side", "ASSESS-39"],
  ["scar~neck-side~left~refers_to", "temple", "ASSESS-39"],
  ["movement~neck-rotation~left~arc_from_degrees", "40", "ASSESS-9"],
  ["special-test~spurling~midline~result", "positive", "ASSESS-8"],
  ["special-test~spurling~left~result", "torn", "ASSESS-10"],
  ["special-test~spurling~left~words", "hm", "ASSESS-10"],
  ["special-test~spurling~left~result", "not-done", "ASSESS-10"],
  ["palpation~low-back~left~value", "2", "ASSESS-8"],
  ["palpation~shin~left~value", "5", "ASSESS-9"],
  ["movement~neck-rotation~left~tone", "raised", "ASSESS-12"],
  ["pressure~blood-pressure~left~value", "120", "ASSESS-11"],
  ["strength~neck-rotators~left~value", "6", "ASSESS-9"],
] as const)("ASSESS-9 ASSESS-12 a wrong box is refused where it stands: %s = %s", (name, typed, rule) => {
  const place = name.split("~").slice(0, 3).join("~");
  const filled = { mode: "active", method: "goniometer", [name]: typed };
  expect(findingsFrom(filled)).toMatchObject({ refused: rule, detail: { field: place } });
});

test("ASSESS-11 blood pressure needs both figures, the larger one first, and a position", () => {
  const read = (upper: string, lower: string, mode = "sitting") =>
    findingsFrom({
      mode,
      "pressure~blood-pressure~left~value": upper,
      "pressure~blood-pressure~left~diastolic_mmhg": lower,
    });
  expect(read("148", "92")).toMatchObject([
    { value: 148, diastolic_mmhg: 92, unit: "mmHg", side: "left", mode: "sitting" },
  ]);
  for (const wrong of [read("92", "148"), read("120", "120"), read("", "80"), read("148", "92", "")])
    expect(wrong).toMatchObject({ refused: "ASSESS-11" });
});

test("ASSESS-8 of every thing with sides, exactly left and right are taken, else only the middle", () => {
  const things = [
    ...allMovements.map(({ slug, paired }) => ({ kind: "movement" as const, what: slug, paired })),
    ...specialTests.map(({ slug, paired }) => ({ kind: "special-test" as const, what: slug, paired })),
    ...regions.map(({ code, paired }) => ({ kind: "palpation" as const, what: code, paired })),
  ];
  for (const { kind, what, paired } of things)
    for (const side of ["left", "right", "midline"] as const) {
      const tried = {
        ...turn,
        kind,
        what,
        side,
        value: null,
        unit: null,
        result: kind === "special-test" ? "positive" : null,
      };
      expect(fitsSubject({ ...tried, words: "x" }) === null, `${what} ${side}`).toBe(paired !== (side === "midline"));
    }
});

test("ASSESS-9 whatever is typed, what is taken lies within what the joint can do", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allMovements),
      fc.oneof(fc.integer({ min: -400, max: 1200 }).map(String), fc.string()),
      (movement, typed) => {
        const side = movement.paired ? "left" : "midline";
        const found = findingsFrom({
          mode: "passive",
          method: "visual",
          [`movement~${movement.slug}~${side}~exact`]: typed,
        });
        if (isRefused(found)) return;
        const { value } = found[0]!;
        expect(value).toBeGreaterThanOrEqual(movement.least);
        expect(value).toBeLessThanOrEqual(movement.most);
      },
    ),
  );
});

test("ASSESS-6 findings are compared only with their like, and a grade is no distance", () => {
  for (const other of [
    { side: "right" },
    { what: "neck-side-bend" },
    { mode: "passive" },
    { method: "visual" },
    { unit: "mm" },
  ])
    expect(compareFindings(turn, { ...turn, ...other })).toMatchObject({ refused: "ASSESS-6" });
  expect(compareFindings(turn, { ...turn, value: 54 })).toMatchObject({ by: 4, withinError: true, error: 5 });
  expect(compareFindings(turn, { ...turn, value: 55 })).toMatchObject({ by: 5, withinError: false });
  const grip = { ...turn, kind: "function", what: "grip", method: "device", unit: "kg", mode: "" };
  expect(compareFindings(grip, { ...grip, value: 58 })).toMatchObject({ by: 8, withinError: null });
  const grade = { ...turn, kind: "strength", what: "hip-flexors", method: "hands", unit: "oxford", mode: "", value: 3 };
  expect(compareFindings(grade, { ...grade, value: 5 })).toMatchObject({ by: null, withinError: null });
  expect(isLike(turn, turn)).toBe(true);
});

test("ASSESS-18 a goal's day exists, and its figures come together", () => {
  const goal = {
    words: "Carry shopping",
    measured_by: "",
    baseline: "1",
    target: "5",
    unit: "kg",
    by_day: "2028-02-29",
  };
  expect(goalSchema.safeParse(goal).success).toBe(true);
  for (const wrong of [
    { by_day: "2026-02-29" },
    { by_day: "2026-02-30" },
    { unit: "" },
    { target: "" },
    { target: "1" },
    { baseline: "x" },
  ])
    expect(goalSchema.safeParse({ ...goal, ...wrong }).success).toBe(false);
  expect(goalSchema.safeParse({ ...goal, baseline: "", target: "", unit: "" }).success).toBe(true);
});

test("ASSESS-30 every reading of a series is drawn inside its frame, later ones further right", () => {
  const reading = fc.record({ value: fc.integer({ min: 0, max: 110 }), at: fc.integer({ min: 0, max: 4e11 }) });
  fc.assert(
    fc.property(fc.array(reading, { minLength: 1, maxLength: 40 }), (readings) => {
      const rows = readings.map(({ value, at }) => ({ ...turn, value, moment: "before", recorded_at: String(at) }));
      const { points, band } = drawSeries(rows, rows, Number);
      expect(points).toHaveLength(rows.length);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(frame.left);
        expect(x).toBeLessThanOrEqual(frame.width - frame.right);
        expect(y).toBeGreaterThanOrEqual(frame.top - 0.1);
        expect(y).toBeLessThanOrEqual(frame.height - frame.bottom + 0.1);
      }
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
      expect(band!.bottom).toBeGreaterThan(band!.top);
    }),
  );
  const [early, late] = [0, 4e11].map((at) => ({ ...turn, moment: "before", recorded_at: String(at) }));
  const days = (...side: (typeof early & {})[]) => drawSeries(side, [early!, late!], Number).days.map(({ at }) => at);
  expect(days(early!, late!)).toEqual(["0", "400000000000"]);
  expect(days(late!), "a side that was read once names its day once").toEqual(["400000000000"]);
  expect(niceStep(0)).toBeGreaterThan(0);
  expect(movementOf("neck-rotation")!.step).toBe(5);
});

test("ASSESS-34 each structure is taken where it lies, and in no other place", () => {
  const places = fc.constantFrom(...regions);
  fc.assert(
    fc.property(places, fc.constantFrom(...structures), ({ code, paired }, { slug, regions: lies }) => {
      const side = paired ? "left" : "midline";
      const finding = findingSchema.parse({ kind: "palpation", what: code, side, tone: "raised", structure: slug });
      const refused = fitsSubject(finding);
      if (lies.includes(code)) expect(refused).toBeNull();
      else expect(refused).toMatchObject({ refused: "ASSESS-34" });
    }),
  );
});

test("ASSESS-39 where a touch is felt as well is any other place of the body, and is told", () => {
  fc.assert(
    fc.property(fc.constantFrom(...regions), fc.constantFrom(...regions), ({ code, paired }, { code: there, name }) => {
      const side = paired ? "left" : "midline";
      const finding = findingSchema.parse({ kind: "palpation", what: code, side, refers_to: there });
      const refused = fitsSubject(finding);
      if (there === code) expect(refused).toMatchObject({ refused: "ASSESS-39" });
      else expect(refused).toBeNull();
      expect(sayFinding(finding)).toContain(`felt as well in the ${name}`);
    }),
  );
});

test("ASSESS-34 a scar has its length, its feel and its name, and is told with all of them", () => {
  const scar = findingsFrom({
    "scar~hypogastric~midline~value": "120",
    "scar~hypogastric~midline~glide_grade": "2",
    "scar~hypogastric~midline~structure": "scar",
  });
  if (isRefused(scar)) throw new Error(scar.says);
  expect(scar[0]).toMatchObject({ value: 120, unit: "mm", method: "tape", glide_grade: 2 });
  expect(sayFinding(scar[0]!)).toBe("120 mm; felt in Scar; resists glide 2 of 3");
});
