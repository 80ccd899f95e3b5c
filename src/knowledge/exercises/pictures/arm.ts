import { type Arm, on, type Picture } from "../pose.ts";
import {
  ahead,
  allFours,
  chair,
  down,
  facingLegs,
  legs,
  mat,
  out,
  sitting,
  slow,
  standing,
  standingFacing,
  upwards,
} from "../postures.ts";

/** Bent forwards on a chair, the right forearm along the thigh and the hand before the knee. */
const forearmOnThigh = (hand: Pick<Arm, "fingers" | "palm" | "fist">) =>
  sitting({
    pelvis: [-8, 52.5, 0],
    up: [0.5, 0.87, 0],
    neck: [-10, 0, 0],
    armL: { hand: [24, 60, -12], elbowTowards: [-1, 0.2, -0.6], palm: down },
    armR: { hand: [40, 61, 11], elbowTowards: [-1, -0.4, 0.3], ...hand },
  });

export const armPictures = {
  EX21: {
    poses: [
      allFours(),
      {
        ...allFours(),
        pelvis: [-50, 26, 0],
        up: [0.9, 0.43, 0],
        front: [0.43, -0.9, 0],
        ...legs((z) => ({ ankle: [-55, 6, z * 10], kneeTowards: [1, -0.2, z * 0.1], toes: [-1, -0.12, 0] })),
        lumbar: [30, 10, 0],
        thorax: [16, 14, 0],
        neck: [-16, 6, 0],
        armL: { hand: [40, 3.2, -32], elbowTowards: [0, 1, -0.6], fingers: [1, 0, -0.3], palm: down },
        armR: { hand: [50, 3.2, -10], elbowTowards: [0, 1, 0.6], fingers: [1, 0, -0.3], palm: down },
      },
    ],
    view: { yaw: -24, pitch: 34 },
    props: [mat(-86, 84, 44)],
    felt: [{ spot: "side", side: "R" }],
    arrows: [{ along: on("pelvis"), beside: [0, 14, 22] }],
    tempo: slow(4),
  },
  EX22: {
    poses: [
      standingFacing({
        armR: { hand: [-74, 138, -3], elbowTowards: [0, -1, -0.2], fingers: [0, 0.3, -1], palm: [-1, 0, 0] },
      }),
      standingFacing({
        pelvis: [-4, 91.5, 2],
        front: [0.72, 0, 0.7],
        armR: { hand: [-74, 138, -3], elbowTowards: [0, -1, -0.2], fingers: [0, 0.3, -1], palm: [-1, 0, 0] },
        neck: [0, 0, 10],
        ...facingLegs((x) => ({ ankle: [x * 7, 7.5, x * -7], kneeTowards: [0.7, 0, 0.7], toes: [0.72, 0, 0.7] })),
      }),
    ],
    view: { yaw: 14, pitch: 8 },
    props: [mat(-84, 40, 34), { kind: "box", of: "wall", low: [-88, 0, -34], high: [-80, 190, 34] }],
    felt: [
      { spot: "arm-front", side: "R" },
      { spot: "forearm-front", side: "R" },
    ],
    arrows: [{ along: on("shL"), beside: [0, -14, 10] }],
    tempo: slow(4),
  },
  EX23: {
    poses: [
      standing({
        thorax: [0, 0, -16],
        neck: [0, 0, 10],
        armR: { hand: [46, 121, 8], elbowTowards: [0, -1, 0.3], fingers: ahead, palm: down },
        armL: { hand: [36, 104, -10], elbowTowards: [0, -1, -0.5], fingers: [0.9, 0.2, 0.4], blade: [-2, 0, 4] },
      }),
      standing({
        thorax: [0, 0, -16],
        neck: [0, 0, 10],
        armR: { hand: [46, 121, 8], elbowTowards: [0, -1, 0.3], fingers: [-0.05, -1, 0], palm: [-1, 0.05, 0] },
        armL: {
          hand: [49, 110, -3],
          elbowTowards: [0, -1, -0.5],
          fingers: [0.1, -0.5, 0.9],
          palm: [-1, 0, 0.1],
          blade: [-3, 0, 6],
        },
      }),
    ],
    view: { yaw: -30, pitch: 30, close: { at: on("elR", 0, 0, 0), about: 50 }, nearer: { armR: 30, armL: 12 } },
    props: [],
    felt: [{ spot: "forearm-back", side: "R" }],
    arrows: [{ along: on("wrR", 0, 15, 0), beside: [6, 0, 6] }],
    tempo: slow(4),
  },
  EX24: {
    poses: [
      standing({
        thorax: [0, 0, -16],
        neck: [0, 0, 10],
        armR: { hand: [46, 121, 8], elbowTowards: [0, -1, 0.3], fingers: ahead, palm: upwards },
        armL: { hand: [36, 104, -10], elbowTowards: [0, -1, -0.5], fingers: [0.9, 0.2, 0.4], blade: [-2, 0, 4] },
      }),
      standing({
        thorax: [0, 0, -16],
        neck: [0, 0, 10],
        armR: { hand: [46, 121, 8], elbowTowards: [0, -1, 0.3], fingers: [0.15, -1, 0], palm: [1, 0.15, 0] },
        armL: {
          hand: [49, 107, -3],
          elbowTowards: [0, -1, -0.5],
          fingers: [0.1, -0.1, 1],
          palm: [-1, 0, 0.1],
          blade: [-3, 0, 6],
        },
      }),
    ],
    view: { yaw: -30, pitch: 30, close: { at: on("elR", 0, 0, 0), about: 50 }, nearer: { armR: 30, armL: 12 } },
    props: [],
    felt: [{ spot: "forearm-front", side: "R" }],
    arrows: [{ along: on("wrR", 0, 15, 0), beside: [8, 0, 6] }],
    tempo: slow(4),
  },
  EX25: {
    poses: [
      forearmOnThigh({ fingers: [0.75, 0.66, 0], palm: [0.66, -0.75, 0], fist: true }),
      forearmOnThigh({ fingers: [0.6, -0.8, 0], palm: [-0.8, -0.6, 0], fist: true }),
    ],
    view: { yaw: -18, pitch: 8, close: { at: on("elR", 8, 6, 0), about: 46 }, nearer: { armR: 40 } },
    props: [...chair(), { kind: "weight", hand: "R" }],
    felt: [{ spot: "forearm-back", side: "R" }],
    arrows: [{ along: on("wrR", 0, 14, 0), beside: [8, 2, 6] }],
    tempo: { there: 3.5, hold: 0.5, back: 1, rest: 0.5 },
  },
  EX26: {
    poses: [
      forearmOnThigh({ fingers: [1, 0.1, 0], palm: upwards }),
      forearmOnThigh({ fingers: [1, 0.1, 0], palm: upwards, fist: true }),
    ],
    view: { yaw: -18, pitch: 14, close: { at: on("elR", 8, 6, 0), about: 46 }, nearer: { armR: 40 } },
    props: [...chair(), { kind: "ball", at: on("wrR", 0, 8.5, 4.4), r: 3.6, near: false }],
    felt: [{ spot: "forearm-front", side: "R" }],
    arrows: [
      { push: on("wrR", 0, 8, 18), way: [0, -8, 0] },
      { push: on("wrR", 0, 8, -14), way: [0, 8, 0] },
    ],
    tempo: slow(2, 0.8),
  },
  EX27: {
    poses: [
      {
        pelvis: [0, 18, 0],
        up: [-1, 0, 0],
        front: out,
        neck: [-16, 6, 0],
        armR: {
          blade: [-5, 1, 2],
          hand: [-49, 6, 48],
          elbowTowards: [-0.4, 0.8, 0],
          fingers: [0, 0, 1],
          palm: upwards,
        },
        armL: { hand: [-49, 10, 50], elbowTowards: [0, 1, 0], palm: down },
        legR: { ankle: [40, 8, 32], kneeTowards: [-0.4, 0, 1], toes: [0.8, 0, 0.6] },
        legL: { ankle: [40, 20, 32], kneeTowards: [-0.4, 0.1, 1], toes: [0.8, 0, 0.6] },
      },
      {
        pelvis: [0, 18, 0],
        up: [-1, 0, 0],
        front: out,
        thorax: [0, 0, 14],
        head: [0, 0, 10],
        neck: [-16, 6, 0],
        armR: {
          blade: [-5, 1, 2],
          hand: [-49, 6, 48],
          elbowTowards: [-0.4, 0.8, 0],
          fingers: [0, 0, 1],
          palm: upwards,
        },
        armL: { hand: [-50, 88, 6], elbowTowards: [0, 0, -1], palm: out },
        legR: { ankle: [40, 8, 32], kneeTowards: [-0.4, 0, 1], toes: [0.8, 0, 0.6] },
        legL: { ankle: [40, 20, 32], kneeTowards: [-0.4, 0.1, 1], toes: [0.8, 0, 0.6] },
      },
      {
        pelvis: [0, 18, 0],
        up: [-1, 0, 0],
        front: out,
        lumbar: [0, 0, 10],
        thorax: [0, 0, 50],
        neck: [0, 0, 34],
        armR: {
          blade: [-5, 1, 2],
          hand: [-49, 6, 48],
          elbowTowards: [-0.4, 0.8, 0],
          fingers: [0, 0, 1],
          palm: upwards,
        },
        armL: { hand: [-56, 12, -66], elbowTowards: [0, 1, 0], palm: upwards },
        legR: { ankle: [40, 8, 32], kneeTowards: [-0.4, 0, 1], toes: [0.8, 0, 0.6] },
        legL: { ankle: [40, 20, 32], kneeTowards: [-0.4, 0.1, 1], toes: [0.8, 0, 0.6] },
      },
    ],
    view: { yaw: 12, pitch: 42, nearer: { armL: 60 } },
    props: [mat(-92, 62, 62), { kind: "box", of: "pillow", low: [-90, 0, -16], high: [-62, 8, 16] }],
    felt: [
      { spot: "chest", side: "L" },
      { spot: "upper-back", side: "L" },
    ],
    arrows: [{ along: on("wrL"), beside: [-14, 4, 0], span: [0.1, 0.9] }],
    tempo: slow(1.5, 2.5),
  },
} as const satisfies Record<string, Picture>;
