import { regionName, regions } from "../../knowledge/regions.ts";
import type { Effect } from "../../knowledge/safety-rules.ts";
import { techniqueOf, techniques } from "../../knowledge/techniques/index.ts";

const flows = {
  "999": "Stop. Call 999.",
  ED: "Stop. To A&E now.",
  SAMEDAY: "Stop. To be seen today, by 111 or the GP.",
  GP: "Stop until the GP has seen this.",
  DEFER: "Not today.",
  CLR: "Stop until a doctor has agreed.",
} as const;

/** What an effect asks of the therapist, in a line; `avoided` are the regions that its rule leaves alone today. */
export function sayEffect(effect: Effect, avoided: readonly string[]): string {
  switch (effect.kind) {
    case "avoid-regions":
      return avoided.length === regions.length
        ? "Leave alone: everywhere, until the client says where."
        : `Leave alone: ${avoided.map(regionName).join(", ")}.`;
    case "avoid-techniques":
      return `Not today: ${effect.techniques.map((code) => techniqueOf(code)?.name ?? code).join(", ")}.`;
    case "avoid-option":
      return effect.words ?? `Not “${effect.option}” for ${labelOf(effect.parameter)}.`;
    case "at-most":
      return `At most ${effect.most} ${unitOf(effect.parameter)}.`;
    case "position":
    case "note":
      return effect.words;
    default:
      return flows[effect.kind];
  }
}

const labelOf = (parameter: string) =>
  techniques
    .map((technique) => technique.parameters[parameter])
    .find((known) => known)
    ?.label.toLowerCase() ?? parameter;

function unitOf(parameter: string): string {
  const known = techniques.map((technique) => technique.parameters[parameter]).find((found) => found !== undefined);
  return known?.kind === "number" ? `${known.unit}: ${known.label.toLowerCase()}` : parameter;
}
