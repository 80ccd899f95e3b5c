import { regionGroups } from "./region-groups.ts";
import { regionOf } from "./regions.ts";
import type { Reach } from "./safety-rule.ts";

type Limb = { readonly limb: readonly string[]; readonly quarter: readonly string[] };

const group = (code: string) => regionGroups.find((each) => each.code === code)!.regions;

/** Each limb, and the quarter of the trunk that drains with it. Sides are not told apart: both are left alone. */
const limbs: readonly Limb[] = [
  { limb: group("arm"), quarter: ["scapula", "chest-up", "chest-low", "ribs-side"] },
  { limb: group("leg"), quarter: ["iliac-crest", "hypogastric"] },
];

/** Each limb in sections, from the trunk outwards: joint, bone, joint, bone, joint, and what is left. */
const sections: readonly (readonly string[])[] = [
  "shoulder|axilla arm elbow forearm wrist hand digits",
  "hip|buttock|groin thigh knee shin|calf achilles|ankle heel|sole|foot|toes",
].map((limb) => limb.split(" "));

/** The regions named, and what a rule counts with them. */
export function reached(named: readonly string[], reach?: Reach): readonly string[] {
  if (reach === undefined) return named;
  return [...new Set([...named, ...around(named, reach)])];
}

function around(named: readonly string[], reach: Reach): readonly string[] {
  if (reach === "section and joints") return named.flatMap((code) => [...besideOf(code), ...sectionsAbout(code)]);
  if (reach === "below") return named.flatMap((code) => besideOf(code).filter((other) => follows(code, other)));
  return limbs.flatMap((each) => ofLimb(each, named, reach));
}

/** Its whole section, and the one on either side. */
const sectionsAbout = (code: string) =>
  limbs.flatMap(({ limb }) =>
    limb.filter((other) =>
      sections.some(
        (each) =>
          sectionIn(each, code) >= 0 &&
          sectionIn(each, other) >= 0 &&
          Math.abs(sectionIn(each, other) - sectionIn(each, code)) <= 1,
      ),
    ),
  );

const follows = (code: string, other: string) =>
  sections.some((limb) => sectionIn(limb, other) === sectionIn(limb, code) + 1 && sectionIn(limb, code) >= 0);

const sectionIn = (limb: readonly string[], code: string) =>
  limb.findIndex((section) => section.split("|").some((start) => code === start || code.startsWith(`${start}-`)));

const besideOf = (code: string) => regionOf(code)?.beside ?? [];

const ofLimb = ({ limb, quarter }: Limb, named: readonly string[], reach: Reach) =>
  [...limb, ...quarter].some((code) => named.includes(code)) ? [...limb, ...(reach === "limb" ? [] : quarter)] : [];
