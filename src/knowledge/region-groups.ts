import type { Side } from "../shared/side.ts";
import { regions } from "./regions.ts";

/** A limb, a quarter of the trunk or another stretch that a rule or a person speaks of as one. */
export type RegionGroup = {
  readonly code: string;
  readonly name: string;
  readonly paired: boolean;
  readonly regions: readonly string[];
};

const group = (code: string, name: string, paired: boolean, codes: string): RegionGroup => ({
  code,
  name,
  paired,
  regions: codes.split(" "),
});

export const regionGroups: readonly RegionGroup[] = [
  group(
    "head-neck",
    "head and neck",
    false,
    "head-front head-top head-back temple face jaw suboccip neck-front neck-side neck-back",
  ),
  group(
    "arm",
    "arm",
    true,
    "shoulder-top shoulder-front shoulder-side shoulder-back axilla arm-front arm-side arm-back elbow-front elbow-side elbow-back forearm-front forearm-back wrist-front wrist-back hand-palm hand-back digits",
  ),
  group(
    "leg",
    "leg",
    true,
    "groin buttock hip-front hip-side thigh-front thigh-inner thigh-side thigh-back knee-front knee-inner knee-side knee-back shin calf achilles ankle-front ankle-side heel sole foot-top toes",
  ),
  group(
    "trunk-upper",
    "upper quarter of the trunk",
    true,
    "chest-up sternum chest-low ribs-side scapula back-up-mid back-mid axilla shoulder-top",
  ),
  group(
    "trunk-lower",
    "lower quarter of the trunk",
    true,
    "epigastric umbilical hypogastric flank low-back iliac-crest sacrum coccyx",
  ),
  group("abdomen", "belly", false, "epigastric umbilical hypogastric flank"),
  group("spine", "spine", false, "suboccip neck-back back-up-mid back-mid low-back sacrum coccyx"),
];

const paired = new Set(regions.filter((region) => region.paired).map(({ code }) => code));

/** The group's places: on one side with the midline, or, for a group without sides, on both. */
export function placesIn(code: string, side: Exclude<Side, "both">): readonly string[] {
  const found = regionGroups.find((each) => each.code === code);
  if (!found || found.paired === (side === "midline")) return [];
  const sides = found.paired ? [side] : ["left", "right"];
  return found.regions.flatMap((region) =>
    paired.has(region) ? sides.map((each) => `${region}:${each}`) : [`${region}:midline`],
  );
}

/** What a person may name instead of single places: `arm:left`, `spine:midline`. */
export const namedGroups: readonly { readonly value: string; readonly label: string }[] = regionGroups.flatMap(
  ({ code, name, paired: hasSides }) =>
    hasSides
      ? (["left", "right"] as const).map((side) => ({ value: `${code}:${side}`, label: `Whole ${side} ${name}` }))
      : [{ value: `${code}:midline`, label: `Whole ${name}` }],
);
