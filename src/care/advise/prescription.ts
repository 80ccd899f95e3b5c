import { usualMostPain } from "../../knowledge/exercises/exercise.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";

export const practisedQualities = ["independent", "cued", "unable", "not-practised"] as const;

/** How it is kept up at home. */
export type Plan = {
  timesAWeek: number;
  /** Up to how much of ten is all right while doing it. */
  mostPain: number;
  /** ISO date on which we look at it again. */
  reviewOn: string | null;
  /** ISO date of the last day on which it is meant to be done. */
  stopOn: string | null;
  /** What was put right while they practised, and what they said of it. */
  corrected: string;
  theirWords: string;
  /** What the exercise asks for besides its dose, such as the effort of a push. */
  asks: Readonly<Record<string, number>>;
  /** Seconds for the way out and the way back, where somebody minds. */
  tempo: { outS: number; backS: number } | null;
};
export const usualPlan: Plan = {
  timesAWeek: 7,
  mostPain: usualMostPain,
  reviewOn: null,
  stopOn: null,
  corrected: "",
  theirWords: "",
  asks: {},
  tempo: null,
};

export type Prescription = Partial<Plan> & {
  exercise: string;
  sets: number;
  repetitions: number;
  /** Seconds. */
  holdS: number;
  timesADay: number;
  side: Side;
  demonstrated: boolean;
  practised: (typeof practisedQualities)[number];
};

const ranges = {
  sets: [1, 5],
  repetitions: [1, 30],
  holdS: [0, 120],
  timesADay: [1, 10],
  timesAWeek: [1, 7],
  mostPain: [0, 10],
} as const;

/** Null where its dose may be given home like this. */
export function checkPrescription(wish: Prescription): Refused<"ADVISE-1" | "ADVISE-2"> | null {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = { ...usualPlan, ...wish }[name as keyof typeof ranges];
    if (!Number.isInteger(value) || value < least || value > most)
      return refuse(
        "ADVISE-2",
        `Please give a whole number from ${least} to ${most} for ${labels[name as keyof typeof ranges]}.`,
        { field: name },
      );
  }
  if (wish.practised !== "not-practised" && !wish.demonstrated)
    return refuse("ADVISE-1", "An exercise is demonstrated before it counts as practised.");
  return null;
}

const labels = {
  sets: "sets",
  repetitions: "repetitions",
  holdS: "the hold, in seconds",
  timesADay: "times a day",
  timesAWeek: "days a week",
  mostPain: "the pain that is all right",
};
