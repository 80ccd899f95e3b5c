import type { Joint } from "./movements.ts";
import { notYetReviewed, type Reviewed } from "./source.ts";

/** Strength by hand, Oxford 0 to 5. An order, not a quantity: grades are never averaged. */
export const oxfordGrades = [
  { value: "0", says: "no contraction" },
  { value: "1", says: "a flicker" },
  { value: "2", says: "moves with gravity taken away" },
  { value: "3", says: "moves against gravity" },
  { value: "4-", says: "a little resistance" },
  { value: "4", says: "some resistance" },
  { value: "4+", says: "nearly full resistance" },
  { value: "5", says: "full, as the other side" },
] as const;

export const resisted = ["strong, no pain", "strong, painful", "weak, painful", "weak, no pain"] as const;

export type MuscleTest = Reviewed & {
  readonly slug: string;
  readonly name: string;
  readonly joint: Joint;
  readonly paired: boolean;
  readonly source: string;
};

const table = `
neck-flexors|neck|Neck flexors|
neck-extensors|neck|Neck extensors|
neck-side-benders|neck|Neck side-benders|p
neck-rotators|neck|Neck rotators|p
shoulder-shrug|shoulder|Shoulder shrug|p
shoulder-flexors|shoulder|Shoulder flexors|p
shoulder-abductors|shoulder|Shoulder abductors|p
shoulder-internal-rotators|shoulder|Shoulder internal rotators|p
shoulder-external-rotators|shoulder|Shoulder external rotators|p
scapula-retractors|shoulder|Shoulder blade retractors|p
elbow-flexors|elbow|Elbow flexors|p
elbow-extensors|elbow|Elbow extensors|p
wrist-flexors|wrist|Wrist flexors|p
wrist-extensors|wrist|Wrist extensors|p
finger-flexors|hand|Finger flexors|p
finger-abductors|hand|Finger spreaders|p
trunk-flexors|back|Trunk flexors|
trunk-extensors|back|Trunk extensors|
trunk-rotators|back|Trunk rotators|p
hip-flexors|hip|Hip flexors|p
hip-extensors|hip|Hip extensors|p
hip-abductors|hip|Hip abductors|p
hip-adductors|hip|Hip adductors|p
hip-rotators|hip|Hip rotators|p
knee-flexors|knee|Knee flexors|p
knee-extensors|knee|Knee extensors|p
ankle-dorsiflexors|ankle|Ankle dorsiflexors|p
ankle-plantarflexors|ankle|Ankle plantarflexors|p
foot-inverters|foot|Foot inverters|p
foot-everters|foot|Foot everters|p
big-toe-extensor|foot|Big toe extensor|p
`;

export const muscleTests: readonly MuscleTest[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", joint = "", name = "", sided = ""] = line.split("|");
    return { slug, name, joint: joint as Joint, paired: sided === "p", source: "common-practice", ...notYetReviewed };
  });
