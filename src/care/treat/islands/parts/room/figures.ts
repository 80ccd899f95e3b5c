import { techniqueOf } from "../../../../../knowledge/techniques/index.ts";
import { isRefused, type Refused } from "../../../../../shared/refusal.ts";
import { allowApplication, type Warning } from "../../../allow-application.ts";
import { parseParameters, usualParameters } from "../../../application.ts";
import type { RoomApplication } from "../../../room/contract.ts";
import type { Applying } from "./app.ts";
import type { Here } from "./here.ts";
import { isPaired } from "./say.ts";

const howUnsaid = { position: "", medium: "", intents: [], warningNote: "" };

/** Every figure at its usual value; the place is asked for, unless there is only one. */
export function applying(at: Here, technique: string, blockId: string | null): Applying {
  const places = agreedFor(at, technique);
  const region = places.length === 1 ? places[0]! : "";
  const side = region && !isPaired(region) ? "midline" : null;
  return { ...howUnsaid, technique, region, side, parameters: usualParameters(technique), blockId };
}

export const applyingFrom = ({ technique, region, side, parameters, ...how }: RoomApplication): Applying => ({
  ...howUnsaid,
  technique,
  region,
  side,
  parameters: { ...parameters },
  position: how.position ?? "",
  medium: how.medium ?? "",
  intents: how.intents ?? [],
  blockId: null,
});

/** Where the client has agreed to this technique today. */
export function agreedFor({ stands }: Here, technique: string): string[] {
  const places = [...new Set(stands.consents.flatMap(({ regions }) => regions))];
  return places.filter((region) => stands.consented({ region, technique }));
}

export type Verdict = { allowed: RoomApplication; warnings: Warning[] } | { refused: Refused } | { unsaid: string };

/** The practice's own decision, made here: what is refused is refused where it is entered. */
export function judge({ stands }: Here, given: Applying): Verdict {
  const { technique, region, side, position, medium, intents } = given;
  if (region === "") return { unsaid: "Where was it given?" };
  if (side === null) return { unsaid: "Which side?" };
  const parameters = parseParameters(technique, given.parameters);
  if (isRefused(parameters)) return { refused: parameters };
  const allowed = allowApplication({ ...stands, application: { technique, region, side, parameters } });
  if (isRefused(allowed)) return { refused: allowed };
  const how = { position: position || null, medium: medium || null, ...(intents.length > 0 ? { intents } : {}) };
  return { allowed: { technique, region, side, parameters: { ...parameters }, ...how }, warnings: allowed.warnings };
}

/** The field that a refusal is about, where it names one. */
export function fieldOf({ detail }: Refused): string | null {
  const field = typeof detail === "object" && detail !== null && "field" in detail ? detail.field : null;
  return typeof field === "string" ? field : null;
}

/** One touch moves a wide range in bigger steps; the exact figure can be typed, and a hold is timed. */
export function stepsOf(code: string, name: string): number[] {
  const parameter = techniqueOf(code)?.parameters[name];
  if (parameter?.kind !== "number") return [1];
  const { min, max, step = 1 } = parameter;
  const range = max - min;
  if (range > 200) return [5, 30];
  if (range > 60) return [5, 10];
  return range > 20 ? [1, 5] : [step];
}
