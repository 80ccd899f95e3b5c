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
export const yes = (question: string): Trigger => ({ question, is: "yes" });
export const rule = (
  id: string,
  when: Trigger,
  effects: readonly Effect[],
  says: string,
  sources: readonly string[],
): SafetyRule => ({
  id,
  when,
  effects,
  says,
  sources,
  ...unreviewed,
});

export const background = ["Background knowledge, awaiting a clinician's review"];
