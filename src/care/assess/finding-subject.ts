import { girths, measureOf, pressure } from "../../knowledge/measures.ts";
import { handBehindBack, movementOf } from "../../knowledge/movements.ts";
import { muscleTests } from "../../knowledge/muscle-tests.ts";
import { nerveChecks } from "../../knowledge/neuro-screen.ts";
import { landmarks } from "../../knowledge/posture.ts";
import { regionOf } from "../../knowledge/regions.ts";
import { specialTestOf } from "../../knowledge/special-tests.ts";

export const kinds = [
  "movement",
  "strength",
  "special-test",
  "palpation",
  "posture",
  "function",
  "breathing",
  "nerve",
  "pressure",
  "vital",
  "girth",
  "scar",
] as const;
export type Kind = (typeof kinds)[number];

/** What a finding is about: whether it has two sides, and the figures that are possible there. */
export type Subject = {
  readonly name: string;
  readonly paired: boolean;
  /** Null where it is answered in words. */
  readonly unit: string | null;
  readonly least: number;
  readonly most: number;
};

const told = (name: string, paired: boolean): Subject => ({ name, paired, unit: null, least: 0, most: 0 });
const figured = (name: string, paired: boolean, unit: string, least: number, most: number): Subject => ({
  name,
  paired,
  unit,
  least,
  most,
});
export const capital = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
const bySlug = <T extends { slug: string }>(list: readonly T[], slug: string) =>
  list.find((each) => each.slug === slug);

const place = (code: string, unit: string, most: number): Subject | undefined => {
  const region = regionOf(code);
  return region && figured(capital(region.name), region.paired, unit, 0, most);
};

const measured =
  (...groups: string[]) =>
  (slug: string): Subject | undefined => {
    const known = measureOf(slug);
    if (!known || !groups.includes(known.group)) return undefined;
    return figured(known.name, known.paired, known.unit, known.least, known.most);
  };

const subjects: Record<Kind, (what: string) => Subject | undefined> = {
  movement: (what) => {
    if (what === handBehindBack.slug) return told(handBehindBack.name, true);
    const known = movementOf(what);
    return known && figured(known.name, known.paired, known.unit, known.least, known.most);
  },
  strength: (what) => {
    const known = bySlug(muscleTests, what);
    return known && figured(known.name, known.paired, "oxford", 0, 5);
  },
  "special-test": (what) => {
    const known = specialTestOf(what);
    return known && told(known.name, known.paired);
  },
  palpation: (what) => place(what, "grade 0–4", 4),
  posture: (what) => {
    const known = bySlug(landmarks, what);
    return known && told(known.name, known.paired);
  },
  function: measured("gait", "function", "endurance"),
  breathing: (what) => (what === "breathing-pattern" ? told("Breathing pattern", false) : measured("breathing")(what)),
  nerve: (what) => {
    const known = bySlug(nerveChecks, what);
    if (!known) return undefined;
    return known.reads === "reflex"
      ? figured(known.name, known.paired, "grade 0–4", 0, 4)
      : told(known.name, known.paired);
  },
  pressure: (what) =>
    what === "blood-pressure"
      ? figured("Blood pressure", true, "mmHg", pressure.systolic.least, pressure.systolic.most)
      : undefined,
  vital: measured("vital"),
  girth: (what) => {
    const round = place(what, "mm", 2000);
    return round && { ...round, name: girths[what] ?? round.name };
  },
  scar: (what) => place(what, "mm", 600),
};

export const subjectOf = (kind: Kind, what: string): Subject | undefined => subjects[kind](what);

/** On which sides it can be found. */
export const sidesOf = ({ paired }: Pick<Subject, "paired">) =>
  paired ? (["left", "right"] as const) : (["midline"] as const);
