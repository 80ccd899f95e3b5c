import fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "../../knowledge/questions.ts";
import { regions } from "../../knowledge/regions.ts";
import { ruleSetVersion, safetyRules, type Trigger } from "../../knowledge/safety-rules.ts";
import { type Answers, carriedForward, cleanAnswers } from "./answers.ts";
import { decide, type Flow, sendsElsewhere } from "./safety-decision.ts";

const answersOf = (yes: fc.Arbitrary<"yes" | "no">) =>
  fc.record(
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        question.kind === "yes-no"
          ? yes
          : question.kind === "weeks"
            ? fc.integer({ min: 0, max: 60 })
            : fc.subarray(
                regions.map((r) => r.code),
                { minLength: 1 },
              ),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;
const anyAnswers = answersOf(fc.constantFrom("yes", "no"));
const allNo: Answers = Object.fromEntries(questions.filter((q) => !q.onlyIf).map((q) => [q.id, "no"]));
const judge = (answers: Answers, age = 40) => decide({ answers, age }, safetyRules, ruleSetVersion);
/** The fewest yeses, and the age, that set a rule off. */
function setOff(when: Trigger): { yes: string[]; age: number } {
  if ("any" in when) return setOff(when.any[0]!);
  if ("all" in when) {
    const parts = when.all.map(setOff);
    return { yes: parts.flatMap(({ yes }) => yes), age: Math.min(...parts.map(({ age }) => age)) };
  }
  if ("ageBelow" in when) return { yes: [], age: when.ageBelow - 1 };
  return { yes: "question" in when && "is" in when ? [when.question] : [], age: 40 };
}
const order: Flow[] = ["clear", "conditional", "not-screened", "blocked"];

test("PREP-5 one more yes never loosens a decision", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...questions.filter((q) => q.kind === "yes-no")), (answers, question) => {
      const without = judge({ ...answers, [question.id]: "no" });
      const more = judge({ ...answers, [question.id]: "yes" });
      expect(order.indexOf(more.flow)).toBeGreaterThanOrEqual(order.indexOf(without.flow));
      const regionsOf = (d: typeof more) => new Set(d.avoidRegions.map((a) => a.region));
      expect([...regionsOf(without)].every((region) => regionsOf(more).has(region))).toBe(true);
      for (const [parameter, limit] of Object.entries(without.limits))
        expect(more.limits[parameter]!.most).toBeLessThanOrEqual(limit.most);
    }),
  );
});

test("PREP-1 a question left out is not screened, never a no", () => {
  expect(judge(allNo).flow).toBe("clear");
  for (const id of Object.keys(allNo)) {
    const { [id]: _, ...rest } = allNo;
    expect(judge(rest)).toMatchObject({ flow: "not-screened", notScreened: [id] });
  }
});

test("PREP-5 each stopping rule stops alone, whatever else is answered", () => {
  const stopping = safetyRules.filter((rule) =>
    rule.effects.some((e) => ["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"].includes(e.kind)),
  );
  expect(stopping.length).toBeGreaterThan(7);
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...stopping), (answers, rule) => {
      const { yes, age } = setOff(rule.when);
      const more = Object.fromEntries(yes.map((id) => [id, "yes" as const]));
      expect(judge({ ...answers, ...more }, age).flow).toBe("blocked");
    }),
  );
});

test("PREP-5 an age or a number that is missing keeps its rule in force", () => {
  expect(judge({ ...allNo, pregnant: "yes" }).fired.map((rule) => rule.ruleId)).toEqual(["SF-53", "SF-54", "SF-55"]);
  expect(judge({ ...allNo, scar: "yes", "scar-weeks": 14, "scar-where": ["hypogastric"] }).flow).toBe("clear");
  expect(judge({ ...allNo, "skin-broken": "yes" }).avoidRegions).toHaveLength(regions.length);
  expect(judge(allNo, 15).fired.map((rule) => rule.ruleId)).toEqual(["SF-100"]);
});

test("PREP-1 red flags are asked anew and standing facts are carried over", () => {
  const held = carriedForward({ ...allNo, anticoagulant: "yes" });
  expect(held["anticoagulant"]).toBe("yes");
  expect(questions.filter((q) => q.redFlag).every((q) => !(q.id in held))).toBe(true);
});

test("PREP-1 what is no answer to its question is refused, and hostile keys are dropped", () => {
  for (const bad of ["maybe", "YES", 1, { a: 1 }, "yes\u0000"])
    expect(cleanAnswers({ anticoagulant: bad })).toHaveProperty("refused");
  expect(cleanAnswers({ "scar-where": ["nowhere"] })).toHaveProperty("refused");
  expect(cleanAnswers({ "pregnancy-weeks": "-1" })).toHaveProperty("refused");
  expect(cleanAnswers({ __proto__: "x", other: "yes", fever: "" })).toEqual({ answers: {} });
});

test("PREP-5 late in pregnancy the belly is always left alone, whatever the week", () => {
  for (const weeks of [13, 27, 28, 40, 45]) {
    const decision = decide({ age: 30, answers: { pregnant: "yes", "pregnancy-weeks": weeks } }, safetyRules, "test");
    expect(decision.avoidRegions.map(({ region }) => region)).toContain("umbilical");
  }
});

test("PREP-1 weeks that can't be true are refused, and weeks are asked anew each time", () => {
  expect(cleanAnswers({ "pregnancy-weeks": "46" })).toMatchObject({ refused: "PREP-1" });
  expect(cleanAnswers({ "pregnancy-weeks": "45" })).toEqual({ answers: { "pregnancy-weeks": 45 } });
  expect(cleanAnswers({ "scar-weeks": "521" })).toMatchObject({ refused: "PREP-1" });
  expect(carriedForward({ pregnant: "yes", "pregnancy-weeks": 20, fever: "no" })).toEqual({ pregnant: "yes" });
});

test("PREP-8 each danger sign sends elsewhere at once, and a fever only home to rest", () => {
  const urgent = [
    "saddle-or-bladder",
    "stroke-signs",
    "chest-pain",
    "swollen-leg",
    "recent-accident",
    "unexplained-weight-loss",
  ];
  for (const sign of urgent) expect(sendsElsewhere(judge({ ...allNo, [sign]: "yes" })), sign).toHaveLength(1);
  expect(sendsElsewhere(judge({ ...allNo, fever: "yes" }))).toEqual([]);
  expect(sendsElsewhere(judge(allNo))).toEqual([]);
});
