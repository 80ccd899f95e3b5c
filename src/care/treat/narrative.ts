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

/** The session as plain text, a line to a fact: only what was recorded, each figure with its unit. */
export function narrative(record: Told): string {
  const lines = [
    ...record.complaint.map((each) => `The client came with: ${each.words} Onset: ${each.onset}`),
    ...record.impression.map(
      (each) => `Working impression (${each.confidence} confidence): ${each.words} Possible driver: ${each.driver}`,
    ),
    ...measured(record, "before"),
    ...record.application.map(given),
    ...record.stop.map((each) => `Treatment stopped: ${each.reason}`),
    ...measured(record, "after"),
    ...record.prescription.map(home),
  ];
  return lines.join("\n");
}

function measured(record: Told, moment: "before" | "after"): string[] {
  const title = moment === "before" ? "Before treatment" : "After treatment";
  return [
    ...record.sign_reading.filter((each) => each.moment === moment).map((each) => `${title}: ${sign(each)}`),
    ...record.pain_score.filter((each) => each.moment === moment).map((each) => `${title}: pain ${each.score} of 10`),
  ];
}

const sign = (reading: Reading) =>
  `${placed(movementOf(reading.movement)?.name ?? reading.movement, reading.side)} ${reading.degrees}° (${reading.method})`;

function given({ technique, region, side, parameters, response }: Application): string {
  const known = techniqueOf(technique);
  const figures = Object.entries(parameters as Record<string, string | number>).map(([name, value]) => {
    const parameter = known?.parameters[name];
    const unit = parameter?.kind === "number" ? ` ${parameter.unit}` : "";
    return `${(parameter?.label ?? name).toLowerCase()} ${value}${unit}`;
  });
  const place = placed(regions.find((each) => each.code === region)?.name ?? region, side);
  return `${known?.name ?? technique}, ${place}: ${figures.join(", ")}. Response: ${response}`;
}

function home(each: Prescribed): string {
  const hold = each.hold_s > 0 ? `, hold ${each.hold_s} seconds` : "";
  const dose = `${each.sets} × ${each.repetitions}${hold}, ${each.times_a_day} a day`;
  return `At home: ${placed(exerciseOf(each.exercise)?.name ?? each.exercise, each.side)}, ${dose} (practised: ${each.practised})`;
}

const placed = (what: string, side: string) =>
  side === "midline" ? what : side === "both" ? `${what}, both sides` : `${what}, ${side}`;
