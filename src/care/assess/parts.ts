import { type AssessmentArea, movementsOf } from "../../knowledge/assessment-areas.ts";
import { breathingPatterns, girths, type Measure, measures } from "../../knowledge/measures.ts";
import { handBehindBack, type Movement } from "../../knowledge/movements.ts";
import { muscleTests, oxfordGrades } from "../../knowledge/muscle-tests.ts";
import { nerveAnswers, nerveChecks } from "../../knowledge/neuro-screen.ts";
import { landmarks, magnitudes } from "../../knowledge/posture.ts";
import { regionOf } from "../../knowledge/regions.ts";
import { specialTests, testResults } from "../../knowledge/special-tests.ts";
import { capital, type Kind, sidesOf } from "./finding-subject.ts";

export type Option = { value: string; label: string; says?: string };
/** One thing to look at, and the quickest way to say what was found. */
export type Row = {
  kind: Kind;
  what: string;
  name: string;
  sides: readonly ("left" | "right" | "midline")[];
  entry: "scale" | "result" | "tissue" | "pressure" | "figure";
  options: readonly Option[];
  unit: string;
  about: string;
  /** What a dial reads up to, and where it begins: of movements in degrees from zero. */
  dial?: { most: number; usual: number };
};
export type Part = { slug: string; name: string; about: string; kinds: readonly Kind[]; byArea: boolean };

const part = (slug: string, name: string, kinds: Kind[], byArea: boolean, about: string): Part => ({
  slug,
  name,
  about,
  kinds,
  byArea,
});

/** The parts of an assessment by hand, in the order in which they are usually taken. */
export const parts: readonly Part[] = [
  part("posture", "Posture", ["posture"], false, "What is seen, in neutral words. It need not go with what is felt."),
  part("movement", "Movement", ["movement"], true, "Touch the figure. Sides are compared first, textbooks last."),
  part("strength", "Strength", ["strength"], true, "Oxford 0 to 5: an order, never averaged."),
  part("tests", "Special tests", ["special-test"], true, "A single test says little; several that agree say more."),
  part("palpation", "Palpation", ["palpation"], true, "Tone and tenderness in one touch each; more where it matters."),
  part(
    "scars",
    "Scars",
    ["scar"],
    true,
    "How long, how it feels and how it glides. Closed and six weeks old before it is worked on.",
  ),
  part("function", "Gait and function", ["function"], false, "What they can do, timed, counted or graded."),
  part("breathing", "Breathing", ["breathing"], false, "Counted unnoticed. A breath-hold is never to the limit."),
  part("nerves", "Nerve screen", ["nerve"], false, "Feeling, power and reflexes by root."),
  part("vitals", "Vital signs", ["pressure", "vital"], false, "We measure and send on; we put no name to it."),
  part("girth", "Girth", ["girth"], true, "By tape, all the way round, always at the same height."),
];
export const partOf = (slug: string): Part | undefined => parts.find((each) => each.slug === slug);

const chosen = (list: readonly string[]): Option[] => list.map((value) => ({ value, label: value }));
const row = (given: Omit<Row, "sides" | "about" | "unit" | "options"> & { paired: boolean } & Partial<Row>): Row => {
  const { paired, ...known } = given;
  return { about: "", unit: "", options: [], ...known, sides: sidesOf({ paired }) };
};

/** Figures within reach of the usual ones, so that most are one touch away; the box beside them takes any other. */
export function figuresOf({ reference, least, most, step }: Movement): Option[] {
  const usual = (reference.match(/\d+/g) ?? ["0"]).map(Number);
  const high = Math.min(most, Math.max(...usual) + 4 * step);
  const low = least >= 0 ? least : Math.min(0, Math.max(least, Math.min(...usual) - 4 * step));
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => String(low + index * step)).map(
    (value) => ({ value, label: value.replace("-", "−") }),
  );
}

const measured = (kind: Kind, group: (measure: Measure) => boolean): Row[] =>
  measures.filter(group).map((each) => {
    const graded = each.unit.startsWith("grade") || each.unit.startsWith("stage");
    const options = graded ? chosen(Array.from({ length: each.most + 1 }, (_, grade) => String(grade))) : [];
    return row({ kind, what: each.slug, ...each, entry: graded ? "scale" : "figure", options });
  });

const ofRegions = (kind: Kind, entry: Row["entry"], area: AssessmentArea, unit: string): Row[] =>
  area.regions
    .map((code) => regionOf(code)!)
    .map(({ code, name, paired, endangered }) =>
      row({ kind, what: code, name: capital(name), paired, entry, unit, about: endangered ? "light touch only" : "" }),
    );

const reaches = ({ joints }: AssessmentArea): Row[] => {
  const { slug: what, name, joint, levels, reference } = handBehindBack;
  const about = `how high the thumb comes; textbook ${reference}`;
  return joints.includes(joint)
    ? [row({ kind: "movement", what, name, paired: true, entry: "result", options: chosen(levels), about })]
    : [];
};

const rowsBy: Record<string, (area: AssessmentArea) => Row[]> = {
  posture: () =>
    landmarks.map((each) =>
      row({ kind: "posture", what: each.slug, ...each, entry: "result", options: chosen(magnitudes) }),
    ),
  movement: (area) => [
    ...movementsOf(area).map((each) =>
      row({
        kind: "movement",
        what: each.slug,
        ...each,
        entry: "scale",
        options: figuresOf(each),
        about: `textbook ${each.reference}${each.unit === "degrees" ? "°" : " mm"}`,
        ...(each.unit === "degrees" && each.least === 0
          ? { dial: { most: each.most, usual: Number(/\d+/.exec(each.reference)?.[0] ?? 0) } }
          : {}),
      }),
    ),
    ...reaches(area),
  ],
  strength: ({ joints }) =>
    muscleTests
      .filter(({ joint }) => joints.includes(joint))
      .map((each) =>
        row({
          kind: "strength",
          what: each.slug,
          ...each,
          entry: "scale",
          options: oxfordGrades.map(({ value, says }) => ({ value, label: value.replace("-", "−"), says })),
        }),
      ),
  tests: ({ joints }) =>
    specialTests
      .filter(({ joint }) => joints.includes(joint))
      .map((each) => row({ kind: "special-test", what: each.slug, ...each, entry: "result", options: testResults })),
  palpation: (area) => ofRegions("palpation", "tissue", area, ""),
  scars: (area) => ofRegions("scar", "figure", area, "length, mm"),
  function: () => measured("function", ({ group }) => ["gait", "function", "endurance"].includes(group)),
  breathing: () => [
    row({
      kind: "breathing",
      what: "breathing-pattern",
      name: "Breathing pattern",
      paired: false,
      entry: "result",
      options: chosen(breathingPatterns),
      about: "one hand on the belly, one on the chest",
    }),
    ...measured("breathing", ({ group }) => group === "breathing"),
  ],
  nerves: () =>
    nerveChecks.map((each) => {
      const options = chosen(nerveAnswers[each.reads]);
      return row({
        kind: "nerve",
        what: each.slug,
        ...each,
        entry: each.reads === "reflex" ? "scale" : "result",
        options,
      });
    }),
  vitals: () => [
    row({
      kind: "pressure",
      what: "blood-pressure",
      name: "Blood pressure",
      paired: true,
      entry: "pressure",
      unit: "mmHg",
      about: "seated five minutes; both arms the first time",
    }),
    ...measured("vital", ({ group }) => group === "vital"),
  ],
  girth: (area) =>
    ofRegions("girth", "figure", area, "mm")
      .filter(({ what }) => what in girths)
      .map((each) => ({ ...each, name: girths[each.what]!, about: "" })),
};

/** What one part of the assessment asks for, in one area of the body where it goes by area. */
export const rowsOf = ({ slug }: Part, area: AssessmentArea): Row[] => rowsBy[slug]?.(area) ?? [];
