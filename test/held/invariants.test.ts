import { expect, test } from "vitest";
import type { Answers } from "../../src/care/prepare/answers.ts";
import { withOwnRules } from "../../src/care/prepare/own-rules.ts";
import { decide } from "../../src/care/prepare/safety-decision.ts";
import { weighExercise } from "../../src/care/advise/exercise-safety.ts";
import { allowApplication, type Given } from "../../src/care/treat/allow-application.ts";
import { exerciseOf } from "../../src/knowledge/exercises.ts";
import { questions } from "../../src/knowledge/questions.ts";
import { ruleSetVersion, safetyRules } from "../../src/knowledge/safety-rules.ts";

// What must always hold, from the answers to the couch, by the number it has on paper.
const everyNo: Answers = Object.fromEntries(questions.filter(({ onlyIf }) => !onlyIf).map(({ id }) => [id, "no"]));
const judge = (answers: Answers, cleared: string[] = []) =>
  decide({ age: 40, answers: { ...everyNo, ...answers } }, safetyRules, ruleSetVersion, cleared);

const stroke: Given = {
  technique: "EFF",
  region: "calf",
  side: "left",
  parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 120 },
};
const hold: Given = { ...stroke, technique: "MFRi", parameters: { pressureFelt: 1 } };
const release: Given = { ...stroke, technique: "STRp", parameters: { pressureFelt: 3, range: "mid" } };
function give(application: Given, answers: Answers, cleared: string[] = []) {
  const held = (competency: string) => ({ competency, from: "2020-01-01", until: null });
  return allowApplication({
    decision: judge(answers, cleared),
    consented: () => true,
    competencies: [held("Q5"), held("MFR")],
    cover: [{ from: "2020-01-01", until: null }],
    day: "2026-11-24",
    application,
  });
}

test("PREP-5 a stop that fired ends the way to treatment for every touch, and no agreement opens it (INV-05)", () => {
  for (const application of [stroke, hold, release])
    expect(give(application, { "chest-pain": "yes" }, ["SF-03"])).toMatchObject({ refused: "TREAT-4" });
  expect(give(stroke, {})).toEqual({ warnings: [] });
});

test("PREP-9 what waits for agreement is treated once it is there, within its limits (INV-06)", () => {
  const aneurysm: Answers = { aneurysm: "yes" };
  expect(give(stroke, aneurysm)).toMatchObject({ refused: "TREAT-4" });
  expect(give(stroke, aneurysm, ["SF-39"])).toMatchObject({ refused: "TREAT-4" });
  expect(give(stroke, aneurysm, ["SF-40"])).toEqual({ warnings: [] });
  expect(give({ ...stroke, region: "umbilical", side: "midline" }, aneurysm, ["SF-40"])).toMatchObject({
    refused: "TREAT-5",
  });
});

test("TREAT-5 a region that is to be left alone is refused (INV-07)", () => {
  const veins: Answers = { varicose: "yes", "varicose-where": ["calf"] };
  expect(give(stroke, veins)).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-47" } });
  expect(give({ ...stroke, region: "shoulder-top" }, veins)).toEqual({ warnings: [] });
});

test("TREAT-5 work beside it warns, and a method that reaches warns from further off (INV-08)", () => {
  const veins: Answers = { varicose: "yes", "varicose-where": ["calf"] };
  expect(give({ ...stroke, region: "shin" }, veins)).toMatchObject({ warnings: [{ ruleId: "SF-47" }] });
  expect(give({ ...stroke, region: "thigh-back" }, veins)).toEqual({ warnings: [] });
  expect(give({ ...release, region: "thigh-back" }, veins)).toMatchObject({ warnings: [{ ruleId: "SF-47" }] });
});

test("TREAT-5 a myofascial hold near a place warns, and is out altogether with an aneurysm or a flare (INV-09)", () => {
  const bruise: Answers = { bruise: "yes", "bruise-where": ["shin"] };
  expect(give(hold, bruise)).toMatchObject({ warnings: [{ ruleId: "SF-62" }] });
  expect(give(hold, { aneurysm: "yes" }, ["SF-40"])).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-40" } });
  const flare: Answers = { "joint-flare": "yes", "joint-flare-where": ["digits"] };
  expect(give(hold, flare)).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-64" } });
  expect(give(stroke, flare)).toEqual({ warnings: [] });
  expect(give(hold, { "cancer-now": "yes" })).toMatchObject({ refused: "TREAT-4" });
});

test("TREAT-5 a technique that is out is refused, and others are offered rather than put in its place (INV-10)", () => {
  const refused = give(release, { "fragile-skin": "yes" });
  expect(refused).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-80" } });
  expect(refused).toHaveProperty("says", expect.stringMatching(/You could use [a-z]/));
  expect(refused).toHaveProperty("says", expect.not.stringMatching(/use[^.]*soft tissue release/));
});

test("TREAT-5 a figure above the ceiling is refused, not trimmed (INV-11)", () => {
  const thinner: Answers = { anticoagulant: "yes" };
  const at = (pressureFelt: number) => give({ ...stroke, parameters: { ...stroke.parameters, pressureFelt } }, thinner);
  expect(at(3)).toEqual({ warnings: [] });
  expect(at(4)).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-37" } });
});

test("ADVISE-24 an exercise to do at home is weighed by the same decision as the hands (INV-27)", () => {
  const weigh = (id: string, answers: Answers) => weighExercise(exerciseOf(id)!, judge(answers));
  const rules = (reasons: readonly { ruleId: string }[]) => reasons.map(({ ruleId }) => ruleId);
  expect(weigh("EX54", {}).leave).toEqual([]);
  for (const [answers, rule] of [
    [{ "chest-pain": "yes" }, "SF-03"],
    [{ aneurysm: "yes" }, "SF-40"],
    [{ "skin-broken": "yes", "skin-broken-where": ["calf"] }, "SF-78"],
  ] as const) {
    expect(rules(weigh("EX54", answers).leave)).toContain(rule);
    expect(give(stroke, answers)).toHaveProperty("refused");
  }
});

test("PREP-30 a decision keeps the version of its rules, and a practice can't loosen them (INV-36)", () => {
  expect(judge({}).ruleSetVersion).toBe(ruleSetVersion);
  expect(safetyRules.every(({ reviewedBy, reviewDue }) => reviewedBy === null && reviewDue > "2026")).toBe(true);
  const [known] = safetyRules;
  const note = { kind: "note", words: "Nothing to it." } as const;
  expect(withOwnRules(safetyRules, [{ ...known!, effects: [note] }])).toMatchObject({ refused: "PREP-30" });
});

test("PREP-1 each danger sign that was not answered is not screened, and nobody is touched (INV-37)", () => {
  for (const { id } of questions.filter(({ redFlag, onlyIf }) => redFlag && !onlyIf)) {
    const { [id]: _, ...answers } = everyNo;
    expect(decide({ age: 40, answers }, safetyRules, ruleSetVersion).notScreened).toEqual([id]);
  }
});

test("PREP-5 signs of a clot are sent on at once and never counted into a score (INV-38)", () => {
  const alone = judge({ "swollen-leg": "yes" });
  const withRisks = judge({
    "swollen-leg": "yes",
    "past-clot": "yes",
    "past-clot-where": ["calf"],
    "cancer-now": "yes",
  });
  expect([alone.flow, withRisks.flow]).toEqual(["blocked", "blocked"]);
  expect(withRisks.fired[0]).toEqual(alone.fired[0]);
  // The only figures in a decision are ceilings.
  expect(JSON.stringify(withRisks)).not.toMatch(/"(?!most")\w+":\s*-?\d/);
});
