import { exerciseOf } from "../../knowledge/exercises.ts";
import { movementOf } from "../../knowledge/movements.ts";
import { regions } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";

type Application = { technique: string; region: string; side: string; parameters: unknown; response: string };
type Reading = { moment: string; movement: string; side: string; method: string; degrees: number };
type Prescribed = {
  exercise: string;
  side: string;
  sets: number;
  repetitions: number;
  hold_s: number;
  times_a_day: number;
  practised: string;
};

/** The parts of a session's record that can be told; rows are in the order in which they happened. */
export type Told = {
  complaint: readonly { words: string; onset: string }[];
  impression: readonly { words: string; confidence: string; driver: string }[];
  sign_reading: readonly Reading[];
  pain_score: readonly { moment: string; score: number }[];
  application: readonly Application[];
  stop: readonly { reason: string }[];
  prescription: readonly Prescribed[];
};

/** One recorded fact: what kind it is, and what it says. */
export type Line = { title: string; says: string };

/** The session line by line: only what was recorded, each figure with its unit. */
export function tellLines(record: Told): Line[] {
  return [
    ...record.complaint.map((each) => ({ title: "The client came with", says: `${each.words} Onset: ${each.onset}` })),
    ...record.impression.map((each) => ({
      title: `Working impression (${each.confidence} confidence)`,
      says: `${sentence(each.words)} Possible driver: ${each.driver}`,
    })),
    ...measured(record, "before"),
    ...record.application.map(given),
    ...record.stop.map((each) => ({ title: "Treatment stopped", says: each.reason })),
    ...measured(record, "after"),
    ...record.prescription.map(home),
  ];
}

/** The same as plain text, a line to a fact. */
export const narrative = (record: Told): string =>
  tellLines(record)
    .map(({ title, says }) => `${title}: ${says}`)
    .join("\n");

const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);

function measured(record: Told, moment: "before" | "after"): Line[] {
  const title = moment === "before" ? "Before treatment" : "After treatment";
  return [
    ...record.sign_reading.filter((each) => each.moment === moment).map((each) => ({ title, says: sign(each) })),
    ...record.pain_score
      .filter((each) => each.moment === moment)
      .map((each) => ({ title, says: `pain ${each.score} of 10` })),
  ];
}

const sign = (reading: Reading) =>
  `${placed(movementOf(reading.movement)?.name ?? reading.movement, reading.side)} ${reading.degrees}° (${reading.method})`;

function given({ technique, region, side, parameters, response }: Application): Line {
  const known = techniqueOf(technique);
  const values = parameters as Record<string, string | number>;
  const inOrder = [...Object.keys(known?.parameters ?? {}), ...Object.keys(values)].filter((name) => name in values);
  const figures = [...new Set(inOrder)].map((name) => {
    const [parameter, value] = [known?.parameters[name], values[name]];
    const unit = parameter?.kind === "number" ? ` ${parameter.unit}` : "";
    return `${(parameter?.label ?? name).toLowerCase()} ${value}${unit}`;
  });
  const place = placed(regions.find((each) => each.code === region)?.name ?? region, side);
  const said = response ? ` Response: ${response}` : "";
  return { title: `${known?.name ?? technique}, ${place}`, says: `${figures.join(", ")}.${said}` };
}

function home(each: Prescribed): Line {
  const hold = each.hold_s > 0 ? `, hold ${each.hold_s} seconds` : "";
  const dose = `${each.sets} × ${each.repetitions}${hold}, ${each.times_a_day} a day`;
  const what = placed(exerciseOf(each.exercise)?.name ?? each.exercise, each.side);
  return { title: "At home", says: `${what}, ${dose} (practised: ${each.practised})` };
}

const placed = (what: string, side: string) =>
  side === "midline" ? what : side === "both" ? `${what}, both sides` : `${what}, ${side}`;
