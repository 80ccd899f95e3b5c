import { on, type Picture } from "../pose.ts";
import { ahead, arms, footAt, legs, mat, sideLying, slow, standing, standingFacing, upwards } from "../postures.ts";

export const shoulderStretchPictures = {
  EX17: {
    poses: [
      standing({
        pelvis: [-4, 91, 0],
        ...arms((z) => ({ hand: [20, 160, z * 44], elbowTowards: [0, -1, z * 0.4], fingers: upwards, palm: ahead })),
        ...legs((z) => footAt(z > 0 ? 4 : -12, z * 9)),
      }),
      standing({
        pelvis: [18, 88, 0],
        up: [0.1, 1, 0],
        ...arms((z) => ({
          hand: [20, 160, z * 44],
          elbowTowards: [-0.3, -1, z * 0.6],
          fingers: upwards,
          palm: ahead,
          blade: [-1, 0, -3],
        })),
        ...legs((z) => footAt(z > 0 ? 42 : -12, z * 9)),
      }),
    ],
    view: { yaw: -42, pitch: 10, nearer: { armL: 40, armR: 60 } },
    props: [
      mat(-40, 64, 62),
      { kind: "box", of: "doorway", low: [26, 0, -62], high: [34, 200, -38] },
      { kind: "box", of: "doorway", low: [26, 0, 38], high: [34, 200, 62] },
    ],
    felt: [
      { spot: "chest", side: "R" },
      { spot: "shoulder-front", side: "R" },
    ],
    arrows: [{ along: on("pelvis"), beside: [0, 24, 0] }],
    tempo: slow(4),
  },
  EX18: {
    poses: [
      standing({
        pelvis: [-14, 91, 0],
        armR: { hand: [-43, 113, 40], elbowTowards: [0, -1, 0.3], fingers: [-0.4, 0.9, 0], palm: [-1, -0.3, 0] },
        ...legs((z) => footAt(z > 0 ? -20 : 2, z * 9)),
      }),
      standing({
        pelvis: [-5, 89, 0],
        up: [0.1, 1, 0],
        front: [0.95, 0, -0.2],
        thorax: [0, 0, 10],
        armR: { hand: [-43, 113, 40], elbowTowards: [0, -1, 0.3], fingers: [-0.4, 0.9, 0], palm: [-1, -0.3, 0] },
        ...legs((z) => footAt(z > 0 ? -20 : 17, z * 9)),
      }),
    ],
    view: { yaw: 30, pitch: 8, nearer: { armR: 30 } },
    props: [mat(-60, 48, 52), { kind: "box", of: "doorway", low: [-62, 0, 26], high: [-48, 196, 44] }],
    felt: [
      { spot: "chest", side: "R" },
      { spot: "shoulder-front", side: "R" },
    ],
    arrows: [{ along: on("pelvis"), beside: [4, 20, 16] }],
    tempo: slow(4),
  },
  EX19: {
    poses: [
      sideLying({
        armR: { blade: [-5, 1, 2], hand: [-45, 31, 33], elbowTowards: [0, -1, 1], fingers: upwards, palm: ahead },
        armL: { hand: [-44, 36, 27], elbowTowards: [-0.5, 1, 0.4], fingers: [-0.5, -0.6, 0.6], palm: [0.2, -0.4, 0.8] },
        legR: { ankle: [56, 8, 6], kneeTowards: [0.3, 0, 1], toes: [0.7, 0, 0.7] },
        legL: { ankle: [56, 22, 6], kneeTowards: [0.3, 0.1, 1], toes: [0.7, 0, 0.7] },
      }),
      sideLying({
        armR: {
          blade: [-5, 1, 2],
          hand: [-27, 20, 37],
          elbowTowards: [-0.8, -0.05, 0.5],
          fingers: [0.8, 0.5, 0],
          palm: [0.5, -0.8, 0],
        },
        armL: { hand: [-30, 26, 28], elbowTowards: [-0.5, 1, 0.4], fingers: [-0.2, -0.7, 0.7], palm: [0.3, -0.7, 0.5] },
        legR: { ankle: [56, 8, 6], kneeTowards: [0.3, 0, 1], toes: [0.7, 0, 0.7] },
        legL: { ankle: [56, 22, 6], kneeTowards: [0.3, 0.1, 1], toes: [0.7, 0, 0.7] },
      }),
    ],
    view: { yaw: -46, pitch: 22, close: { at: on("l3", 0, 6, 6), about: 66 }, nearer: { armR: 30, armL: 10 } },
    props: [mat(-104, 84, 52), { kind: "box", of: "pillow", low: [-92, 0, -14], high: [-64, 9, 16] }],
    felt: [{ spot: "shoulder-back", side: "R" }],
    arrows: [{ along: on("wrR", 0, 14, 0), beside: [6, 4, 8] }],
    tempo: slow(4),
  },
  EX20: {
    poses: [
      standingFacing({
        armR: { hand: [8, 138, 38], elbowTowards: [-1, -0.6, 0.3], fingers: [0.9, 0.1, 0.3], palm: [-0.3, 0, -1] },
      }),
      standingFacing({
        armR: { hand: [32, 137, 26], elbowTowards: [-0.2, -1, 0.4], fingers: [1, 0, 0.1], palm: [0, -0.2, -1] },
        armL: { hand: [19, 128, 30], elbowTowards: [1, -1, 0.2], fingers: [-0.7, 0.7, 0.1], palm: [-0.2, 0, -1] },
      }),
    ],
    view: {
      yaw: -14,
      pitch: 8,
      close: { at: on("t6", 4, 4, 0), about: 58 },
      nearer: { armR: 20, armL: 60 },
      free: ["L", "R"],
    },
    props: [],
    felt: [
      { spot: "shoulder-back", side: "R" },
      { spot: "shoulder-front", side: "R" },
    ],
    arrows: [{ along: on("wrR", 0, 10, 0), beside: [4, 12, 6] }],
    tempo: slow(4),
  },
} as const satisfies Record<string, Picture>;
