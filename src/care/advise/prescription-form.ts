import type { Exercise } from "../../knowledge/exercises.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { usualAsks } from "./check-figures.ts";
import { type Prescription, practisedQualities } from "./prescription.ts";

/** Reads what was typed; whether it may be given is decided later. */
export function readPrescription(values: Values): Prescription | Refused {
  const practised = practisedQualities.find((known) => known === one(values, "practised"));
  const side = sides.find((known) => known === one(values, "side"));
  if (!/^(yes|no)$/.test(one(values, "demonstrated")))
    return refuse("ADVISE-1", "Please say whether you showed it.", { field: "demonstrated" });
  if (!practised) return refuse("ADVISE-1", "Please say how the client did it.", { field: "practised" });
  if (!side) return refuse("ADVISE-2", "Please choose a side.", { field: "side" });
  return {
    exercise: one(values, "exercise"),
    sets: figure(values, "sets"),
    repetitions: figure(values, "repetitions"),
    holdS: figure(values, "holdS"),
    timesADay: figure(values, "timesADay"),
    ...(one(values, "timesAWeek") === "" ? {} : { timesAWeek: figure(values, "timesAWeek") }),
    ...(one(values, "mostPain") === "" ? {} : { mostPain: figure(values, "mostPain") }),
    asks: Object.fromEntries(
      Object.keys(values)
        .filter((name) => name.startsWith("asks-"))
        .map((name) => [name.slice(5), figure(values, name)]),
    ),
    tempo:
      one(values, "outS") + one(values, "backS") === ""
        ? null
        : { outS: figure(values, "outS"), backS: figure(values, "backS") },
    corrected: one(values, "corrected").trim(),
    theirWords: one(values, "theirWords").trim(),
    demonstrated: one(values, "demonstrated") === "yes",
    practised,
    side,
  };
}

/** An empty box is no figure, so it is never taken for 0. */
const figure = (values: Values, name: string) =>
  /^\d{1,4}$/.test(one(values, name).trim()) ? Number(one(values, name)) : Number.NaN;

/** The form as it opens: the usual dose, within what the day allows. */
export function usualForm(exercise: Exercise, limits: Parameters<typeof usualAsks>[1]): Values {
  const figures = {
    ...exercise.dose,
    timesAWeek: Math.max(exercise.daysAWeek[0], 1),
    mostPain: exercise.mostPain,
    ...Object.fromEntries(Object.entries(usualAsks(exercise, limits)).map(([name, value]) => [`asks-${name}`, value])),
  };
  const typed = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
  return exercise.sided ? typed : { ...typed, side: "midline" };
}
