import { type Parameter, techniqueOf } from "../../knowledge/techniques/index.ts";
import { regionName } from "../../knowledge/regions.ts";

type Value = string | number;

/** "2 minutes", "90 seconds", "2 minutes 30 seconds" */
export function sayTimeOf(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (seconds < 120 && rest > 0) return `${seconds} seconds`;
  const minutes = whole === 1 ? "1 minute" : `${whole} minutes`;
  return rest === 0 ? minutes : `${minutes} ${rest} seconds`;
}

/** How a therapist would write a figure; one that isn't here is told by its label and unit. */
const phrases: Readonly<Record<string, (value: Value) => string>> = {
  pressureFelt: (value) => `felt as ${value} of 10`,
  ratePerMin: (value) => `${value} a minute`,
  durationS: (value) => `for ${sayTimeOf(Number(value))}`,
  durationMin: (value) => `for ${sayTimeOf(Number(value) * 60)}`,
  holdS: (value) => `held for ${sayTimeOf(Number(value))}`,
  repetitions: (value) => (value === 1 ? "once" : `${value} times`),
  repetitionsPerLock: (value) => `${value} repetitions at each`,
  locks: (value) => `${value} ${value === 1 ? "lock" : "locks"}`,
  lockSurface: (value) => `locked with the ${value}`,
  lockDirection: (value) => `lock drawn ${value}`,
  movement: (value) => `through ${value}`,
  range: (value) => `to the ${value === "mid" ? "middle" : "end"} of the range`,
  effortPct: (value) => `${value} % effort`,
  contractionHoldS: (value) => `${value} s contraction`,
  relaxS: (value) => `${value} s rest`,
  stretchHoldS: (value) => `${value} s stretch`,
  activePullS: (value) => `${value} s active pull`,
  barrier: (value) => (value === "before-first" ? "short of the first barrier" : `from the ${value} barrier`),
  barriersFollowed: (value) => `${value} ${value === 1 ? "barrier" : "barriers"} followed`,
  passes: (value) => `${value} ${value === 1 ? "pass" : "passes"}`,
  surface: (value) => `with the ${value}`,
  direction: (value) => `${value}`,
  kind: (value) => `${value}`,
  handB: (value) => `the other hand on the ${regionName(String(value))}`,
};

function sayFigure(name: string, value: Value, parameter: Parameter | undefined): string {
  const phrase = phrases[name];
  if (phrase) return phrase(value);
  const unit = parameter?.kind === "number" ? ` ${parameter.unit}` : "";
  return `${(parameter?.label ?? name).replace(/\?$/, "").toLowerCase()} ${value}${unit}`;
}

/** Every figure of an application, in the technique's own order; one that its technique no longer has is still told. */
export function sayFigures(code: string, values: Readonly<Record<string, Value>>): string {
  const known = techniqueOf(code)?.parameters ?? {};
  const inOrder = new Set([...Object.keys(known).filter((name) => name in values), ...Object.keys(values)]);
  return [...inOrder].map((name) => sayFigure(name, values[name]!, known[name])).join(", ");
}

/** "left calf", "lower back", "calf, both sides" */
export function sayPlace(code: string, side: string): string {
  const name = regionName(code);
  if (side === "midline") return name;
  return side === "both" ? `${name}, both sides` : `${side} ${name}`;
}
