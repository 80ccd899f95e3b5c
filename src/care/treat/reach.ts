import { regions } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";

type Hands = { technique: string; region: string; parameters: Readonly<Record<string, string | number>> };

const neighbours = new Map(regions.map(({ code, beside }) => [code, beside]));
const besideOf = (code: string) => neighbours.get(code) ?? [];

const arm =
  "shoulder-top shoulder-front shoulder-side shoulder-back axilla scapula chest-up arm-front arm-side arm-back elbow-front elbow-side elbow-back forearm-front forearm-back wrist-front wrist-back hand-palm hand-back digits".split(
    " ",
  );
const leg =
  "iliac-crest sacrum buttock hip-front hip-side groin thigh-front thigh-inner thigh-side thigh-back knee-front knee-inner knee-side knee-back shin calf achilles ankle-front ankle-side heel sole foot-top toes".split(
    " ",
  );
const levels: Readonly<Record<string, readonly string[]>> = {
  pelvis: ["hypogastric", "hip-front", "iliac-crest", "low-back", "sacrum"],
  diaphragm: ["epigastric", "chest-low", "ribs-side", "back-mid"],
  "upper chest": ["chest-up", "sternum", "neck-front", "neck-back", "back-up-mid", "shoulder-top"],
};

/** Every region on which a hand rests. */
export function touchedBy({ technique, region, parameters }: Hands): string[] {
  const further = Object.entries(techniqueOf(technique)?.parameters ?? {})
    .filter(([, { kind }]) => kind === "region")
    .map(([name]) => parameters[name]);
  return [...new Set([region, ...further.filter((each) => typeof each === "string")])];
}

/** Every region that the method puts under tension, the hands' own included (INV-08). */
export function spannedBy(hands: Hands): string[] {
  const touched = touchedBy(hands);
  return [...new Set([...touched, ...further(hands, touched)])];
}

function further({ technique, region, parameters }: Hands, touched: readonly string[]): readonly string[] {
  switch (techniqueOf(technique)?.reach) {
    case "beside":
      return touched.flatMap(besideOf);
    case "between":
      return touched.slice(1).flatMap((other) => between(region, other));
    case "limb":
      return [arm, leg].find((limb) => limb.includes(region)) ?? besideOf(region);
    case "level":
      return levels[String(parameters["level"])] ?? besideOf(region);
    default:
      return [];
  }
}

/** The regions of a shortest way over the body from one hand to the other. */
function between(from: string, to: string): string[] {
  const cameFrom = new Map<string, string>([[from, from]]);
  for (const here of cameFrom.keys())
    for (const next of besideOf(here)) if (!cameFrom.has(next)) cameFrom.set(next, here);
  const way: string[] = [];
  for (let at = to; at !== from && cameFrom.has(at); at = cameFrom.get(at)!) way.push(at);
  return way;
}

/** What lies beside any of these. */
export const nearTo = (codes: readonly string[]): Set<string> =>
  new Set(codes.flatMap((code) => [code, ...besideOf(code)]));
