import { on, type Picture } from "../pose.ts";
import {
  arms,
  chair,
  crookLying,
  down,
  facingArms,
  facingLegs,
  footAt,
  legs,
  mat,
  out,
  sideLying,
  sitting,
  sittingFacing,
  slow,
  standing,
  stool,
} from "../postures.ts";

const clam = { legR: { ankle: [54, 8, 2], kneeTowards: [0.3, 0, 1], toes: [0.75, 0, 0.65] } } as const;

export const hipPictures = {
  EX39: {
    poses: [
      crookLying(),
      crookLying({
        pelvis: [-2, 36, 0],
        up: [-0.86, -0.51, 0],
        front: [-0.51, 0.86, 0],
        neck: [34, 0, 0],
        thorax: [6, 0, 0],
      }),
    ],
    view: { yaw: -12, pitch: 9 },
    props: [mat(-88, 74, 34)],
    felt: [{ spot: "buttock", side: "R" }],
    arrows: [{ along: on("pelvis"), beside: [-14, 18, 0] }],
    tempo: slow(1.5),
  },
  EX40: {
    poses: [
      sideLying({ ...clam, legL: { ankle: [54, 22, 2], kneeTowards: [0.3, 0.1, 1], toes: [0.75, 0, 0.65] } }),
      sideLying({ ...clam, legL: { ankle: [54, 20, 2], kneeTowards: [0.1, 1, 0.35], toes: [0.75, 0.25, 0.6] } }),
    ],
    view: { yaw: 12, pitch: 26 },
    props: [mat(-118, 84, 44)],
    felt: [{ spot: "hip-side", side: "L" }],
    arrows: [{ along: on("knL"), beside: [8, 14, 0] }],
    tempo: slow(1, 1.8),
  },
  EX41: {
    poses: [
      sideLying({
        legR: { ankle: [66, 8, 14], kneeTowards: out, toes: [0.6, 0, 0.8] },
        legL: { hip: [-4, -6, 0], knee: 2 },
      }),
      sideLying({
        legR: { ankle: [66, 8, 14], kneeTowards: out, toes: [0.6, 0, 0.8] },
        legL: { hip: [-4, 32, 0], knee: 2 },
      }),
    ],
    view: { yaw: 8, pitch: 18, nearer: { legL: 10 } },
    props: [mat(-118, 104, 44)],
    felt: [{ spot: "hip-side", side: "L" }],
    arrows: [{ along: on("anL"), beside: [16, 2, 0] }],
    tempo: slow(1, 1.8),
  },
  EX42: {
    poses: [
      standing({
        armR: { hand: [-17, 100, 12], elbowTowards: [-0.6, 0.3, 1], fist: true },
        armL: { hand: [-12, 158, -6], elbowTowards: [0.2, 0.4, -1], fist: true },
      }),
      standing({
        pelvis: [-22, 85, 0],
        up: [0.76, 0.65, 0],
        front: [0.65, -0.76, 0],
        neck: [-8, 0, 0],
        armR: { hand: [-24, 102, 12], elbowTowards: [-0.6, 0.3, 1], fist: true },
        armL: { hand: [17, 136, -6], elbowTowards: [0.2, 0.4, -1], fist: true },
      }),
    ],
    view: { yaw: -10, pitch: 6 },
    props: [
      mat(-50, 50, 28),
      { kind: "line", of: "stick", through: [on("pelvis", 0, -14, -13), on("c1", 0, 16, -10)], near: true },
    ],
    felt: [
      { spot: "thigh-back", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [{ along: on("pelvis"), beside: [-18, -10, 10] }],
    tempo: slow(0.6, 2.2),
  },
  EX43: {
    poses: [
      sitting({
        ...arms(() => ({ shoulder: [62, 6, 0], elbow: 12 })),
        ...legs((z) => footAt(24, z * 11, { kneeTowards: [1, 1, 0] })),
      }),
      sitting({
        pelvis: [2, 57, 0],
        up: [0.62, 0.78, 0],
        neck: [-10, 0, 0],
        ...arms(() => ({ shoulder: [100, 6, 0], elbow: 8 })),
        ...legs((z) => footAt(24, z * 11, { kneeTowards: [1, 1, 0] })),
      }),
      sitting({
        pelvis: [22, 91, 0],
        up: [0.02, 1, 0],
        ...arms(() => ({ shoulder: [10, 6, 0], elbow: 10 })),
        ...legs((z) => footAt(24, z * 11)),
      }),
    ],
    view: { yaw: -16, pitch: 7 },
    props: [mat(-36, 60, 30), ...chair()],
    felt: [
      { spot: "thigh-front", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [
      { along: on("t6"), beside: [6, 26, 0], from: 0 },
      { along: on("t6"), beside: [-26, 0, 0], from: 1 },
    ],
    tempo: { there: 2, hold: 0.6, back: 3, rest: 0.6 },
  },
  EX53: {
    poses: [
      sittingFacing({
        ...facingLegs((x) => ({ ankle: [x * 15, 7.5, 40], kneeTowards: [x * 0.06, 1, 1], toes: [x * 0.1, 0, 1] })),
        ...facingArms((x) => ({
          hand: [x * 27, 50, 4],
          elbowTowards: [x, 0, -1],
          fingers: [x * 0.2, -0.4, 1],
          palm: down,
        })),
      }),
      sittingFacing({
        ...facingLegs((x) => ({ ankle: [x * 14, 7.5, 40], kneeTowards: [x * -0.03, 1, 1], toes: [x * 0.1, 0, 1] })),
        ...facingArms((x) => ({
          hand: [x * 27, 50, 4],
          elbowTowards: [x, 0, -1],
          fingers: [x * 0.2, -0.4, 1],
          palm: down,
        })),
      }),
    ],
    view: { yaw: -36, pitch: 22 },
    props: [...stool, { kind: "ball", at: [0, 50, 40], r: 9.5, near: true }],
    felt: [
      { spot: "thigh-inner", side: "R" },
      { spot: "thigh-inner", side: "L" },
    ],
    arrows: [
      { push: on("knL", 20, 4, 8), way: [-14, 0, 0] },
      { push: on("knR", -20, 4, 8), way: [14, 0, 0] },
    ],
    tempo: slow(4, 0.8),
  },
} as const satisfies Record<string, Picture>;
