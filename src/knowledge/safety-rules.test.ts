import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { questionOf, questions } from "./questions.ts";
import { regions } from "./regions.ts";
import { without } from "./safety-rule.ts";
import { safetyRules, type Trigger } from "./safety-rules.ts";
import { techniques } from "./techniques/index.ts";

const askedBy = (when: Trigger): string[] =>
  "all" in when
    ? when.all.flatMap(askedBy)
    : "any" in when
      ? when.any.flatMap(askedBy)
      : "question" in when
        ? [when.question]
        : [];
const codes = regions.map(({ code }) => code);
const parameters = techniques.flatMap((technique) => Object.entries(technique.parameters));

test("every rule has an id of its own, words to say, a source, and nobody's name until somebody has signed", () => {
  expect(new Set(safetyRules.map(({ id }) => id)).size).toBe(safetyRules.length);
  for (const rule of safetyRules) {
    expect([rule.id, rule.says.length > 10, rule.sources.length > 0]).toEqual([rule.id, true, true]);
    expect(rule.sources.every((source) => source.length > 3)).toBe(true);
    expect(rule.reviewedBy, rule.id).toBeNull();
    expect(rule.effects.length, rule.id).toBeGreaterThan(0);
  }
});

test("every rule asks only what is asked, and every question sets off a rule or says where or how long", () => {
  const used = new Set(safetyRules.flatMap(({ when }) => askedBy(when)));
  expect([...used].filter((id) => !questionOf(id))).toEqual([]);
  const idle = questions.filter(({ id, onlyIf }) => onlyIf === undefined && !used.has(id));
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test("what leaves out a family leaves out each of its variants, and none asks for nothing", () => {
  expect(without("MFR", "STR")).toEqual([
    {
      kind: "avoid-techniques",
      techniques: techniques.map(({ code }) => code).filter((code) => /^(MFR|STR)/.test(code)),
    },
  ]);
  expect(without()).toEqual([]);
});

test("every effect names regions, techniques and figures that exist", () => {
  for (const { id, effects } of safetyRules)
    for (const effect of effects) {
      if (effect.kind === "avoid-regions" && "answeredIn" in effect.regions)
        expect(questionOf(effect.regions.answeredIn)?.kind, id).toBe("regions");
      if (effect.kind === "avoid-regions" && !("answeredIn" in effect.regions))
        for (const region of effect.regions) expect(codes, id).toContain(region);
      if (effect.kind === "avoid-techniques")
        for (const code of effect.techniques)
          expect(
            techniques.map((each) => each.code),
            id,
          ).toContain(code);
      if (effect.kind === "at-most")
        expect(
          parameters.some(([name, { kind }]) => name === effect.parameter && kind === "number"),
          id,
        ).toBe(true);
      if (effect.kind === "avoid-option")
        expect(
          parameters.some(
            ([name, parameter]) =>
              name === effect.parameter && parameter.kind === "choice" && parameter.options.includes(effect.option),
          ),
          id,
        ).toBe(true);
    }
});

test("every place asked for belongs to its own question's rule", () => {
  for (const question of questions.filter(({ kind }) => kind === "regions")) {
    const rule = safetyRules.find(({ when }) => askedBy(when).includes(question.onlyIf!));
    const leaves = rule?.effects.some(
      (effect) =>
        effect.kind === "avoid-regions" && "answeredIn" in effect.regions && effect.regions.answeredIn === question.id,
    );
    expect(leaves, question.id).toBe(true);
  }
});

test("SAFETY.md says how many rules and questions there are", () => {
  const said = readFileSync(new URL("../../SAFETY.md", import.meta.url), "utf8");
  const figures = (what: RegExp) => [...said.matchAll(what)].map(([, figure]) => Number(figure));
  expect(new Set(figures(/(\d+) rules/g))).toEqual(new Set([safetyRules.length]));
  expect(figures(/(\d+) health questions/g)).toEqual([questions.filter(({ kind }) => kind === "yes-no").length]);
});

test("PREP-1 what a row on paper names is asked about: cancer untreated, heart operations, a knock on a blood thinner", () => {
  const asked = (id: string) => questionOf(id)?.text ?? "";
  expect(asked("cancer-now")).toMatch(/treated or not/);
  expect(asked("cancer-bone-pain")).toMatch(/now or in the past/);
  expect(asked("heart-event")).toMatch(/heart operation/);
  expect(asked("head-injury")).toMatch(/blood thinner/);
  expect(asked("tearing-pain")).toMatch(/back .*aneurysm/);
});

test("PREP-5 what is read out promises nothing", () => {
  for (const { id, says } of safetyRules) expect(says, id).not.toMatch(/so that you(r|\b)/);
});
