import type { Arm, Hand, Joint, Leg, Place, Pose } from "../../knowledge/exercises/pose.ts";
import { reach } from "./two-bones.ts";
import {
  aboutX,
  aboutY,
  aboutZ,
  add,
  cross,
  dot,
  type Frame,
  frameOf,
  long,
  square,
  subtract,
  turnedBy,
  times,
  turn,
  unit,
  type Vector,
} from "./vectors.ts";

type Bone =
  | "pelvis"
  | "lumbarLow"
  | "lumbarHigh"
  | "thoraxLow"
  | "thorax"
  | "neckLow"
  | "neck"
  | "head"
  | `${"hand" | "foot" | "thigh"}${Hand}`;
/** Where every joint is, how every part is turned, and what of the pose only the surface shows. */
export type Figure = {
  readonly at: Readonly<Record<Joint, Vector>>;
  readonly turned: Readonly<Record<Bone, Frame>>;
  readonly pose: Pose;
  /** Centimetres by which a hand or an ankle misses where the pose wants it. */
  readonly short: Readonly<Record<`${"arm" | "leg"}${Hand}`, number>>;
};

export const bones = { upper: 31, fore: 26, thigh: 42.5, shank: 42 } as const;
export const hands = ["L", "R"] as const;
/** +1 towards the person's own left. */
export const leftwards = (hand: Hand) => (hand === "L" ? 1 : -1);

const none: Vector = [0, 0, 0];
const bend = ([forwards, left, round]: Vector): Frame =>
  turnedBy(turnedBy(aboutY(round), aboutZ(-left)), aboutX(forwards));
const half = (v: Vector | undefined): Vector => times(v ?? none, 0.5);

/** A pose become a body: spine from the pelvis up, then the limbs, by reach or by angles. */
export function stand(pose: Pose): Figure {
  const at: Partial<Record<Joint, Vector>> = {};
  const turned: Partial<Record<Bone, Frame>> = {};
  const short: Partial<Record<`${"arm" | "leg"}${Hand}`, number>> = {};
  spine(pose, at, turned);
  for (const hand of hands) {
    short[`arm${hand}`] = arm(pose[`arm${hand}`] ?? {}, hand, at, turned);
    short[`leg${hand}`] = leg(pose[`leg${hand}`] ?? {}, hand, at, turned);
  }
  return { at, turned, pose, short } as Figure;
}

function spine(pose: Pose, at: Partial<Record<Joint, Vector>>, turned: Partial<Record<Bone, Frame>>): void {
  const root = frameOf(pose.up ?? [0, 1, 0], pose.front ?? [0, 0, 1]);
  turned.pelvis = root;
  at.pelvis = pose.pelvis;
  const rise = (frame: Frame, from: Vector, by: Vector) => add(from, turn(frame, by));
  at.l5 = rise(root, pose.pelvis, [0, 9, -1.5]);
  turned.lumbarLow = turnedBy(root, bend(half(pose.lumbar)));
  at.l3 = rise(turned.lumbarLow, at.l5, [0, 7.5, 0.4]);
  turned.lumbarHigh = turnedBy(turned.lumbarLow, bend(half(pose.lumbar)));
  at.t12 = rise(turned.lumbarHigh, at.l3, [0, 7.5, -0.6]);
  turned.thoraxLow = turnedBy(turned.lumbarHigh, bend(half(pose.thorax)));
  at.t6 = rise(turned.thoraxLow, at.t12, [0, 13, -2]);
  turned.thorax = turnedBy(turned.thoraxLow, bend(half(pose.thorax)));
  at.c7 = rise(turned.thorax, at.t6, [0, 16, -0.5]);
  // At rest the neck leans forwards and the head comes back to level.
  turned.neckLow = turnedBy(turned.thorax, bend(add([14, 0, 0], half(pose.neck))));
  at.c4 = rise(turned.neckLow, at.c7, [0, 5, 0]);
  turned.neck = turnedBy(turned.neckLow, bend(add([-6, 0, 0], half(pose.neck))));
  at.c1 = rise(turned.neck, at.c4, [0, 5.4, 0]);
  turned.head = turnedBy(turned.neck, bend(add([-8, 0, 0], pose.head ?? none)));
}

type Joints = Partial<Record<Joint, Vector>>;
type Frames = Partial<Record<Bone, Frame>>;
const hinge = (from: Frame, [forwards, out, round]: Vector, side: number): Frame =>
  turnedBy(turnedBy(turnedBy(from, aboutX(-forwards)), aboutZ(side * out)), aboutY(side * round));

function arm(arm: Arm, hand: Hand, at: Joints, turned: Frames): number {
  const side = leftwards(hand);
  const thorax = turned.thorax!;
  const [out, up, forwards] = arm.blade ?? none;
  const shoulder = add(at.t6!, turn(thorax, [side * (17.3 + out), 11 + up, 0.4 + forwards]));
  let [elbow, wrist, short]: [Vector, Vector, number] = [shoulder, shoulder, 0];
  if (arm.hand) {
    const reached = reach(shoulder, arm.hand, bones.upper, bones.fore, arm.elbowTowards ?? [0, -1, 0]);
    ({ middle: elbow, end: wrist, short } = reached);
  } else {
    const upper = hinge(thorax, arm.shoulder ?? [0, 8, 0], side);
    elbow = add(shoulder, turn(upper, [0, -bones.upper, 0]));
    wrist = add(elbow, turn(turnedBy(upper, aboutX(-(arm.elbow ?? 8))), [0, -bones.fore, 0]));
  }
  at[`sh${hand}`] = shoulder;
  at[`el${hand}`] = elbow;
  at[`wr${hand}`] = wrist;
  const fore = unit(subtract(wrist, elbow));
  turned[`hand${hand}`] = frameOf(
    arm.fingers ?? fore,
    arm.palm ?? palmAtRest(subtract(elbow, shoulder), fore, turn(thorax, [-side, 0, 0])),
  );
  return short;
}

/** Without a wish the thumb stands in the plane in which the elbow bends. */
function palmAtRest(upper: Vector, fore: Vector, inwards: Vector): Vector {
  const axis = cross(unit(upper), fore);
  const palm = long(axis) > 0.05 ? unit(axis) : inwards;
  return dot(palm, inwards) < 0 ? times(palm, -1) : palm;
}

function leg(leg: Leg, hand: Hand, at: Joints, turned: Frames): number {
  const side = leftwards(hand);
  const root = turned.pelvis!;
  const hip = add(at.pelvis!, turn(root, [side * 8.6, 0, 0]));
  let [knee, ankle, short]: [Vector, Vector, number] = [hip, hip, 0];
  let toes = leg.toes ?? turn(root, [0, 0, 1]);
  if (leg.ankle) {
    const reached = reach(hip, leg.ankle, bones.thigh, bones.shank, leg.kneeTowards ?? turn(root, [0, 0, 1]));
    ({ middle: knee, end: ankle, short } = reached);
  } else {
    const thigh = hinge(root, leg.hip ?? [0, 3, 0], side);
    const shank = turnedBy(thigh, aboutX(leg.knee ?? 4));
    knee = add(hip, turn(thigh, [0, -bones.thigh, 0]));
    ankle = add(knee, turn(shank, [0, -bones.shank, 0]));
    toes = leg.toes ?? turn(shank, [0, 0, 1]);
  }
  at[`hip${hand}`] = hip;
  at[`kn${hand}`] = knee;
  at[`an${hand}`] = ankle;
  turned[`thigh${hand}`] = frameOf(subtract(hip, knee), forwardsOf(hip, knee, ankle, turn(root, [0, 0, 1])));
  const shank = unit(subtract(ankle, knee));
  const sole = square(times(shank, -1), unit(toes));
  turned[`foot${hand}`] = frameOf(long(sole) < 0.05 ? turn(root, [0, 0, 1]) : sole, toes);
  return short;
}

/** The front of a thigh is where its knee bends out to; of a straight leg, where the pelvis looks. */
function forwardsOf(hip: Vector, knee: Vector, ankle: Vector, otherwise: Vector): Vector {
  const thigh = unit(subtract(knee, hip));
  const shank = unit(subtract(ankle, knee));
  const forwards = times(square(shank, thigh), -1);
  return long(forwards) > 0.12 ? forwards : otherwise;
}

/** Up the shin, and its front: of a bent knee the way the thigh goes on, so that it holds past the right angle as well. */
export function shinOf({ at, turned }: Pick<Figure, "at" | "turned">, hand: Hand): Frame {
  const shank = unit(subtract(at[`an${hand}`], at[`kn${hand}`]));
  const bent = square(unit(subtract(at[`kn${hand}`], at[`hip${hand}`])), shank);
  return frameOf(times(shank, -1), long(bent) > 0.25 ? bent : turned[`thigh${hand}`][2]);
}

const partOf = (joint: Joint): Bone => {
  const hand = joint.at(-1) as Hand;
  if (joint.startsWith("wr")) return `hand${hand}`;
  if (joint.startsWith("an")) return `foot${hand}`;
  if (joint.startsWith("kn") || joint.startsWith("hip")) return `thigh${hand}`;
  return trunk[joint] ?? "thorax";
};
const trunk: Partial<Record<Joint, Bone>> = {
  pelvis: "pelvis",
  l5: "lumbarLow",
  l3: "lumbarHigh",
  t12: "thoraxLow",
  c7: "neckLow",
  c4: "neck",
  c1: "head",
};

export const placeOn = (figure: Figure, { on, by }: Place): Vector =>
  add(figure.at[on], turn(figure.turned[partOf(on)], by));
