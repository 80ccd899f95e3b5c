import type { Arm, Leg, Pose, Prop, Tempo, Vector } from "./pose.ts";

// Postures from which the exercises start. A figure in profile looks along x, so its left is the far side (z below 0).

export const ahead: Vector = [1, 0, 0];
export const upwards: Vector = [0, 1, 0];
export const down: Vector = [0, -1, 0];
export const out: Vector = [0, 0, 1];

type Side = 1 | -1;
/** Both limbs of a figure in profile, by the sign of z. */
export const arms = (arm: (z: Side) => Arm): Pick<Pose, "armL" | "armR"> => ({ armL: arm(-1), armR: arm(1) });
export const legs = (leg: (z: Side) => Leg): Pick<Pose, "legL" | "legR"> => ({ legL: leg(-1), legR: leg(1) });
/** Both limbs of a figure that faces us, by the sign of x; of one that lies face down, by z. */
export const facingArms = (arm: (x: Side) => Arm): Pick<Pose, "armL" | "armR"> => ({ armL: arm(1), armR: arm(-1) });
export const facingLegs = (leg: (x: Side) => Leg): Pick<Pose, "legL" | "legR"> => ({ legL: leg(1), legR: leg(-1) });

export const flatHand: Pick<Arm, "fingers" | "palm"> = { fingers: ahead, palm: down };
/** A foot on the floor, its ankle at x. */
export const footAt = (x: number, z: number, more: Leg = {}): Leg => ({
  ankle: [x, 7.5, z],
  kneeTowards: ahead,
  toes: ahead,
  ...more,
});
const footFacing = (x: number, z: number): Leg => ({ ankle: [x, 7.5, z], kneeTowards: out, toes: [x / 60, 0, 1] });

const hanging = arms(() => ({ shoulder: [2, 7, 0], elbow: 10 }));
export const standing = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 91.5, 0],
  front: ahead,
  ...hanging,
  ...legs((z) => footAt(0, z * 9)),
  ...more,
});
export const standingFacing = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 91.5, 0],
  front: out,
  ...hanging,
  ...facingLegs((x) => footFacing(x * 10, 0)),
  ...more,
});
export const sitting = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [-6, 52.5, 0],
  up: [-0.02, 1, 0],
  front: ahead,
  ...arms((z) => ({
    hand: [26, 62, z * 12],
    elbowTowards: [-1, -0.4, z * 0.6],
    fingers: [1, -0.15, z * -0.1],
    palm: down,
  })),
  ...legs((z) => footAt(36, z * 9, { kneeTowards: [1, 1, 0] })),
  ...more,
});
export const sittingFacing = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 52, 0],
  front: out,
  ...facingArms((x) => ({ hand: [x * 16, 58, 26], elbowTowards: [x, -0.3, -1], fingers: [0, -0.2, 1], palm: down })),
  ...facingLegs((x) => ({ ankle: [x * 12, 7.5, 40], kneeTowards: [0, 1, 1], toes: [x * 0.1, 0, 1] })),
  ...more,
});
/** On the back, head to the left of the picture. */
export const supine = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 11, 0],
  up: [-1, 0, 0],
  front: upwards,
  neck: [4, 0, 0],
  head: [2, 0, 0],
  ...arms((z) => ({ hand: [2, 3.4, z * 27], elbowTowards: [0, 0.2, z], palm: down, fingers: ahead })),
  ...legs((z) => ({ ankle: [84, 8, z * 10], kneeTowards: upwards, toes: [0.25, 1, 0] })),
  ...more,
});
export const crookLying = (more: Partial<Pose> = {}): Pose =>
  supine({ ...legs((z) => footAt(42, z * 10, { kneeTowards: upwards })), ...more });
/** On the right side, facing us, head to the left of the picture. */
export const sideLying = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 18, 0],
  up: [-1, 0, 0],
  front: out,
  neck: [6, 12, 0],
  head: [0, 10, 0],
  armR: { blade: [-5, 1, 2], hand: [-96, 4, 14], elbowTowards: out, palm: upwards },
  armL: { hand: [-26, 3, 34], elbowTowards: [0.3, 0.5, 1], fingers: [-0.4, 0, 1], palm: down },
  ...more,
});
/** Face down, head to the left of the picture; its left is the near side. */
export const prone = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [0, 11, 0],
  up: [-1, 0, 0],
  front: down,
  ...facingLegs((z) => ({ ankle: [84, 9, z * 10], kneeTowards: down, toes: [1, -0.25, 0] })),
  ...more,
});
const kneelingFoot = (x: number, z: number): Leg => ({
  ankle: [x, 6, z],
  kneeTowards: [0.6, -1, 0],
  toes: [-1, -0.12, 0],
});
export const allFours = (more: Partial<Pose> = {}): Pose => ({
  pelvis: [-14, 48, 0],
  up: [0.98, 0.16, 0],
  front: [0.16, -0.98, 0],
  neck: [-14, 0, 0],
  ...arms((z) => ({ hand: [34, 3.2, z * 16], elbowTowards: [-1, 0, z * 0.3], ...flatHand })),
  ...legs((z) => kneelingFoot(-55, z * 10)),
  ...more,
});

export const mat = (from: number, to: number, deep = 32): Prop => ({ kind: "mat", from, to, deep });
export const wall = (x: number, high = 186): Prop => ({
  kind: "box",
  of: "wall",
  low: [x, 0, -34],
  high: [x + 7, high, 34],
});
const leg = (x: number, z: number, high: number): Prop => ({
  kind: "box",
  of: "chair",
  low: [x - 2, 0, z - 2],
  high: [x + 2, high, z + 2],
});
/** Seen from its side, with a back. */
export const chair = (x = 0): Prop[] => [
  { kind: "box", of: "chair", low: [x - 29, 0, -22], high: [x - 25, 96, 22] },
  { kind: "box", of: "chair", low: [x - 26, 40, -22], high: [x + 26, 44, 22] },
  leg(x + 24, -20, 40),
  leg(x + 24, 20, 40),
];
/** Seen from the front, without a back, so that nothing hides the person. */
export const stool: readonly Prop[] = [
  leg(-18, 16, 38),
  leg(18, 16, 38),
  { kind: "box", of: "chair", low: [-22, 38, -20], high: [22, 43, 22] },
];

export const slow = (hold: number, there = 1.6): Tempo => ({ there, hold, back: 1.6, rest: 0.8 });
