import fc from "fast-check";
import { expect, test } from "vitest";
import { titleOf } from "../../knowledge/titles/index.ts";
import { type Advice, type Answers, type Ours, signpost } from "./signpost.ts";
import { about, none, nowSigns, since, soonSigns } from "./signpost-questions.ts";

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const answers: fc.Arbitrary<Answers> = fc.record({
  now: fc.subarray([...codes(nowSigns), none, "zz"]),
  soon: fc.subarray([...codes(soonSigns), none, "zz"]),
  about: fc.constantFrom(...codes(about), "", "zz"),
  since: fc.constantFrom(...codes(since), "", "zz"),
});
const ours: fc.Arbitrary<Ours> = fc.record({ softTissue: fc.boolean(), rest: fc.boolean(), scars: fc.boolean() });
const urgent = new Set([...codes(nowSigns), ...codes(soonSigns)]);

test("FIND-7 whatever else is answered, a sign that can't wait offers no time here", () => {
  fc.assert(
    fc.property(answers, ours, (given, can) => {
      const next = signpost(given, can);
      const firstIsUrgent = given.now.some((code) => urgent.has(code));
      if (firstIsUrgent) expect("advice" in next && next.advice.level).not.toBe("choose");
      if ([...given.now, ...given.soon].some((code) => urgent.has(code)) && "advice" in next) {
        expect(next.advice.level).not.toBe("choose");
        expect(next.advice.here).toBeNull();
      }
    }),
    { numRuns: 5000 },
  );
});

test("FIND-7 an unanswered question is not a no: nobody is led anywhere before both lists of signs are answered", () => {
  fc.assert(
    fc.property(answers, ours, (given, can) => {
      const next = signpost(given, can);
      if ("advice" in next && next.advice.level === "choose") {
        expect(given.now).toContain(none);
        expect(given.soon).toContain(none);
      }
    }),
    { numRuns: 5000 },
  );
});

test("FIND-7 of several signs the most urgent decides", () => {
  const adviceOn = (...now: string[]) => {
    const next = signpost({ now, soon: [], about: "", since: "" }, { softTissue: true, rest: true, scars: true });
    return "advice" in next ? next.advice.level : next.ask;
  };
  expect(adviceOn("a11", "a6", "a1")).toBe("999");
  expect(adviceOn("a11", "a6")).toBe("A&E");
  expect(adviceOn("a11", none)).toBe("today");
  expect(adviceOn(none)).toBe("soon");
});

const can = { softTissue: true, rest: true, scars: true };
const everyEnd = (ours: Ours): Advice[] =>
  codes(about).flatMap((topic) =>
    codes(since).flatMap((how) => {
      const next = signpost({ now: [none], soon: [none], about: topic, since: how }, ours);
      return "advice" in next ? [next.advice] : [];
    }),
  );

test("FIND-7 every path ends, names titles that are explained, and is here only where we can", () => {
  expect(everyEnd(can)).toHaveLength(about.length * since.length);
  for (const { who } of everyEnd(can)) for (const { slug } of who) expect(titleOf(slug), slug).toBeDefined();
  const here = everyEnd(can).filter((advice) => advice.here !== null);
  expect(here.length).toBeGreaterThan(0);
  expect(here.every(({ level }) => level === "choose")).toBe(true);
  expect(everyEnd({ softTissue: false, rest: false, scars: false }).every((advice) => advice.here === null)).toBe(true);
});

test("FIND-7 what is new and unexplained, or gets worse, goes to somebody else first", () => {
  for (const how of ["d3", "d4"])
    for (const topic of ["c1", "c2", "c3"]) {
      const next = signpost({ now: [none], soon: [none], about: topic, since: how }, can);
      expect(next).toMatchObject({ advice: { level: "GP", here: null } });
    }
});

const illnesses =
  "stroke heart-attack sepsis clot embolism cauda fracture tumour cancer aneurysm sciatica depression anxiety diabetes diabetic strain sprain tear hernia gout lupus asthma epilepsy ms parkinson migraine shingles whiplash osteoporotic arthritic rheumatism angina infarct hypertension disc impingement".split(
    " ",
  );

test("FIND-7 it names no illness", () => {
  const said = [
    ...[...nowSigns, ...soonSigns, ...about, ...since].map(({ says }) => says),
    ...everyEnd(can).flatMap(({ says, here, who }) => [says, here ?? "", ...who.map(({ why }) => why)]),
  ].join("\n");
  const words = said.toLowerCase().match(/[a-z]+/g)!;
  expect(words.filter((word) => illnesses.includes(word) || /(itis|osis|oma|pathy|algia|aemia)$/.test(word))).toEqual(
    [],
  );
});
