import { techniques } from "./techniques/index.ts";

/** What a rule asks of the day. The first five stop hands-on treatment; nobody may override them (INV-05). */
export type Effect =
  | { readonly kind: "999" | "ED" | "SAMEDAY" | "GP" | "DEFER" }
  | { readonly kind: "CLR" }
  | { readonly kind: "avoid-regions"; readonly regions: readonly string[] | Answered }
  | { readonly kind: "avoid-techniques"; readonly techniques: readonly string[] }
  /** A choice of a technique's own that is left out, such as the end of the range. */
  | { readonly kind: "avoid-option"; readonly parameter: string; readonly option: string; readonly words?: string }
  /** No more than this, in the parameter's own unit. */
  | { readonly kind: "at-most"; readonly parameter: string; readonly most: number }
  | { readonly kind: "position" | "note"; readonly words: string };

/** Where the client says, and how much around it. */
export type Answered = { readonly answeredIn: string; readonly reach?: Reach };
/** `below` is what follows a region down its limb, away from the trunk; a section is a joint, or the bone between two. */
export type Reach = "section and joints" | "below" | "limb" | "limb and quarter";

export type Trigger =
  | { readonly question: string; readonly is: "yes" }
  | { readonly question: string; readonly from: number; readonly below: number }
  | { readonly measured: Measured; readonly from: number }
  | { readonly noted: Noted; readonly is: string }
  /** Any of these rules holds already. Such a rule looks at no third one. */
  | { readonly fired: readonly string[] }
  | { readonly ageBelow: number }
  | { readonly ageFrom: number }
  | { readonly all: readonly Trigger[] }
  | { readonly any: readonly Trigger[] };

/** Blood pressure in mmHg, temperature in degrees Celsius. */
export type Measured = "systolic" | "diastolic" | "temperature";

/** What the therapist has found out: how easily it flares up, and how long it has been there. */
export type Noted = "irritability" | "stage";

export type SafetyRule = {
  readonly id: string;
  readonly when: Trigger;
  readonly effects: readonly Effect[];
  /** To read out, reading age 11. */
  readonly says: string;
  /** To read alone at home, where what is said in the room would not be true. */
  readonly atHome?: string;
  readonly sources: readonly string[];
  /** Empty until a named clinician signs. */
  readonly reviewedBy: string | null;
  readonly reviewDue: string;
};

const unreviewed = { reviewedBy: null, reviewDue: "2027-05-01" } as const;

/** One line of a rule table: id, what sets it off, what it asks, what is said, and where it comes from. */
export const rule = (
  id: string,
  when: Trigger | string,
  effects: readonly Effect[],
  says: string,
  ...sources: readonly string[]
): SafetyRule => ({
  id,
  when: typeof when === "string" ? yes(when) : when,
  effects,
  says,
  sources: sources.length > 0 ? sources : background,
  ...unreviewed,
});

/** The same rule, with words of its own for whoever reads it alone. */
export const alone = (atHome: string, inTheRoom: SafetyRule): SafetyRule => ({ ...inTheRoom, atHome });

const background = ["Background knowledge, awaiting a clinician's review"];

export const yes = (question: string): Trigger => ({ question, is: "yes" });
export const atLeast = (measured: Measured, from: number): Trigger => ({ measured, from });
export const noted = (what: Noted, is: string): Trigger => ({ noted: what, is });
export const alreadyFired = (...fired: string[]): Trigger => ({ fired });
export const anyOf = (...questions: string[]): Trigger => ({ any: questions.map(yes) });

/** Every answer that tells of it, so that the narrower tick brings the limits of the wider one too. */
export const anyPregnancy = ["pregnant", "pregnancy-complications", "pregnancy-danger"] as const;
export const anyDiabetes = ["diabetes", "diabetes-complications", "foot-ulcer"] as const;

export const call999: Effect = { kind: "999" };
export const toHospital: Effect = { kind: "ED" };
export const sameDay: Effect = { kind: "SAMEDAY" };
export const seeGp: Effect = { kind: "GP" };
export const notToday: Effect = { kind: "DEFER" };
export const needsClearance: Effect = { kind: "CLR" };
export const leave = (...regions: string[]): Effect => ({ kind: "avoid-regions", regions });
export const leaveWhere = (answeredIn: string, reach?: Reach): Effect => ({
  kind: "avoid-regions",
  regions: reach ? { answeredIn, reach } : { answeredIn },
});

/** Techniques as they are taught, each with its variants: "MET" stands for every muscle energy technique. */
type Family = "DST" | "DTF" | "TAP" | "ISC" | "STR" | "MET" | "MFR" | "SKR" | "SCW" | "SST" | "PNF" | "JMOB" | Tool;
type Tool = "IAS" | "CUP" | "KT" | "RT" | "HYD" | "VIB" | "ELE";

/** Leaves out every variant that the catalogue holds; a family that it doesn't hold yet asks nothing yet. */
export function without(...families: readonly Family[]): readonly Effect[] {
  const codes = techniques.map(({ code }) => code).filter((code) => families.some((family) => code.startsWith(family)));
  return codes.length > 0 ? [{ kind: "avoid-techniques", techniques: codes }] : [];
}

/** Pressure as the client feels it, of 10. */
export const pressureAtMost = (most: number): Effect => ({ kind: "at-most", parameter: "pressureFelt", most });
/** Effort against the hand, % of the client's most. */
export const effortAtMost = (most: number): Effect => ({ kind: "at-most", parameter: "effortPct", most });
export const note = (words: string): Effect => ({ kind: "note", words });
export const lie = (words: string): Effect => ({ kind: "position", words });

/** A choice of some techniques that is left out while the rest of them stays. */
const notChosen = (parameter: string, option: string, words?: string): Effect => ({
  kind: "avoid-option",
  parameter,
  option,
  ...(words === undefined ? {} : { words }),
});
export const notAtEndOfRange: readonly Effect[] = [notChosen("range", "end"), notChosen("barrier", "end")];
export const noColdPack = notChosen("kind", "cold", "No cold pack.");
export const noWarmPack = notChosen("kind", "warm", "No warm pack.");
export const neckNotMobilised = notChosen("joint", "neck", "No joint mobilisation of the neck.");

export const belly = ["epigastric", "umbilical", "hypogastric"];
export const neck = ["neck-front", "neck-side", "neck-back", "suboccip"];
export const head = ["head-front", "head-top", "head-back", "temple", "face", "jaw"];
export const spine = ["back-up-mid", "back-mid", "low-back", "sacrum"];
export const feetAndLowerLegs = [
  "shin",
  "calf",
  "achilles",
  "ankle-front",
  "ankle-side",
  "heel",
  "sole",
  "foot-top",
  "toes",
];
