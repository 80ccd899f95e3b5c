import { notYetReviewed, type Reviewed } from "./source.ts";

export type Change = {
  readonly label: string;
  readonly points: number;
  /** A share of the first score, where the study gave one. */
  readonly percent?: number;
  readonly source: string;
};
export type OutcomeMeasure = Reviewed & {
  readonly code: string;
  readonly name: string;
  readonly ask: string;
  readonly min: number;
  readonly max: number;
  readonly worse: "higher" | "lower";
  readonly ends: readonly [string, string];
  /** The smallest change that is more than chance, where it is known. */
  readonly mdc: readonly Change[];
  /** The smallest changes that people said mattered to them. */
  readonly mcid: readonly Change[];
};

export const painScale: OutcomeMeasure = {
  code: "NPRS",
  name: "Pain from 0 to 10",
  ask: "How strong is your pain right now?",
  min: 0,
  max: 10,
  worse: "higher",
  ends: ["no pain at all", "the worst you can imagine"],
  mdc: [],
  mcid: [
    { label: "a little better", points: -1, percent: -15, source: "salaffi-2004" },
    { label: "much better", points: -2, percent: -33, source: "salaffi-2004" },
    { label: "small improvement", points: -1.5, source: "abbott-2014" },
    { label: "large improvement", points: -3.5, source: "abbott-2014" },
  ],
  ...notYetReviewed,
};

export const outcomeMeasures: readonly OutcomeMeasure[] = [painScale];
