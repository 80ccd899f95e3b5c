import { allMovements, type Joint } from "./movements.ts";

/** A part of the body as it is assessed in one go: what is moved, tested and felt there. */
export type AssessmentArea = {
  /** Stands in addresses, so it says nothing. */
  readonly code: string;
  readonly name: string;
  readonly joints: readonly Joint[];
  /** Movements of neighbouring joints that belong to a look at this one. */
  readonly also: readonly string[];
  readonly regions: readonly string[];
};

const area = (code: string, name: string, joints: Joint[], also: string, regions: string): AssessmentArea => ({
  code,
  name,
  joints,
  also: also.split(" ").filter(Boolean),
  regions: regions.split(" "),
});

export const assessmentAreas: readonly AssessmentArea[] = [
  area(
    "a",
    "Neck",
    ["neck"],
    "thoracic-rotation shoulder-flexion shoulder-abduction",
    "suboccip neck-back neck-side shoulder-top back-up-mid scapula neck-front chest-up head-back head-top head-front",
  ),
  area(
    "b",
    "Shoulder",
    ["shoulder"],
    "neck-rotation",
    "shoulder-top shoulder-front shoulder-side shoulder-back scapula axilla chest-up arm-front arm-side arm-back",
  ),
  area(
    "c",
    "Elbow, wrist and hand",
    ["elbow", "wrist", "hand"],
    "",
    "elbow-side elbow-front elbow-back forearm-front forearm-back wrist-front wrist-back hand-palm hand-back digits",
  ),
  area(
    "d",
    "Back and trunk",
    ["back"],
    "straight-leg-raise hip-flexion",
    "low-back back-mid back-up-mid iliac-crest sacrum buttock flank ribs-side coccyx sternum chest-low epigastric umbilical hypogastric",
  ),
  area(
    "e",
    "Hip",
    ["hip"],
    "trunk-flexion",
    "hip-side hip-front buttock groin thigh-front thigh-inner thigh-side thigh-back iliac-crest",
  ),
  area(
    "f",
    "Knee",
    ["knee"],
    "hip-extension",
    "knee-front knee-inner knee-side knee-back thigh-front thigh-back shin calf",
  ),
  area(
    "g",
    "Ankle and foot",
    ["ankle", "foot"],
    "knee-extension",
    "calf achilles ankle-front ankle-side heel sole foot-top toes shin",
  ),
  area("h", "Jaw and face", ["jaw"], "neck-rotation", "jaw temple face suboccip neck-side neck-front head-front"),
];

/** The movements of an area, its own joints first. */
export const movementsOf = ({ joints, also }: AssessmentArea) => [
  ...allMovements.filter(({ joint }) => joints.includes(joint)),
  ...allMovements.filter(({ slug, joint }) => also.includes(slug) && !joints.includes(joint)),
];

/** The area of the address, else the one that holds most of what the client complains of. */
export function areaFor(code: string | undefined, regions: readonly string[]): AssessmentArea {
  const held = (each: AssessmentArea) => each.regions.filter((region) => regions.includes(region)).length;
  const named = assessmentAreas.find((each) => each.code === code);
  return named ?? assessmentAreas.reduce((best, each) => (held(each) > held(best) ? each : best));
}
