import fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "../../knowledge/questions.ts";
import type { Effect, Measured, SafetyRule, Trigger } from "../../knowledge/safety-rule.ts";
import type { Answers } from "./answers.ts";
import type { Facts } from "./facts.ts";
import { decide, type Flow, type SafetyDecision } from "./safety-decision.ts";

// The engine under any rules at all, not only those we have: what a later rule can't break.
const asked = ["fever", "pregnant", "anticoagulant", "hernia"];
const places = ["calf", "shin", "neck-back", "umbilical"];
const everyNo: Answers = Object.fromEntries(questions.filter(({ onlyIf }) => !onlyIf).map(({ id }) => [id, "no"]));

const leaf: fc.Arbitrary<Trigger> = fc.oneof(
  fc.constantFrom(...asked).map((question): Trigger => ({ question, is: "yes" })),
  fc.record({
    measured: fc.constantFrom<Measured>("systolic", "temperature"),
    from: fc.integer({ min: 30, max: 200 }),
  }),
  fc.record({ ageBelow: fc.integer({ min: 10, max: 90 }) }),
);
const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  leaf,
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all): Trigger => ({ all })),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any): Trigger => ({ any })),
);
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constantFrom<Effect>(
    ...(["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"] as const).map((kind) => ({ kind })),
    { kind: "note", words: "…" },
    { kind: "position", words: "…" },
    { kind: "avoid-techniques", techniques: ["STRp"] },
    { kind: "avoid-option", parameter: "range", option: "end" },
  ),
  fc.subarray(places, { minLength: 1 }).map((regions): Effect => ({ kind: "avoid-regions", regions })),
  fc.record({ kind: fc.constant("at-most"), parameter: fc.constant("pressureFelt"), most: fc.nat(10) }),
);
const written = { says: "What is said.", sources: ["A book"], reviewedBy: null, reviewDue: "2027-05-01" };
const rules: fc.Arbitrary<SafetyRule[]> = fc
  .array(fc.record({ when: trigger, effects: fc.array(effect, { minLength: 1, maxLength: 4 }) }), { maxLength: 8 })
  .map((drawn) => drawn.map((each, at) => ({ ...each, ...written, id: `X-${at}` })));
const facts: fc.Arbitrary<Facts> = fc.record({
  age: fc.integer({ min: 0, max: 99 }),
  answers: fc.subarray(asked).map((yes): Answers => ({
    ...everyNo,
    "pregnancy-weeks": 20,
    ...Object.fromEntries(yes.map((id) => [id, "yes"])),
  })),
  measured: fc.record({ systolic: fc.integer({ min: 80, max: 220 }) }, { requiredKeys: [] }),
});

const order: readonly Flow[] = ["clear", "conditional", "not-screened", "blocked"];
const regionsOf = ({ avoidRegions }: SafetyDecision) => new Set(avoidRegions.map(({ region }) => region));
const techniquesOf = ({ avoidTechniques }: SafetyDecision) => new Set(avoidTechniques.map((each) => each.technique));
const optionsOf = ({ avoidOptions }: SafetyDecision) => new Set(avoidOptions.map((each) => each.option));

function notLooser(less: SafetyDecision, more: SafetyDecision) {
  expect(order.indexOf(more.flow)).toBeGreaterThanOrEqual(order.indexOf(less.flow));
  expect([...regionsOf(more)]).toEqual(expect.arrayContaining([...regionsOf(less)]));
  expect([...techniquesOf(more)]).toEqual(expect.arrayContaining([...techniquesOf(less)]));
  expect([...optionsOf(more)]).toEqual(expect.arrayContaining([...optionsOf(less)]));
  for (const [parameter, { most }] of Object.entries(less.limits))
    expect(more.limits[parameter]?.most).toBeLessThanOrEqual(most);
}

test("PREP-5 whatever the rules, one more yes never loosens the day", () => {
  fc.assert(
    fc.property(rules, facts, fc.constantFrom(...asked), (given, on, id) => {
      const more = { ...on, answers: { ...on.answers, [id]: "yes" } } as Facts;
      notLooser(decide(on, given, "test"), decide(more, given, "test"));
    }),
  );
});

test("PREP-5 whatever the rules, a higher reading never loosens the day", () => {
  fc.assert(
    fc.property(rules, facts, fc.nat(100), (given, on, by) => {
      const systolic = (on.measured?.systolic ?? 0) + by;
      notLooser(decide(on, given, "test"), decide({ ...on, measured: { ...on.measured, systolic } }, given, "test"));
    }),
  );
});

test("PREP-30 whatever the rules, one more rule never loosens the day", () => {
  fc.assert(
    fc.property(rules, facts, fc.nat(8), (given, on, without) => {
      const fewer = given.filter((_, at) => at !== without);
      notLooser(decide(on, fewer, "test"), decide(on, given, "test"));
    }),
  );
});

test("PREP-5 whatever the rules, the strongest decides and what may be done is what every fired rule leaves", () => {
  fc.assert(
    fc.property(rules, facts, (given, on) => {
      const together = decide(on, given, "test");
      const alone = given.map((each) => decide(on, [each], "test"));
      expect(order.indexOf(together.flow)).toBe(Math.max(0, ...alone.map(({ flow }) => order.indexOf(flow))));
      expect(regionsOf(together)).toEqual(new Set(alone.flatMap((each) => [...regionsOf(each)])));
      expect(techniquesOf(together)).toEqual(new Set(alone.flatMap((each) => [...techniquesOf(each)])));
      const ceilings = alone.flatMap(({ limits }) => limits["pressureFelt"]?.most ?? []);
      expect(together.limits["pressureFelt"]?.most).toBe(ceilings.length > 0 ? Math.min(...ceilings) : undefined);
    }),
  );
});

test("PREP-5 whatever the rules, the same facts give the same decision, in whatever order the rules stand", () => {
  fc.assert(
    fc.property(rules, facts, (given, on) => {
      const decision = decide(on, given, "test");
      expect(decide(structuredClone(on), structuredClone(given), "test")).toEqual(decision);
      const turned = decide(on, given.toReversed(), "test");
      expect(turned.flow).toBe(decision.flow);
      expect(regionsOf(turned)).toEqual(regionsOf(decision));
      expect(turned.limits["pressureFelt"]?.most).toBe(decision.limits["pressureFelt"]?.most);
    }),
  );
});

test("PREP-1 whatever the rules, a danger sign left out is not screened or stopped, never clear", () => {
  const redFlags = questions.filter(({ redFlag, onlyIf }) => redFlag && !onlyIf).map(({ id }) => id);
  fc.assert(
    fc.property(rules, facts, fc.constantFrom(...redFlags), (given, on, left) => {
      const { [left]: _, ...answers } = on.answers;
      const decision = decide({ ...on, answers }, given, "test");
      expect(["not-screened", "blocked"]).toContain(decision.flow);
      expect(decision.notScreened).toContain(left);
    }),
  );
});

test("PREP-9 whatever the rules, an agreement takes no limit away and no other stop", () => {
  fc.assert(
    fc.property(rules, facts, (given, on) => {
      const decision = decide(on, given, "test");
      const cleared = decide(
        on,
        given,
        "test",
        given.map(({ id }) => id),
      );
      expect({ ...cleared, flow: decision.flow }).toEqual(decision);
      const stopsOtherwise = decision.fired.some(({ effects }) =>
        effects.some(({ kind }) => ["999", "ED", "SAMEDAY", "GP", "DEFER"].includes(kind)),
      );
      expect(cleared.flow === "blocked").toBe(stopsOtherwise);
    }),
  );
});
