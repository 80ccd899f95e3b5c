import { expect, test } from "vitest";
import { type Effect, rule, type Trigger, yes } from "../../knowledge/safety-rule.ts";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import { withOwnRules } from "./own-rules.ts";

const calf: Effect = { kind: "avoid-regions", regions: ["calf"] };
const own = (effects: readonly Effect[], when: Trigger = yes("asthma"), id = "OWN-1") =>
  rule(id, when, effects, "We do this here.", "The practice's own policy");
const taken = (...rules: ReturnType<typeof own>[]) => {
  const answer = withOwnRules(safetyRules, rules);
  return "refused" in answer ? answer.refused : answer.rules.length - safetyRules.length;
};

test("PREP-30 a practice's own rules stand after the known ones, which all stay", () => {
  expect(taken()).toBe(0);
  const effects: Effect[] = [
    calf,
    { kind: "avoid-regions", regions: { answeredIn: "scar-where" } },
    { kind: "avoid-techniques", techniques: ["MFRi"] },
    { kind: "avoid-option", parameter: "barrier", option: "end" },
    { kind: "at-most", parameter: "effortPct", most: 10 },
    { kind: "GP" },
    { kind: "note", words: "Ask." },
  ];
  const answer = withOwnRules(safetyRules, [own(effects), own([calf], { any: [{ ageFrom: 80 }] }, "OWN-2")]);
  expect(answer).toMatchObject({ rules: expect.arrayContaining([...safetyRules]) });
  expect(taken(own(effects), own([calf], { ageBelow: 3 }, "OWN-2"))).toBe(2);
  expect(taken(own([calf], { all: [yes("fever"), { measured: "systolic", from: 130 }] }))).toBe(1);
});

test("PREP-30 no own rule takes the place of another", () => {
  expect(taken(own([calf], yes("fever"), "SF-75"))).toBe("PREP-30");
  expect(taken(own([calf]), own([calf]))).toBe("PREP-30");
  expect(withOwnRules(safetyRules, [own([calf], yes("fever"), "SF-75")])).toMatchObject({
    says: "Another rule has this number. Rules are added, never replaced. (SF-75)",
  });
});

test("PREP-30 an own rule that would limit nothing, ask nobody or say nothing is refused", () => {
  const empty: Effect[] = [
    { kind: "avoid-regions", regions: [] },
    { kind: "avoid-regions", regions: ["calf", "tail"] },
    { kind: "avoid-regions", regions: { answeredIn: "fever" } },
    { kind: "avoid-regions", regions: { answeredIn: "nowhere" } },
    { kind: "avoid-techniques", techniques: [] },
    { kind: "avoid-techniques", techniques: ["MFRi", "ZZZ"] },
    { kind: "avoid-option", parameter: "barrier", option: "beyond" },
    { kind: "avoid-option", parameter: "effortPct", option: "end" },
    { kind: "avoid-option", parameter: "nothing", option: "end" },
    { kind: "at-most", parameter: "effortPct", most: Number.POSITIVE_INFINITY },
    { kind: "at-most", parameter: "effortPct", most: Number.NaN },
    { kind: "at-most", parameter: "barrier", most: 3 },
    { kind: "at-most", parameter: "nothing", most: 3 },
  ];
  for (const effect of empty) expect(taken(own([calf, effect])), JSON.stringify(effect)).toBe("PREP-30");
  const limitsNothing = "This rule names something that isn't in the catalogue, so it would limit nothing. (OWN-1)";
  expect(withOwnRules(safetyRules, [own([])])).toMatchObject({ refused: "PREP-30", says: limitsNothing });
  const unasked: Trigger[] = [
    yes("moon"),
    { all: [yes("fever"), yes("moon")] },
    { any: [yes("fever"), yes("moon")] },
    { any: [] },
  ];
  for (const when of unasked)
    expect(withOwnRules(safetyRules, [own([calf], when)])).toMatchObject({
      says: "This rule hangs on a question that nobody is asked. (OWN-1)",
    });
  const silent = "Please write what to say, and where the rule is from. (OWN-1)";
  expect(withOwnRules(safetyRules, [{ ...own([calf]), says: " " }])).toMatchObject({ says: silent });
  expect(withOwnRules(safetyRules, [{ ...own([calf]), sources: [] }])).toMatchObject({ says: silent });
});
