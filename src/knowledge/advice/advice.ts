import type { Reviewed } from "../source.ts";

export const adviceGroups = ["After today", "Moving", "Work and the day", "Rest and worry"] as const;

/** How well it is shown, in words that a client can read. */
export const grades = {
  A: "well shown",
  B: "shown in part",
  C: "weakly shown",
  K: "from experience, hardly studied",
} as const;

/** One thing to know or to do at home, as it is said to the client. */
export type Advice = Reviewed & {
  readonly slug: string;
  readonly group: (typeof adviceGroups)[number];
  readonly title: string;
  readonly says: string;
  readonly grade: keyof typeof grades;
  /** Of knowledge/source.ts. */
  readonly source: string;
};
