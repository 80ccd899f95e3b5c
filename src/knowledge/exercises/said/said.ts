import { notYetReviewed } from "../../source.ts";
import { type Area, type Change, type Dose, dose, type Exercise, usualMostPain } from "../exercise.ts";
import type { Picture } from "../pose.ts";

export type Said = {
  readonly name: string;
  readonly start: string;
  readonly middle?: string;
  readonly end: string;
  readonly cue: string;
  readonly targets: string;
  /** Sets, repetitions, hold in seconds, times a day; then the days a week where not each day. */
  readonly dose:
    | readonly [number, number, number, number]
    | readonly [number, number, number, number, readonly [number, number]];
  /** Of ten, where less than usual is all right. */
  readonly mostPain?: number;
  readonly sided?: boolean;
  /** The words, and the exercise that they lead to. */
  readonly harder?: string | readonly [string, string];
  readonly easier?: string | readonly [string, string];
  readonly notWhen: readonly string[];
  readonly regions: string;
  readonly rules?: string;
  readonly asks?: NonNullable<Exercise["safety"]["asks"]>;
  readonly technique?: string;
};

/** How a nerve is moved at home: it glides, and nothing is drawn tight. */
export const glidesOnly = "A glide, not a stretch: no more than 2 out of 10.";

/** One entry from its words and its picture. */
export function entry(area: Area, kind: Exercise["kind"], id: string, said: Said, picture: Picture): Exercise {
  const [sets, repetitions, holdS, timesADay, week] = said.dose;
  return {
    id,
    name: said.name,
    kind,
    area,
    start: said.start,
    ...(said.middle ? { middle: said.middle } : {}),
    end: said.end,
    cue: said.cue,
    targets: said.targets,
    dose: dose(sets, repetitions, holdS, timesADay) satisfies Dose,
    daysAWeek: week ?? [7, 7],
    mostPain: said.mostPain ?? usualMostPain,
    sided: said.sided ?? false,
    harder: change(said.harder),
    easier: change(said.easier),
    notWhen: said.notWhen,
    safety: {
      regions: said.regions.split(" "),
      endOfRange: kind === "stretch" || kind === "nerve",
      rules: said.rules ? said.rules.split(" ") : [],
      ...(said.technique ? { technique: said.technique } : {}),
      ...(said.asks ? { asks: said.asks } : {}),
    },
    picture,
    sources: kind === "stretch" ? ["stretch-dose", "common-practice"] : ["common-practice"],
    ...notYetReviewed,
  };
}

const change = (said: string | readonly [string, string] | undefined): Change | null => {
  if (said === undefined) return null;
  return typeof said === "string" ? { says: said } : { says: said[0], to: said[1] };
};
