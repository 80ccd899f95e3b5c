import { expect, test } from "vitest";
import { questions } from "../../knowledge/questions.ts";
import { regions } from "../../knowledge/regions.ts";
import { call999, type Effect, type Reach, rule, seeGp, type Trigger, yes } from "../../knowledge/safety-rule.ts";
import type { Answers } from "./answers.ts";
import type { Facts } from "./facts.ts";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import { decide, sendsElsewhere } from "./safety-decision.ts";
import { sayAtHome } from "./say-at-home.ts";

const everyNo: Answers = Object.fromEntries(questions.filter(({ onlyIf }) => !onlyIf).map(({ id }) => [id, "no"]));
const one = (when: Trigger, ...effects: Effect[]) => rule("X-1", when, effects, "What is said.", "A book");
const judge = (rules: Parameters<typeof decide>[1], facts: Partial<Facts> = {}, cleared?: string[]) =>
  decide({ age: 40, ...facts, answers: { ...everyNo, ...facts.answers } }, rules, "test", cleared);
const fires = (when: Trigger, facts: Partial<Facts> = {}) => judge([one(when, call999)], facts).fired.length > 0;
const lightly: Effect = { kind: "at-most", parameter: "pressureFelt", most: 3 };
const always: Trigger = { all: [] };

test("PREP-5 a decision says what fired, what it asks, where from, and by which rules", () => {
  const effects: Effect[] = [
    { kind: "avoid-regions", regions: ["calf"] },
    { kind: "avoid-techniques", techniques: ["STRp", "MFRi"] },
    { kind: "avoid-option", parameter: "range", option: "end" },
    lightly,
    { kind: "position", words: "Sit up slowly." },
    { kind: "note", words: "Ask again." },
  ];
  expect(judge([one(yes("fever"), ...effects)], { answers: { fever: "yes" } })).toEqual({
    flow: "conditional",
    fired: [{ ruleId: "X-1", says: "What is said.", effects, sources: ["A book"] }],
    avoidRegions: [{ region: "calf", ruleId: "X-1" }],
    avoidTechniques: [
      { technique: "STRp", ruleId: "X-1" },
      { technique: "MFRi", ruleId: "X-1" },
    ],
    avoidOptions: [{ parameter: "range", option: "end", ruleId: "X-1" }],
    limits: { pressureFelt: { most: 3, ruleId: "X-1" } },
    notScreened: [],
    ruleSetVersion: "test",
  });
});

test("PREP-5 each effect has its own flow", () => {
  const flowOf = (effect: Effect) => judge([one(always, effect)]).flow;
  for (const kind of ["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"] as const) expect(flowOf({ kind })).toBe("blocked");
  expect(flowOf({ kind: "note", words: "…" })).toBe("clear");
  expect(flowOf({ kind: "position", words: "…" })).toBe("conditional");
  expect(flowOf({ kind: "avoid-regions", regions: ["calf"] })).toBe("conditional");
  expect(flowOf({ kind: "avoid-techniques", techniques: ["STRp"] })).toBe("conditional");
  expect(flowOf({ kind: "avoid-option", parameter: "range", option: "end" })).toBe("conditional");
  expect(flowOf(lightly)).toBe("conditional");
});

test("PREP-9 an agreement ends the wait of its own rule, and limits that day all the same", () => {
  const waits = one(always, { kind: "CLR" });
  expect(judge([waits], {}, ["X-1"]).flow).toBe("conditional");
  expect(judge([waits], {}, ["X-2"]).flow).toBe("blocked");
  expect(judge([one(always, { kind: "CLR" }, seeGp)], {}, ["X-1"]).flow).toBe("blocked");
  expect(judge([one(always, seeGp)], {}, ["X-1"]).flow).toBe("blocked");
});

test("PREP-5 the strongest stands first, and equals keep the order of the table", () => {
  const kinds = ["note", "CLR", "999", "DEFER", "GP", "SAMEDAY", "ED"] as const;
  const rules = kinds.map((kind) =>
    rule(kind, always, kind === "note" ? [{ kind, words: "…" }] : [{ kind }], "What is said."),
  );
  const ids = (given: typeof rules) => judge(given).fired.map(({ ruleId }) => ruleId);
  expect(ids(rules)).toEqual(["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR", "note"]);
  expect(ids([rule("b", always, [lightly], "…"), rule("a", always, [lightly], "…")])).toEqual(["b", "a"]);
  expect(ids([rule("b", always, [seeGp], "…"), rule("a", always, [lightly, call999], "…")])).toEqual(["a", "b"]);
});

test("PREP-5 the lowest ceiling holds, whichever rule comes first, and each figure has its own", () => {
  const at = (id: string, parameter: string, most: number) =>
    rule(id, always, [{ kind: "at-most", parameter, most }], "What is said.");
  const a = at("a", "pressureFelt", 4);
  const b = at("b", "pressureFelt", 3);
  for (const rules of [
    [a, b],
    [b, a],
  ])
    expect(judge(rules).limits).toEqual({ pressureFelt: { most: 3, ruleId: "b" } });
  expect(judge([a, at("c", "pressureFelt", 4), at("d", "effortPct", 20)]).limits).toEqual({
    pressureFelt: { most: 4, ruleId: "a" },
    effortPct: { most: 20, ruleId: "d" },
  });
});

test("PREP-5 a trigger holds at its edge and not past it", () => {
  const fever = yes("fever");
  const said = { answers: { fever: "yes" } } as const;
  expect([fires(fever, said), fires(fever)]).toEqual([true, false]);
  expect([fires({ ageBelow: 18 }, { age: 17 }), fires({ ageBelow: 18 }, { age: 18 })]).toEqual([true, false]);
  expect([fires({ ageFrom: 16 }, { age: 16 }), fires({ ageFrom: 16 }, { age: 15 })]).toEqual([true, false]);
  expect([fires({ all: [fever, { ageBelow: 18 }] }, said), fires({ any: [fever, { ageBelow: 18 }] }, said)]).toEqual([
    false,
    true,
  ]);
  expect([fires({ all: [fever] }, said), fires({ any: [fever] })]).toEqual([true, false]);
  const high: Trigger = { measured: "systolic", from: 180 };
  expect(fires(high, { measured: { systolic: 180 } })).toBe(true);
  for (const measured of [{ systolic: 179 }, { diastolic: 200 }, {}, undefined])
    expect(fires(high, measured ? { measured } : {})).toBe(false);
});

test("PREP-1 a number holds from its first to before its last, and one that isn't known always", () => {
  const weeks: Trigger = { question: "scar-weeks", from: 2, below: 6 };
  const at = (answer: Answers[string]) => fires(weeks, { answers: { "scar-weeks": answer } });
  expect([1, 2, 5, 6].map(at)).toEqual([false, true, true, false]);
  expect([at(Number.NaN), at("no"), at(["calf"]), fires(weeks)]).toEqual([true, true, true, true]);
});

test("PREP-1 a place that isn't known is everywhere, and one that is known reaches as far as its rule says", () => {
  const leaves = (answers: Answers, reach?: Reach) => {
    const where = reach ? { answeredIn: "scar-where", reach } : { answeredIn: "scar-where" };
    return judge([one(always, { kind: "avoid-regions", regions: where })], { answers }).avoidRegions.map(
      ({ region }) => region,
    );
  };
  const everywhere = regions.map(({ code }) => code);
  expect(leaves({})).toEqual(everywhere);
  expect(leaves({ "scar-where": [] })).toEqual(everywhere);
  expect(leaves({ "scar-where": "yes" })).toEqual(everywhere);
  expect(leaves({ "scar-where": ["calf", "shin"] })).toEqual(["calf", "shin"]);
  expect(leaves({ "scar-where": ["digits"] }, "section and joints")).toEqual(["digits", "hand-palm", "hand-back"]);
  expect(leaves({ "scar-where": ["tail"] }, "section and joints")).toEqual(["tail"]);
  expect(leaves({ "scar-where": ["digits"] }, "limb")).toHaveLength(18);
  expect(leaves({ "scar-where": ["axilla"] }, "limb")).toHaveLength(18);
  expect(leaves({ "scar-where": ["digits"] }, "limb and quarter")).toHaveLength(22);
  expect(leaves({ "scar-where": ["toes"] }, "limb")).toHaveLength(21);
  expect(leaves({ "scar-where": ["groin"] }, "limb and quarter")).toHaveLength(23);
  expect(leaves({ "scar-where": ["low-back"] }, "limb and quarter")).toEqual(["low-back"]);
});

test("PREP-1 what says nothing to its question is silence, and what hangs on a no is not asked", () => {
  const missing = (answers: Answers) => judge([], { answers }).notScreened;
  expect(missing({})).toEqual([]);
  for (const nothing of [3, ["calf"], [] as string[]]) expect(missing({ fever: nothing })).toEqual(["fever"]);
  expect(missing({ pregnant: "yes" })).toEqual(["pregnancy-weeks"]);
  expect(missing({ pregnant: "yes", "pregnancy-weeks": Number.NaN })).toEqual(["pregnancy-weeks"]);
  expect(missing({ pregnant: "yes", "pregnancy-weeks": "yes" })).toEqual(["pregnancy-weeks"]);
  expect(missing({ pregnant: "yes", "pregnancy-weeks": 0 })).toEqual([]);
  expect(missing({ varicose: "yes", "varicose-where": [] })).toEqual(["varicose-where"]);
  expect(missing({ varicose: "yes", "varicose-where": "no" })).toEqual(["varicose-where"]);
  expect(missing({ varicose: "yes", "varicose-where": ["calf"] })).toEqual([]);
  expect(judge([], { answers: { fever: 3 } }).flow).toBe("not-screened");
  expect(judge([]).flow).toBe("clear");
});

test("PREP-8 999, A&E, today and the GP send elsewhere; a day put off and a wait don't", () => {
  const sends = (effect: Effect) => sendsElsewhere(judge([one(always, lightly, effect)])).map(({ ruleId }) => ruleId);
  for (const kind of ["999", "ED", "SAMEDAY", "GP"] as const) expect(sends({ kind })).toEqual(["X-1"]);
  for (const kind of ["DEFER", "CLR"] as const) expect(sends({ kind })).toEqual([]);
  expect(sends({ kind: "note", words: "…" })).toEqual([]);
});

test("PREP-8 no words that are read at home say that somebody is there", () => {
  const elsewhere = safetyRules.filter(
    ({ effects }) => sendsElsewhere(judge([one(always, lightly, ...effects)])).length > 0,
  );
  const words = elsewhere.map(({ id, says }) => sayAtHome({ ruleId: id, says }));
  expect(words.filter((said) => /with you\.|\bwe (call|time|stay|keep you)|together|left alone/iu.test(said))).toEqual(
    [],
  );
});
