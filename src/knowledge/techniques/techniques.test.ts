import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { safetyRules } from "../safety-rules.ts";
import { sources } from "../source.ts";
import { competencies } from "../competencies.ts";
import { mayGive, sayGate, techniqueOf, techniques } from "./index.ts";

const apart = ["figures.ts", "index.ts", "scope.ts", "technique.ts"];
const folder = new URL(".", import.meta.url);
const files = readdirSync(folder).filter((file) => !apart.includes(file) && !file.endsWith(".test.ts"));

test("TREAT-12 each file of the folder describes one technique, and every one of them is offered", () => {
  const described = files.map((file) => /code: "(\w+)"/.exec(readFileSync(new URL(file, folder), "utf8"))?.[1] ?? file);
  expect(described.toSorted()).toEqual(techniques.map(({ code }) => code).toSorted());
  expect(new Set(techniques.map(({ code }) => code)).size).toBe(42);
});

test("TREAT-12 a technique says all that a therapist and a client need, and nobody's name until somebody has read it", () => {
  const ours = new Set(safetyRules.map(({ id }) => id));
  for (const each of techniques) {
    const { code, about, cautions, evidence, notWith, parameters, reviewed } = each;
    expect([code, about.length > 20, evidence.length > 10, cautions.length > 0 || code === "EFF"]).toEqual([
      code,
      true,
      true,
      true,
    ]);
    expect(
      notWith.filter((id) => !ours.has(id)),
      code,
    ).toEqual([]);
    expect(
      each.sources.filter((id) => !sources.some((known) => known.id === id)),
      code,
    ).toEqual([]);
    expect(each.sources.length, code).toBeGreaterThan(0);
    expect(reviewed.reviewedBy, code).toBeNull();
    if (!("notOurs" in each.gate)) expect(Object.keys(parameters).length, code).toBeGreaterThan(1);
  }
});

test("TREAT-12 each figure has a range that holds its usual value, and the unit that its name says", () => {
  const named: [RegExp, RegExp][] = [
    [/Pct$/, /%/],
    [/(?<!Per)S$/, /^seconds$/],
    [/Min$/, /minute/],
    [/Hz$/, /second/],
    [/Cm$|PerS$/, /cm/],
    [/Mm$/, /mm/],
    [/Deg$/, /degrees/],
    [/Nprs$|Felt$/, /of 10/],
    [/wearH$/, /hours/],
    [/Weeks$/, /weeks/],
    [/Kpa$/, /kPa/],
  ];
  for (const { code, parameters } of techniques)
    for (const [name, parameter] of Object.entries(parameters)) {
      if (parameter.kind === "choice") expect(parameter.options, `${code} ${name}`).toContain(parameter.default);
      if (parameter.kind !== "number") continue;
      const { min, max, unit, default: usual, step = 1 } = parameter;
      expect([code, name, min <= usual, usual <= max, min < max]).toEqual([code, name, true, true, true]);
      expect(Number.isInteger((usual - min) / step), `${code} ${name}`).toBe(true);
      for (const [ending, says] of named) if (ending.test(name)) expect(unit, `${code} ${name}`).toMatch(says);
      if (name === "pressureFelt") expect(max, code).toBeLessThanOrEqual(7);
    }
});

const held = (codes: string[], from = "2017-06-01") => codes.map((competency) => ({ competency, from, until: null }));

test("TREAT-6 TREAT-12 who may give what, on which day, and by either way in", () => {
  const may = (code: string, codes: string[], day = "2026-11-24") => mayGive(techniqueOf(code)!, held(codes), day);
  expect(may("MFRx", ["Q5", "MFR"])).toBe(true);
  expect(may("MFRx", ["Q5", "MFR"], "2016-05-01"), "nobody can have given it before they learned it").toBe(false);
  expect([may("SCW", ["SCAR"]), may("SCW", ["Q5", "MFR"]), may("SCW", ["Q5"])]).toEqual([true, true, false]);
  expect([may("DN", ["Q5"]), may("DN", ["DN"]), may("DN", ["DN", "DN-LICENCE"])]).toEqual([false, false, true]);
  const everything = competencies.map(({ code }) => code);
  expect(
    techniques
      .filter(({ code }) => !may(code, everything))
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(["HVT", "INT"]);
  expect(sayGate(techniqueOf("SCW")!)).toBe("level 5 soft tissue therapy and myofascial release, or scar work");
});
