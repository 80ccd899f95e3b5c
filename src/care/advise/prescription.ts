import { exerciseOf } from "../../knowledge/exercises.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";

export const practisedQualities = ["independent", "cued", "unable", "not-practised"] as const;

export type Prescription = {
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

const ranges = { sets: [1, 5], repetitions: [1, 30], holdS: [0, 120], timesADay: [1, 10] } as const;

/** Null where the exercise may be given home like this. */
export function checkPrescription(wish: Prescription): Refused<"ADVISE-1" | "ADVISE-2"> | null {
  if (!exerciseOf(wish.exercise)) return refuse("ADVISE-2", "Please choose an exercise from the list.");
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = wish[name as keyof typeof ranges];
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

const labels = { sets: "sets", repetitions: "repetitions", holdS: "the hold, in seconds", timesADay: "times a day" };
