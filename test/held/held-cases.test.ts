import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/care/prepare/answers.ts";
import { decide, type SafetyDecision } from "../../src/care/prepare/safety-decision.ts";
import { questionOf, questions } from "../../src/knowledge/questions.ts";
import { ruleSetVersion, safetyRules } from "../../src/knowledge/safety-rules.ts";
import { bonesAndJoints } from "./bones-and-joints.ts";
import { emergencies } from "./emergencies.ts";
import { heartAndBlood } from "./heart-and-blood.ts";
import { type HeldCase, stops } from "./held-case.ts";
import { measured } from "./measured.ts";
import { notAnswered } from "./not-answered.ts";
import { pregnancy } from "./pregnancy.ts";
import { skinAndGeneral } from "./skin-and-general.ts";
import { urgentReview } from "./urgent-review.ts";

const tables = {
  emergencies,
  urgentReview,
  heartAndBlood,
  pregnancy,
  bonesAndJoints,
  skinAndGeneral,
  measured,
  notAnswered,
};
const cases = Object.values(tables).flat();

const everyNo: Answers = Object.fromEntries(questions.filter((asked) => !asked.onlyIf).map(({ id }) => [id, "no"]));

function decided({ answers, unanswered = [], age = 40, cleared = [], measured = {} }: HeldCase): SafetyDecision {
  const given = Object.entries({ ...everyNo, ...answers }).filter(([id]) => !unanswered.includes(id));
  return decide({ answers: Object.fromEntries(given), age, measured }, safetyRules, ruleSetVersion, cleared);
}

const strongest = ({ fired }: SafetyDecision) =>
  stops.find((stop) => fired.some(({ effects }) => effects.some(({ kind }) => kind === stop)));
const byName = (a: string, b: string) => (a < b ? -1 : 1);

describe.each(Object.entries(tables))("%s", (_, table) => {
  test.each(table.map((held) => [held.name, held] as const))("%s", (_name, held) => {
    const decision = decided(held);
    const regions = decision.avoidRegions.map(({ region }) => region);
    const left = decision.avoidTechniques.map(({ technique }) => technique);
    const ceilings = Object.fromEntries(Object.entries(decision.limits).map(([of, { most }]) => [of, most]));
    if (held.flow === "not stopped") expect(["clear", "conditional"]).toContain(decision.flow);
    else expect(decision.flow).toBe(held.flow);
    expect(decision.fired.map(({ ruleId }) => ruleId).toSorted(byName)).toEqual([...held.fired].toSorted(byName));
    if (held.asks) {
      expect(held.asks).toContain(strongest(decision));
      expect(decision.fired[0]!.effects.map(({ kind }) => kind)).toContain(strongest(decision));
    }
    expect(regions).toEqual(expect.arrayContaining([...(held.avoids ?? [])]));
    for (const free of held.leavesFree ?? []) expect(regions).not.toContain(free);
    expect(left).toEqual(expect.arrayContaining([...(held.without ?? [])]));
    expect(ceilings).toMatchObject(held.atMost ?? {});
    for (const parameter of held.lowers ?? []) expect(Object.keys(ceilings)).toContain(parameter);
    if (held.notAtEndOfRange)
      for (const parameter of ["range", "barrier"])
        expect(decision.avoidOptions).toContainEqual(expect.objectContaining({ parameter, option: "end" }));
    const chosen = decision.avoidOptions.map(({ parameter, option }) => `${parameter} ${option}`);
    expect(chosen).toEqual(expect.arrayContaining([...(held.leavesOut ?? [])]));
    if (held.handled)
      expect(decision.fired.some(({ effects }) => effects.some(({ kind }) => kind === "position"))).toBe(true);
  });
});

test("the held cases speak of questions that are asked, and are more than sixty", () => {
  const ids = cases.flatMap(({ answers, unanswered = [] }) => [...Object.keys(answers), ...unanswered]);
  expect(ids.filter((id) => !questionOf(id))).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test("each kind of limit, and the mere note, is held by at least five cases", () => {
  const held = {
    regions: cases.filter(({ avoids = [] }) => avoids.length > 0),
    techniques: cases.filter(({ without = [] }) => without.length > 0),
    doses: cases.filter(({ atMost, lowers }) => atMost ?? lowers),
    handling: cases.filter(({ handled }) => handled),
    notes: cases.filter(({ flow, fired }) => flow === "clear" && fired.length > 0),
  };
  for (const [kind, found] of Object.entries(held)) expect(found.length, kind).toBeGreaterThanOrEqual(5);
});

test("each stop is held by at least five cases", () => {
  const held = cases.map((one) => strongest(decided(one)));
  for (const stop of stops) expect(held.filter((one) => one === stop).length, stop).toBeGreaterThanOrEqual(5);
});
