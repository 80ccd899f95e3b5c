/** What a rule asks of the day. The first five stop hands-on treatment; nobody may override them (INV-05). */
export type Effect =
  | { readonly kind: "999" | "ED" | "SAMEDAY" | "GP" | "DEFER" }
  | { readonly kind: "CLR" }
  | { readonly kind: "avoid-regions"; readonly regions: readonly string[] | { readonly answeredIn: string } }
  | { readonly kind: "avoid-techniques"; readonly techniques: readonly string[] }
  /** A choice of a technique's own that is left out, such as the end of the range. */
  | { readonly kind: "avoid-option"; readonly parameter: string; readonly option: string }
  /** No more than this, in the parameter's own unit. */
  | { readonly kind: "at-most"; readonly parameter: string; readonly most: number }
  | { readonly kind: "position" | "note"; readonly words: string };

export type Trigger =
  | { readonly question: string; readonly is: "yes" }
  | { readonly question: string; readonly from: number; readonly below: number }
  | { readonly ageBelow: number }
  | { readonly all: readonly Trigger[] };

export type SafetyRule = {
  readonly id: string;
  readonly when: Trigger;
  readonly effects: readonly Effect[];
  /** To read out, reading age 11. */
  readonly says: string;
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

const background = ["Background knowledge, awaiting a clinician's review"];

export const yes = (question: string): Trigger => ({ question, is: "yes" });

export const call999: Effect = { kind: "999" };
export const toHospital: Effect = { kind: "ED" };
export const sameDay: Effect = { kind: "SAMEDAY" };
export const seeGp: Effect = { kind: "GP" };
export const notToday: Effect = { kind: "DEFER" };
export const needsClearance: Effect = { kind: "CLR" };
export const leave = (...regions: string[]): Effect => ({ kind: "avoid-regions", regions });
export const leaveWhere = (answeredIn: string): Effect => ({ kind: "avoid-regions", regions: { answeredIn } });
export const without = (...techniques: string[]): Effect => ({ kind: "avoid-techniques", techniques });
/** Pressure as the client feels it, of 10. */
export const pressureAtMost = (most: number): Effect => ({ kind: "at-most", parameter: "pressureFelt", most });
/** Effort against the hand, % of the client's most. */
export const effortAtMost = (most: number): Effect => ({ kind: "at-most", parameter: "effortPct", most });
export const note = (words: string): Effect => ({ kind: "note", words });
export const lie = (words: string): Effect => ({ kind: "position", words });
export const notAtEndOfRange: readonly Effect[] = [
  { kind: "avoid-option", parameter: "range", option: "end" },
  { kind: "avoid-option", parameter: "barrier", option: "end" },
];

export const belly = ["epigastric", "umbilical", "hypogastric"];
export const neck = ["neck-front", "neck-side", "neck-back", "suboccip"];
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
