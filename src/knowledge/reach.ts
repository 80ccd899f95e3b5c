import { regionOf } from "./regions.ts";
import type { Reach } from "./safety-rule.ts";

type Limb = { readonly limb: readonly string[]; readonly quarter: readonly string[] };

/** Each limb, and the quarter of the trunk that drains with it. Sides are not told apart: both are left alone. */
const limbs: readonly Limb[] = [
  {
    limb: "arm-front arm-side arm-back elbow-front elbow-side elbow-back forearm-front forearm-back wrist-front wrist-back hand-palm hand-back digits".split(
      " ",
    ),
    quarter:
      "shoulder-top shoulder-front shoulder-side shoulder-back scapula axilla chest-up chest-low ribs-side".split(" "),
  },
  {
    limb: "thigh-front thigh-inner thigh-side thigh-back knee-front knee-inner knee-side knee-back shin calf achilles ankle-front ankle-side heel sole foot-top toes".split(
      " ",
    ),
    quarter: "buttock hip-front hip-side groin iliac-crest hypogastric".split(" "),
  },
];

/** Each limb in sections, from the trunk outwards. */
const sections: readonly (readonly string[])[] = [
  "arm elbow forearm wrist hand digits",
  "thigh knee shin|calf achilles|ankle heel|sole|foot|toes",
].map((limb) => limb.split(" "));

/** The regions named, and what a rule counts with them. */
export function reached(named: readonly string[], reach?: Reach): readonly string[] {
  if (reach === undefined) return named;
  return [...new Set([...named, ...around(named, reach)])];
}

function around(named: readonly string[], reach: Reach): readonly string[] {
  if (reach === "beside") return named.flatMap(besideOf);
  if (reach === "below") return named.flatMap((code) => besideOf(code).filter((other) => follows(code, other)));
  return limbs.flatMap((each) => ofLimb(each, named, reach));
}

const follows = (code: string, other: string) =>
  sections.some((limb) => sectionIn(limb, other) === sectionIn(limb, code) + 1 && sectionIn(limb, code) >= 0);

const sectionIn = (limb: readonly string[], code: string) =>
  limb.findIndex((section) => section.split("|").some((start) => code === start || code.startsWith(`${start}-`)));

const besideOf = (code: string) => regionOf(code)?.beside ?? [];

const ofLimb = ({ limb, quarter }: Limb, named: readonly string[], reach: Reach) =>
  [...limb, ...quarter].some((code) => named.includes(code)) ? [...limb, ...(reach === "limb" ? [] : quarter)] : [];
