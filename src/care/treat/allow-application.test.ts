import { expect, test } from "vitest";
import type { SafetyDecision } from "../prepare/index.ts";
import { allowApplication, type Question } from "./allow-application.ts";

const decided = (but: Partial<SafetyDecision> = {}): SafetyDecision => ({
  flow: "clear",
  fired: [],
  avoidRegions: [],
  avoidTechniques: [],
  avoidOptions: [],
  limits: {},
  notScreened: [],
  ruleSetVersion: "test",
  ...but,
});
const stroke = {
  technique: "EFF",
  region: "calf",
  side: "left",
  parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 120 },
} as const;
const held = (competency: string) => ({ competency, from: "2020-01-01", until: "2027-01-01" });
const asked: Question = {
  decision: decided(),
  consented: () => true,
  competencies: [held("Q5"), held("MFR")],
  cover: [{ from: "2026-01-01", until: "2027-01-01" }],
  day: "2026-11-23",
  application: stroke,
};
const refused = (question: Partial<Question>) => {
  const answer = allowApplication({ ...asked, ...question });
  return "refused" in answer ? answer.refused : "allowed";
};

test("TREAT-5 a light stroke on a screened, consenting client is allowed without warnings", () => {
  expect(allowApplication(asked)).toEqual({ warnings: [] });
});

test("TREAT-2 a paired region needs a side, a midline one has none, and both must exist", () => {
  expect(refused({ application: { ...stroke, side: "midline" } })).toBe("TREAT-2");
  expect(refused({ application: { ...stroke, region: "low-back" } })).toBe("TREAT-2");
  expect(refused({ application: { ...stroke, region: "tail" } })).toBe("TREAT-2");
  expect(refused({ application: { ...stroke, technique: "HVT" } })).not.toBe("allowed");
});

test("TREAT-4 no review, an open question, or a stop: nothing is given", () => {
  for (const decision of [
    null,
    decided({ flow: "not-screened", notScreened: ["fever"] }),
    decided({ flow: "blocked" }),
  ])
    expect(refused({ decision })).toBe("TREAT-4");
});

test("TREAT-3 nothing is given without consent to it", () => {
  expect(refused({ consented: () => false })).toBe("TREAT-3");
});

test("TREAT-6 a higher level includes the lower, a certificate stands for itself", () => {
  const hold = { ...stroke, technique: "MFRi", parameters: {} };
  const release = { ...stroke, technique: "STRp", parameters: {} };
  expect(refused({ application: release, competencies: [held("Q3")] })).toBe("TREAT-6");
  expect(refused({ application: release, competencies: [held("Q4")] })).toBe("allowed");
  expect(refused({ application: release, competencies: [held("MFR")] })).toBe("TREAT-6");
  expect(refused({ application: hold, competencies: [held("Q5")] })).toBe("TREAT-6");
  expect(refused({ application: hold, competencies: [held("Q4"), held("MFR")] })).toBe("TREAT-6");
  expect(refused({ application: hold })).toBe("allowed");
});

test("TREAT-5 the end of the range is left out where a rule says so", () => {
  const decision = decided({
    flow: "conditional",
    avoidOptions: [{ parameter: "barrier", option: "end", ruleId: "SF-63" }],
  });
  const push = (barrier: string) => ({ ...stroke, technique: "METpir", parameters: { barrier } });
  expect(refused({ decision, application: push("end") })).toBe("TREAT-5");
  expect(refused({ decision, application: push("mid") })).toBe("allowed");
});

test("TREAT-6 qualified and insured on the very day, first and last days included as they are kept", () => {
  expect(refused({ competencies: [] })).toBe("TREAT-6");
  expect(refused({ competencies: [{ ...held("Q3"), until: "2026-11-22" }] })).toBe("TREAT-6");
  expect(refused({ competencies: [{ ...held("Q3"), until: "2026-11-23" }] })).toBe("allowed");
  expect(refused({ cover: [{ from: "2026-01-01", until: "2026-11-23" }] })).toBe("TREAT-6");
  expect(refused({ cover: [{ from: "2026-11-23", until: null }] })).toBe("allowed");
});

test("TREAT-5 an avoided region is refused, its neighbour warns, and a reaching technique warns from further off", () => {
  const decision = decided({ flow: "conditional", avoidRegions: [{ region: "calf", ruleId: "SF-47" }] });
  expect(refused({ decision })).toBe("TREAT-5");
  const warned = (application: Question["application"]) => allowApplication({ ...asked, decision, application });
  expect(warned({ ...stroke, region: "shin" })).toMatchObject({ warnings: [{ ruleId: "SF-47" }] });
  expect(warned({ ...stroke, region: "thigh-back" })).toEqual({ warnings: [] });
  expect(warned({ ...stroke, technique: "METpir", region: "thigh-back", parameters: { effortPct: 15 } })).toMatchObject(
    { warnings: [{ ruleId: "SF-47" }] },
  );
});

test("TREAT-5 an avoided technique is refused with an alternative, a dose above the limit is refused and not trimmed", () => {
  const decision = decided({
    flow: "conditional",
    avoidTechniques: [{ technique: "STRp", ruleId: "SF-37" }],
    limits: { pressureFelt: { most: 3, ruleId: "SF-37" } },
  });
  const answer = allowApplication({
    ...asked,
    decision,
    application: { ...stroke, technique: "STRp", parameters: { pressureFelt: 3 } },
  });
  expect(answer).toMatchObject({ refused: "TREAT-5" });
  expect("says" in answer && answer.says).toContain("effleurage");
  expect(refused({ decision, application: { ...stroke, parameters: { ...stroke.parameters, pressureFelt: 4 } } })).toBe(
    "TREAT-5",
  );
  expect(refused({ decision, application: { ...stroke, parameters: { ...stroke.parameters, pressureFelt: 3 } } })).toBe(
    "allowed",
  );
});

test("TREAT-5 nobody is pressed deep where vessels and nerves lie shallow, and what is light is offered there", () => {
  const deep = (region: string, technique = "DST") =>
    allowApplication({
      ...asked,
      application: { technique, region, side: "left", parameters: { pressureFelt: 5, ratePerMin: 10, durationS: 60 } },
    });
  for (const region of ["knee-back", "knee-side", "elbow-front", "elbow-back", "suboccip", "axilla", "groin"]) {
    const answer = deep(region);
    expect(answer).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-101", field: "region" } });
    const offered = "says" in answer ? answer.says.split("You could use ")[1]! : "";
    expect(offered).not.toMatch(/deep|compression|cupping|instrument/i);
  }
  for (const technique of ["ISC", "NMT", "FRI", "DTF", "STRa", "IAS"])
    expect(deep("knee-back", technique), technique).toHaveProperty("refused");
  expect(deep("calf")).toEqual({ warnings: [] });
  expect(allowApplication({ ...asked, application: { ...stroke, region: "knee-back" } })).toEqual({ warnings: [] });
});

test("TREAT-5 a shallow place takes no firm pressure from any hand, and elsewhere the same is given", () => {
  const knead = (region: string, pressureFelt: number) =>
    allowApplication({
      ...asked,
      application: {
        technique: "PET",
        region,
        side: "left",
        parameters: { pressureFelt, ratePerMin: 15, durationS: 60 },
      },
    });
  expect(knead("knee-back", 4)).toEqual({ warnings: [] });
  expect(knead("knee-back", 5)).toMatchObject({
    refused: "TREAT-5",
    detail: { ruleId: "SF-101", field: "pressureFelt" },
  });
  expect(knead("neck-side", 4)).toEqual({ warnings: [] });
  expect(knead("neck-side", 5)).toMatchObject({ refused: "TREAT-5", detail: { ruleId: "SF-101" } });
  expect(knead("calf", 5)).toEqual({ warnings: [] });
});
