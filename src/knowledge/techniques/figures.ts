import type { Parameter } from "./technique.ts";

type Number = Extract<Parameter, { kind: "number" }>;

export const figure = (label: string, unit: string, min: number, max: number, usual: number, step = 1): Number => ({
  kind: "number",
  label,
  unit,
  min,
  max,
  default: usual,
  ...(step === 1 ? {} : { step }),
});

export const choice = (label: string, options: readonly string[], usual = options[0]!): Parameter => ({
  kind: "choice",
  label,
  options,
  default: usual,
});

export const yesNo = (label: string, usual: "yes" | "no" = "no") => choice(label, ["yes", "no"], usual);
export const region = (label: string): Parameter => ({ kind: "region", label });
export const ifKnown = <P extends Parameter>(parameter: P): P => ({ ...parameter, optional: true });

export const observed = <P extends Parameter>(parameter: P): P => ({ ...parameter, optional: true, observed: true });

/** As the client rates it; never above 7, for anybody. */
export const pressure = (min: number, max: number, usual: number) =>
  figure("Pressure felt by the client", "of 10", min, max, usual);
export const seconds = (label: string, min: number, max: number, usual: number) =>
  figure(label, "seconds", min, max, usual);
export const minutes = (label: string, min: number, max: number, usual: number) =>
  figure(label, "minutes", min, max, usual);
export const times = (label: string, min: number, max: number, usual: number) =>
  figure(label, "times", min, max, usual);
export const effort = (min: number, max: number, usual: number) =>
  figure("Effort", "% of the client's most", min, max, usual);

export const surfaces = [
  "fingertips",
  "supported thumb",
  "palm",
  "heel of hand",
  "fist",
  "knuckles",
  "forearm",
  "elbow",
];
export const barriers = ["before-first", "first", "mid", "end"];
export const ranges = ["mid", "end"];
export const strokeDirections = ["centripetal", "centrifugal", "with-fibre", "cross-fibre", "circular"];
export const jointMoves = [
  "flexion",
  "extension",
  "side-bend",
  "rotation",
  "abduction",
  "adduction",
  "dorsiflexion",
  "plantarflexion",
];
export const ways = ["to-ease", "cephalad", "caudad", "medial", "lateral", "rotation"];
