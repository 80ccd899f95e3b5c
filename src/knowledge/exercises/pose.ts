/** Centimetres or a bare direction: x to the right of the picture, y up, z towards whoever looks. The floor is y = 0. */
export type Vector = readonly [number, number, number];
export type Hand = "L" | "R";

/** An arm by where its hand is, or by the angles of its joints. */
export type Arm = {
  /** The wrist. */
  readonly hand?: Vector;
  readonly elbowTowards?: Vector;
  /** Degrees: forwards, out to the side, turned. */
  readonly shoulder?: Vector;
  readonly elbow?: number;
  readonly fingers?: Vector;
  readonly palm?: Vector;
  /** The shoulder itself, moved: out, up, forwards. */
  readonly blade?: Vector;
  readonly fist?: boolean;
};

/** A leg by where its ankle is, or by the angles of its joints. */
export type Leg = {
  readonly ankle?: Vector;
  readonly kneeTowards?: Vector;
  /** Degrees: forwards, out to the side, turned. */
  readonly hip?: Vector;
  readonly knee?: number;
  readonly toes?: Vector;
  /** Toes bent up, in degrees, and how far the arch is drawn up, in centimetres. */
  readonly toesUp?: number;
  readonly arch?: number;
};

export type Pose = {
  readonly pelvis: Vector;
  /** Where the trunk and the belly of the pelvis point. */
  readonly up?: Vector;
  readonly front?: Vector;
  /** Degrees: bent forwards, bent to the left, turned to the left. */
  readonly lumbar?: Vector;
  readonly thorax?: Vector;
  readonly neck?: Vector;
  readonly head?: Vector;
  /** How far the mouth is open and the belly is filled, 0 to 1. */
  readonly mouth?: number;
  readonly belly?: number;
  readonly armL?: Arm;
  readonly armR?: Arm;
  readonly legL?: Leg;
  readonly legR?: Leg;
};

export const joints = ["pelvis", "l5", "l3", "t12", "t6", "c7", "c4", "c1"] as const;
type Limb = "sh" | "el" | "wr" | "hip" | "kn" | "an";
export type Joint = (typeof joints)[number] | `${Limb}${Hand}`;

/** A place on the figure: a joint and how far from it, in the directions of that part of the body. */
export type Place = { readonly on: Joint; readonly by: Vector };
export const on = (joint: Joint, ...by: [] | [number, number, number]): Place => ({
  on: joint,
  by: by.length === 3 ? by : [0, 0, 0],
});

export type Prop =
  | { readonly kind: "mat"; readonly from: number; readonly to: number; readonly deep?: number }
  | { readonly kind: "box"; readonly of: BoxOf; readonly low: Vector; readonly high: Vector; readonly near?: boolean }
  | {
      readonly kind: "roll";
      readonly of: "roller" | "towel";
      readonly at: Vector;
      readonly r: number;
      readonly long: number;
    }
  | { readonly kind: "ball"; readonly at: Place | Vector; readonly r: number; readonly near?: boolean }
  | {
      readonly kind: "line";
      readonly of: "band" | "strap" | "stick";
      readonly through: readonly (Place | Vector)[];
      readonly near?: boolean;
    }
  | { readonly kind: "weight"; readonly hand: Hand };
export type BoxOf = "wall" | "chair" | "doorway" | "step" | "table" | "pillow" | "towel";

/** Where it may be felt, drawn as a warm patch. */
export const spots = [
  "neck-front",
  "neck-side",
  "neck-back",
  "jaw",
  "shoulder-top",
  "shoulder-front",
  "shoulder-back",
  "chest",
  "upper-back",
  "side",
  "low-back",
  "belly",
  "buttock",
  "hip-side",
  "hip-front",
  "thigh-front",
  "thigh-back",
  "thigh-inner",
  "thigh-side",
  "calf",
  "calf-low",
  "shin",
  "sole",
  "arm-front",
  "arm-back",
  "forearm-front",
  "forearm-back",
  "shoulder-blade",
] as const;
export type Spot = (typeof spots)[number];
export type Felt = { readonly spot: Spot; readonly side: Hand };

export type View = {
  /** Degrees round the figure and above it. */
  readonly yaw: number;
  readonly pitch: number;
  /** Looks only at this place, this many centimetres about it. */
  readonly close?: { readonly at: Place; readonly about: number };
  /** Arms that stand before the chest with their whole outline. */
  readonly free?: readonly Hand[];
  /** Shows the pose before as a shadow, where the movement is small. */
  readonly shadow?: boolean;
  /** Limbs to bring forward or put back where depth alone would cross them wrongly. */
  readonly nearer?: Readonly<Partial<Record<"armL" | "armR" | "legL" | "legR" | "head", number>>>;
};

/**
 * An arrow along the way that a place of the figure takes, drawn beside it; or one that shows a push where nothing moves.
 * `from` is the pose after which it is drawn.
 */
export type Arrow =
  | {
      readonly along: Place;
      readonly beside: Vector;
      readonly span?: readonly [number, number];
      readonly from?: number;
    }
  | { readonly push: Place; readonly way: Vector; readonly from?: number };

/** How the moving picture runs, in seconds. A round movement goes on from the last pose to the first. */
export type Tempo = {
  readonly there: number;
  readonly hold: number;
  readonly back: number;
  readonly rest: number;
  readonly round?: boolean;
};

export type Picture = {
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  readonly view: View;
  readonly props: readonly Prop[];
  readonly felt: readonly Felt[];
  readonly arrows: readonly Arrow[];
  readonly tempo: Tempo;
};
