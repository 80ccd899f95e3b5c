import type { Reviewed } from "../source.ts";
import type { Parameter } from "../techniques/technique.ts";
import type { Picture } from "./pose.ts";

export const kinds = {
  stretch: "Stretch",
  mobility: "Mobility",
  strength: "Strength",
  breathing: "Breathing",
  nerve: "Nerve glide",
  balance: "Balance",
} as const;
export const areas = [
  "Neck and jaw",
  "Shoulders",
  "Arms and hands",
  "Back",
  "Trunk strength",
  "Hips",
  "Legs",
  "Calves and feet",
  "Whole body",
] as const;
export type Area = (typeof areas)[number];

export type Dose = {
  readonly sets: number;
  readonly repetitions: number;
  readonly holdS: number;
  readonly timesADay: number;
};
/** How to make it harder or easier, and the exercise that follows, where there is one. */
export type Change = { readonly says: string; readonly to?: string };

export type Exercise = Reviewed & {
  readonly id: string;
  readonly name: string;
  readonly kind: keyof typeof kinds;
  readonly area: Area;
  /** One sentence a pose: where to begin, what comes between, and where it goes. */
  readonly start: string;
  readonly middle?: string;
  readonly end: string;
  readonly cue: string;
  /** For the therapist: what it works on. */
  readonly targets: string;
  readonly dose: Dose;
  readonly daysAWeek: readonly [least: number, most: number];
  /** Up to how much of ten is all right while it is done, where nothing else was agreed. */
  readonly mostPain: number;
  /** Done on one side at a time. */
  readonly sided: boolean;
  readonly harder: Change | null;
  readonly easier: Change | null;
  /** For whoever does it: leave it, or ask first. */
  readonly notWhen: readonly string[];
  readonly safety: Safety;
  readonly picture: Picture;
  readonly sources: readonly string[];
};

/** In the words of the safety rules, so that the same decision that limits the hands limits what is sent home. */
export type Safety = {
  readonly regions: readonly string[];
  /** The end of the range is the point of it, so a rule that keeps from there keeps from this. */
  readonly endOfRange: boolean;
  /** The technique that it is a home version of, with the figures to ask for. */
  readonly technique?: string;
  readonly asks?: Readonly<Record<string, Parameter>>;
  /** Rules after which the therapist thinks again before sending it home. */
  readonly rules: readonly string[];
};

/** Of ten, and settled by the next day (the field's usual rule). */
export const usualMostPain = 3;

export const dose = (sets: number, repetitions: number, holdS: number, timesADay: number): Dose => ({
  sets,
  repetitions,
  holdS,
  timesADay,
});
