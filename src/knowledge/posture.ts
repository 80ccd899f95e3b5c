import { notYetReviewed, type Reviewed } from "./source.ts";

/** What is seen, in words that blame nobody: posture and pain have little to do with each other. */
export type Landmark = Reviewed & {
  readonly slug: string;
  readonly name: string;
  readonly paired: boolean;
  readonly source: string;
};

const table = `
head-forward|Head forward|
head-tilt|Head tilted towards|p
neck-curve|Curve of the neck|
shoulder-height|Shoulder higher|p
scapula-winging|Shoulder blade stands out|p
arm-rotation|Arm turned in|p
upper-back-curve|Curve of the upper back|
lower-back-curve|Curve of the lower back|
pelvis-tilt|Pelvis tilted forward|
pelvis-height|Pelvis higher|p
pelvis-rotation|Pelvis turned towards|p
hip-rotation|Hip turned out|p
knee-inward|Knee towards the other|p
knee-outward|Knee away from the other|p
knee-backward|Knee bends back|p
shin-rotation|Shin turned out|p
foot-arch|Low arch of the foot|p
toe-out|Toes turned out|p
weight-shift|Weight carried on|p
breathing-motion|Breath moves the upper chest|
`;

export const landmarks: readonly Landmark[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", name = "", sided = ""] = line.split("|");
    return { slug, name, paired: sided === "p", source: "posture-and-pain", ...notYetReviewed };
  });

export const magnitudes = ["none", "slight", "marked"] as const;
export const views = ["front", "back", "left side", "right side"] as const;
/** Whether what is seen goes with what is felt. */
export const relations = ["related", "unrelated", "unknown"] as const;
