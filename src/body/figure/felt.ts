import type { Hand, Joint, Spot } from "../../knowledge/exercises/pose.ts";
import { calfAt } from "./limbs.ts";
import type { Ball, PartName } from "./part.ts";
import { type Figure, leftwards, placeOn } from "./skeleton.ts";
import { add, between, times, turn } from "./vectors.ts";

/** A warm patch: a chain of balls on the surface, and the part of the body it lies on. */
export type Patch = { readonly part: PartName; readonly chain: readonly Ball[] };
type Draw = (figure: Figure, hand: Hand) => Patch;

/** Through places of the trunk; x is mirrored for the right side. */
const onTrunk =
  (part: "trunk" | "head", ...places: readonly [Joint, number, number, number, number][]): Draw =>
  (figure, hand) => ({
    part,
    chain: places.map(([on, x, y, z, r]) => [placeOn(figure, { on, by: [x * leftwards(hand), y, z] }), r]),
  });

/** Along the thigh, at a distance from its bone. */
const onThigh =
  (x: number, z: number, from: number, to: number): Draw =>
  (figure, hand) => ({
    part: `leg${hand}`,
    chain: [0, 0.5, 1].map((t) => {
      const at = between(figure.at[`hip${hand}`], figure.at[`kn${hand}`], from + (to - from) * t);
      const thin = 1 - 0.35 * (from + (to - from) * t);
      return [add(at, turn(figure.turned[`thigh${hand}`], [x * leftwards(hand) * thin, 0, z * thin])), 2.6 - t * 0.6];
    }),
  });

const onCalf =
  (from: number, to: number, behind: number): Draw =>
  (figure, hand) => ({
    part: `leg${hand}`,
    chain: [0, 0.4, 1].map((t) => [
      calfAt(figure, hand, from + (to - from) * t, behind * (1 - t * 0.4)),
      2.4 - t * 1.2,
    ]),
  });

/** Along the arm; the forearm's two sides by the way the palm faces. */
const onArm =
  (from: "sh" | "el", to: "el" | "wr", palmwards: number, start: number, end: number): Draw =>
  (figure, hand) => ({
    part: `arm${hand}`,
    chain: [start, (start + end) / 2, end].map((t, k) => [
      add(
        between(figure.at[`${from}${hand}`], figure.at[`${to}${hand}`], t),
        times(from === "el" ? figure.turned[`hand${hand}`][2] : turn(figure.turned.thorax, [0, 0, 1]), palmwards),
      ),
      2.2 - k * 0.4,
    ]),
  });

const draws: Readonly<Record<Spot, Draw>> = {
  "neck-front": onTrunk("trunk", ["c4", 2.6, 2, 4, 1.5], ["c7", 2.6, 2, 5, 1.5]),
  "neck-side": onTrunk("trunk", ["c1", 4.6, 1, -1, 1.6], ["c7", 6, 1, -0.5, 2], ["t6", 14, 13, 0, 1.6]),
  "neck-back": onTrunk("trunk", ["c1", 2, 2.6, -5, 1.5], ["c4", 2, 2, -4.6, 1.7], ["c7", 2.4, 0, -4.6, 1.7]),
  jaw: onTrunk("head", ["c1", 6, 4.4, 3.4, 1.5], ["c1", 4.6, 1.2, 4.6, 1.7]),
  "shoulder-top": onTrunk("trunk", ["c7", 6, 1, -2, 1.8], ["t6", 14, 14, -1.5, 2]),
  "shoulder-front": onArm("sh", "el", 5, 0, 0.3),
  "shoulder-back": onArm("sh", "el", -5, 0.02, 0.32),
  "shoulder-blade": onTrunk("trunk", ["t6", 7, 1, -9.4, 2.6], ["t6", 6, -7, -8.8, 2.2]),
  chest: onTrunk("trunk", ["t6", 14, 8, 5.6, 2], ["t6", 8, 5, 9.6, 3], ["t6", 4, 2, 10.4, 2.2]),
  "upper-back": onTrunk("trunk", ["t6", 1.5, 9, -9, 2], ["t6", 1.5, 0, -9.4, 2.4], ["t12", 1.5, 4, -8.8, 2]),
  side: onTrunk("trunk", ["t6", 15.4, -4, 0, 2.2], ["t12", 14.4, 0, 0.5, 2.4], ["l3", 13, -1, 0.5, 2]),
  "low-back": onTrunk("trunk", ["t12", 2, -3, -8, 2], ["l3", 2, 0, -7.6, 2.2], ["l5", 2, 0, -7.8, 2]),
  belly: onTrunk("trunk", ["t12", 1.5, -3, 9.4, 2], ["l3", 1.5, 0, 8.6, 2.4], ["l5", 1.5, 0, 8.6, 2]),
  buttock: onTrunk("trunk", ["pelvis", 8, 4, -8.2, 2.2], ["pelvis", 8.4, -3, -9.6, 2.8]),
  "hip-side": onTrunk("trunk", ["pelvis", 15.4, 5, -2, 2.4], ["pelvis", 16, -1, -2, 2.6]),
  "hip-front": (figure, hand) => ({
    part: `leg${hand}`,
    chain: [
      [placeOn(figure, { on: "pelvis", by: [8 * leftwards(hand), 5, 8.2] }), 2.2],
      [
        add(
          between(figure.at[`hip${hand}`], figure.at[`kn${hand}`], 0.12),
          turn(figure.turned[`thigh${hand}`], [0, 0, 8]),
        ),
        2.5,
      ],
      [
        add(
          between(figure.at[`hip${hand}`], figure.at[`kn${hand}`], 0.36),
          turn(figure.turned[`thigh${hand}`], [0, 0, 7.2]),
        ),
        2,
      ],
    ],
  }),
  "thigh-front": onThigh(0, 7.4, 0.15, 0.85),
  "thigh-back": onThigh(0, -7.2, 0.2, 0.9),
  "thigh-inner": onThigh(-7, 1, 0.15, 0.85),
  "thigh-side": onThigh(7.8, 0, 0.05, 0.9),
  calf: onCalf(0.12, 0.75, 4),
  "calf-low": onCalf(0.5, 0.95, 3.4),
  shin: onCalf(0.15, 0.7, -3.6),
  sole: (figure, hand) => ({
    part: `leg${hand}`,
    chain: [
      [placeOn(figure, { on: `an${hand}`, by: [0, -5.4, -2] }), 1.4],
      [placeOn(figure, { on: `an${hand}`, by: [0, -6, 9] }), 1.4],
    ],
  }),
  "arm-front": onArm("sh", "el", 3.6, 0.4, 0.95),
  "arm-back": onArm("sh", "el", -3.6, 0.3, 0.9),
  "forearm-front": onArm("el", "wr", 2.8, 0.1, 0.75),
  "forearm-back": onArm("el", "wr", -2.8, 0.1, 0.75),
};

export const patchOf = (figure: Figure, spot: Spot, hand: Hand): Patch => draws[spot](figure, hand);
