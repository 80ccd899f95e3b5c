import { describe, expect, test } from "vitest";
import { allNo } from "../demo/common.ts";
import { factsFrom } from "../src/care/prepare/facts.ts";
import { decide } from "../src/care/prepare/safety-decision.ts";
import { sayEffect } from "../src/care/prepare/say-effect.ts";
import { allowApplication } from "../src/care/treat/index.ts";
import { safetyRules } from "../src/knowledge/safety-rules.ts";
import { techniqueOf } from "../src/knowledge/techniques/index.ts";

type Answers = Record<string, string | number | readonly string[]>;
type Person = [who: string, born: string, answers: Answers];
/** What a technique at a place comes to, for this person today. */
type Touch = { technique: string; region: string; chosen?: Readonly<Record<string, string | number>> };
type Worked = { effect: string; flow: string; people: readonly Person[]; touch: Touch; comes: string };

const on = "2026-11-24";
const light: Touch = { technique: "EFF", region: "neck-side" };
const stop = "stop treatment";

/** For each effect three invented people, and what it comes to at the couch. */
const worked: readonly Worked[] = [
  {
    effect: "999",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A baker whose chest tightens on the stairs", "1970-02-01", { "chest-pain": "yes" }],
      ["A teacher whose arm went weak over breakfast", "1961-07-09", { "stroke-signs": "yes" }],
      ["A student with the worst headache ever, an hour old", "2003-03-30", { "worst-headache": "yes" }],
    ],
  },
  {
    effect: "ED",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A roofer newly numb between the legs", "1984-09-02", { "saddle-or-bladder": "yes" }],
      ["A rider thrown this morning, neck unchecked", "1999-12-12", { "recent-accident": "yes" }],
      ["A grandmother with one hot, swollen knee", "1950-01-20", { "hot-joint": "yes" }],
    ],
  },
  {
    effect: "SAMEDAY",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A pilot back from Sydney with one warm, swollen calf", "1975-05-05", { "swollen-leg": "yes" }],
      ["A widow of seventy with a sore scalp and jaw", "1956-04-04", { "jaw-and-scalp": "yes" }],
      ["A cook with red, hot skin that spreads", "1988-08-08", { "red-hot-skin": "yes" }],
    ],
  },
  {
    effect: "GP",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A gardener who lost a stone without trying", "1964-10-10", { "unexplained-weight-loss": "yes" }],
      ["A clerk with a lump that nobody has looked at", "1979-06-16", { "new-lump": "yes" }],
      ["A dancer stiff for an hour each morning", "1994-02-28", { "morning-stiffness": "yes" }],
    ],
  },
  {
    effect: "DEFER",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A swimmer of fifteen with a fever", "2011-08-27", { fever: "yes" }],
      ["A waiter after four pints", "1996-09-19", { "alcohol-or-drugs": "yes" }],
      ["A runner with a fever and a sore calf", "1990-05-15", { fever: "yes", "fresh-injury": "yes" }],
    ],
  },
  {
    effect: "CLR",
    flow: "blocked",
    touch: light,
    comes: stop,
    people: [
      ["A driver four months after a heart attack", "1958-11-01", { "heart-event": "yes" }],
      ["A nurse three weeks after an operation", "1981-03-14", { surgery: "yes" }],
      ["A man with an aneurysm that is watched", "1951-12-24", { aneurysm: "yes" }],
    ],
  },
  {
    effect: "avoid-regions",
    flow: "conditional",
    touch: { technique: "EFF", region: "calf" },
    comes: "left alone",
    people: [
      ["A postman with a grazed calf", "1977-01-31", { "skin-broken": "yes", "skin-broken-where": ["calf"] }],
      ["A cyclist with a bruised calf", "1992-07-21", { bruise: "yes", "bruise-where": ["calf"] }],
      ["A tailor with varicose veins at the calf", "1960-05-30", { varicose: "yes", "varicose-where": ["calf"] }],
    ],
  },
  {
    effect: "avoid-techniques",
    flow: "conditional",
    touch: { technique: "STRp", region: "shoulder-top" },
    comes: "Not soft tissue release today",
    people: [
      ["A gardener on a blood thinner", "1951-06-02", { anticoagulant: "yes" }],
      ["A librarian with thin bones", "1949-10-03", { osteoporosis: "yes" }],
      [
        "A sprinter who pulled a calf yesterday",
        "2001-04-11",
        { "fresh-injury": "yes", "fresh-injury-where": ["calf"] },
      ],
    ],
  },
  {
    effect: "avoid-option",
    flow: "conditional",
    touch: { technique: "SST", region: "neck-side", chosen: { barrier: "end" } },
    comes: "Not “end”",
    people: [
      ["A gymnast whose joints bend too far", "2004-06-06", { hypermobility: "yes" }],
      ["A farrier with a new hip", "1958-03-18", { "joint-replacement": "yes" }],
      ["A florist with pain down the leg that her doctor knows of", "1976-09-09", { "nerve-root": "yes" }],
    ],
  },
  {
    effect: "at-most",
    flow: "conditional",
    touch: { technique: "MFRi", region: "neck-side", chosen: { pressureFelt: 9 } },
    comes: "At most",
    people: [
      ["A man on daily aspirin", "1959-02-17", { antiplatelet: "yes" }],
      ["A singer on a blood thinner", "1966-09-23", { anticoagulant: "yes" }],
      ["A weaver with thin bones", "1947-11-11", { osteoporosis: "yes" }],
    ],
  },
  {
    effect: "position",
    flow: "conditional",
    touch: light,
    comes: "allowed",
    people: [
      ["A mother of three, twenty weeks pregnant", "1993-03-03", { pregnant: "yes", "pregnancy-weeks": 20 }],
      ["A guard who faints when standing up", "1985-08-15", { "low-blood-pressure": "yes" }],
      ["A joiner with asthma", "1972-12-30", { asthma: "yes" }],
    ],
  },
  {
    effect: "note",
    flow: "conditional",
    touch: light,
    comes: "allowed",
    people: [
      ["A lawyer with high blood pressure", "1968-01-12", { "high-blood-pressure": "yes" }],
      [
        "A clerk with high blood pressure and diabetes",
        "1955-10-29",
        { "high-blood-pressure": "yes", diabetes: "yes" },
      ],
      ["A diver with diabetes and thin bones", "1952-05-26", { diabetes: "yes", osteoporosis: "yes" }],
    ],
  },
];

const rows = worked.flatMap(({ people, ...rest }) => people.map(([who, born, said]) => ({ ...rest, who, born, said })));
const cleared = { from: "2020-01-01", until: null };
const competencies = ["Q5", "MFR"].map((competency) => ({ competency, ...cleared }));

test("each effect that a rule can have is worked through by three people", () => {
  const kinds = new Set(safetyRules.flatMap(({ effects }) => effects.map(({ kind }) => kind)));
  expect(worked.map(({ effect }) => effect).toSorted()).toEqual([...kinds].toSorted());
  for (const { people } of worked) expect(people).toHaveLength(3);
});

describe.each(rows)("$effect: $who", ({ effect, flow, born, said, touch, comes }) => {
  test(`comes to “${comes}”, in words that can be read out`, () => {
    const facts = factsFrom({ ...allNo, ...said } as never, { bornOn: born, on });
    const decision = decide(facts, safetyRules, "test");
    const fired = decision.fired.filter(({ effects }) => effects.some(({ kind }) => kind === effect));
    expect(fired.length).toBeGreaterThan(0);
    expect(decision.flow).toBe(flow);
    for (const rule of fired) {
      expect(rule.says.length).toBeGreaterThan(10);
      for (const each of rule.effects) expect(sayEffect(each, []).length).toBeGreaterThan(3);
    }
    const answer = allowApplication({
      decision,
      consented: () => true,
      competencies,
      cover: [cleared],
      day: on,
      application: { technique: touch.technique, region: touch.region, side: "left", parameters: usual(touch) },
    });
    if ("refused" in answer) expect(answer.says).toContain(comes);
    else expect("allowed").toBe(comes);
  });
});

function usual({ technique, chosen }: Touch): Record<string, string | number> {
  const parameters = Object.entries(techniqueOf(technique)!.parameters).flatMap(([name, each]) =>
    "default" in each ? [[name, each.default] as const] : [],
  );
  return { ...Object.fromEntries(parameters), ...chosen };
}
