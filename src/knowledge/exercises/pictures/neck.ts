import { type Arm, on, type Picture } from "../pose.ts";
import { arms, chair, crookLying, facingArms, mat, sitting, sittingFacing, slow, stool } from "../postures.ts";

const lying = crookLying({
  ...arms((z) => ({ hand: [-14, 24, z * 10], elbowTowards: [0, 0.1, z], fingers: [0.6, 0, -z], palm: [0, -1, 0] })),
});
const headOnTowel = { kind: "box", of: "towel", low: [-84, 0, -14], high: [-60, 3, 14] } as const;
/** The left hand rests on the head and does not pull yet. */
const handOnHead: Arm = {
  hand: [15, 134, 2],
  elbowTowards: [1, 0.2, 0.3],
  fingers: [-1, 0.1, 0.1],
  palm: [-0.1, -1, 0],
  blade: [0, 2, 0],
};

export const neckPictures = {
  EX01: {
    poses: [
      { ...lying, neck: [4, 0, 0], head: [-8, 0, 0] },
      { ...lying, neck: [2, 0, 0], head: [12, 0, 0] },
    ],
    view: { yaw: -8, pitch: 6, close: { at: on("c4", 0, 0, 4), about: 36 }, shadow: true },
    props: [mat(-92, 74, 34), headOnTowel],
    felt: [{ spot: "neck-front", side: "R" }],
    arrows: [{ along: on("c1", 0, 4, 12), beside: [-2, 9, 0] }],
    tempo: slow(3),
  },
  EX02: {
    poses: [
      sitting({ thorax: [4, 0, 0], neck: [34, 0, 0], head: [-36, 0, 0] }),
      sitting({ thorax: [3, 0, 0], neck: [-16, 0, 0], head: [18, 0, 0] }),
    ],
    view: { yaw: -16, pitch: 4, close: { at: on("c7", 0, -1, 0), about: 38 }, shadow: true },
    props: chair(),
    felt: [{ spot: "neck-back", side: "R" }],
    arrows: [{ along: on("c1", 0, 0, 0), beside: [24, -2, 0] }],
    tempo: slow(2),
  },
  EX03: {
    poses: [sittingFacing(), sittingFacing({ neck: [0, 0, 38], head: [0, 0, 28] })],
    view: { yaw: -8, pitch: 8, close: { at: on("t6", 0, 16, 0), about: 44 } },
    props: stool,
    felt: [{ spot: "neck-side", side: "R" }],
    arrows: [{ along: on("c1", 0, 0, 14), beside: [0, -13, 0] }],
    tempo: slow(1),
  },
  EX04: {
    poses: [
      sittingFacing({
        armL: handOnHead,
        armR: { hand: [-20, 45, -4], elbowTowards: [-1, 0, -0.6], fingers: [0.6, -0.6, 0.4] },
      }),
      sittingFacing({
        neck: [4, 30, 0],
        head: [0, 6, 0],
        armL: {
          hand: [20, 131, 2],
          elbowTowards: [1, -0.2, 0.3],
          fingers: [-0.95, -0.15, 0.1],
          palm: [0.1, -1, 0],
          blade: [0, 2, 0],
        },
        armR: { hand: [-20, 44, -4], elbowTowards: [-1, 0, -0.6], fingers: [0.6, -0.6, 0.4], blade: [0, -2, 0] },
      }),
    ],
    view: { yaw: -14, pitch: 5, nearer: { armL: 60 } },
    props: stool,
    felt: [{ spot: "neck-side", side: "R" }],
    arrows: [{ along: on("c1", 0, 18, 0), beside: [2, 6, 0] }],
    tempo: slow(4),
  },
  EX05: {
    poses: [
      sittingFacing({
        armL: handOnHead,
        armR: { hand: [-24, 45, 0], elbowTowards: [-1, 0, -0.6] },
      }),
      sittingFacing({
        neck: [36, 16, 26],
        head: [26, 0, 14],
        armL: {
          hand: [18, 121, 10],
          elbowTowards: [1, 0.2, 0.1],
          fingers: [-0.8, 0.3, -0.5],
          palm: [-0.3, -0.6, -0.6],
          blade: [0, 2, 2],
        },
        armR: { hand: [-24, 45, 0], elbowTowards: [-1, 0, -0.6], blade: [0, -1.5, 0] },
      }),
    ],
    view: { yaw: -12, pitch: 8, nearer: { armL: 80 } },
    props: stool,
    felt: [{ spot: "neck-back", side: "R" }],
    arrows: [{ along: on("c1", 0, 12, 8), beside: [12, 6, 6] }],
    tempo: slow(4),
  },
  EX06: {
    poses: [
      sittingFacing({
        armL: { hand: [4, 99, 14], elbowTowards: [1, -0.8, 0.3], fingers: [-1, 0.2, -0.1], palm: [0, 0, -1] },
      }),
      sittingFacing({
        neck: [-12, 26, -6],
        head: [-4, 8, 0],
        armL: { hand: [4, 98, 14], elbowTowards: [1, -0.8, 0.3], fingers: [-1, 0.2, -0.1], palm: [0, 0, -1] },
      }),
    ],
    view: { yaw: -18, pitch: 5, close: { at: on("t6", 0, 15, 0), about: 48 }, nearer: { armL: 60 }, free: ["L"] },
    props: stool,
    felt: [{ spot: "neck-front", side: "R" }],
    arrows: [{ along: on("c1", 0, 16, 0), beside: [1, 4, 0] }],
    tempo: slow(4),
  },
  EX07: {
    poses: [
      { ...lying, neck: [8, 0, 0], head: [-12, 0, 0] },
      { ...lying, neck: [10, 0, 0], head: [12, 0, 0] },
    ],
    view: { yaw: -14, pitch: 8, close: { at: on("c4", 0, 2, 2), about: 38 } },
    props: [
      mat(-96, 74, 34),
      { kind: "ball", at: [-64.5, 3.6, -3.6], r: 3.6, near: false },
      { kind: "ball", at: [-64.5, 3.6, 3.6], r: 3.6, near: true },
    ],
    felt: [{ spot: "neck-back", side: "R" }],
    arrows: [{ along: on("c1", 0, 4, 12), beside: [-2, 10, 0] }],
    tempo: slow(1),
  },
  EX08: {
    poses: [sittingFacing(), sittingFacing({ mouth: 1 })],
    view: { yaw: 32, pitch: 2, close: { at: on("c1", 0, 3, 2), about: 20 } },
    props: [],
    felt: [{ spot: "jaw", side: "L" }],
    arrows: [{ push: on("c1", 0, -3, 15), way: [0, -7, 0] }],
    tempo: slow(2),
  },
  EX09: {
    poses: [
      sitting({ ...arms(() => ({ shoulder: [8, 7, 0], elbow: 16, blade: [0, -1.5, 4] })) }),
      sitting({ ...arms(() => ({ shoulder: [2, 8, 0], elbow: 14, blade: [0, 6, 1] })) }),
      sitting({ ...arms(() => ({ shoulder: [-6, 8, 0], elbow: 12, blade: [0, 0.5, -6] })) }),
    ],
    view: { yaw: -40, pitch: 6, close: { at: on("c7", 0, 0, 0), about: 35 } },
    props: chair(),
    felt: [{ spot: "shoulder-top", side: "R" }],
    arrows: [{ along: on("shR"), beside: [12, 10, 6] }],
    tempo: { there: 3.6, hold: 0, back: 0, rest: 0, round: true },
  },
  EX10: {
    poses: [
      {
        ...sittingFacing({ pelvis: [0, 91.5, 0], front: [0, 0, -1] }),
        ...facingArms(() => ({ shoulder: [6, 8, 0], elbow: 10, blade: [1, 3, 2] })),
        legL: {},
        legR: {},
      },
      {
        ...sittingFacing({ pelvis: [0, 91.5, 0], front: [0, 0, -1] }),
        ...facingArms(() => ({ shoulder: [0, 10, 0], elbow: 8, blade: [-1, -3, -3] })),
        legL: {},
        legR: {},
      },
    ],
    view: { yaw: 0, pitch: 4, close: { at: on("t6", 0, 2, 0), about: 50 }, shadow: true },
    props: [],
    felt: [
      { spot: "shoulder-blade", side: "L" },
      { spot: "shoulder-blade", side: "R" },
    ],
    arrows: [
      { push: on("t6", 15, 4, -10), way: [-4, -15, 0] },
      { push: on("t6", -15, 4, -10), way: [4, -15, 0] },
    ],
    tempo: slow(3),
  },
} as const satisfies Record<string, Picture>;
