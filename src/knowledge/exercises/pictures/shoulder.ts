import { on, type Picture } from "../pose.ts";
import {
  ahead,
  arms,
  down,
  facingArms,
  footAt,
  legs,
  mat,
  out,
  slow,
  standing,
  standingFacing,
  upwards,
  wall,
} from "../postures.ts";

export const shoulderPictures = {
  EX11: {
    poses: [
      standing({
        ...arms((z) => ({ hand: [28, 150, z * 15], elbowTowards: [0.3, -1, 0], fingers: upwards, palm: [0, 0, -z] })),
      }),
      standing({
        neck: [-6, 0, 0],
        ...arms((z) => ({
          hand: [24, 183, z * 20],
          elbowTowards: [0.5, -1, 0],
          fingers: upwards,
          palm: [0, 0, -z],
          blade: [0, 4, 1],
        })),
      }),
    ],
    view: { yaw: -22, pitch: 6 },
    props: [mat(-40, 48, 30), wall(33, 212)],
    felt: [
      { spot: "shoulder-blade", side: "R" },
      { spot: "side", side: "R" },
    ],
    arrows: [{ along: on("elR"), beside: [-12, 4, 10] }],
    tempo: slow(1, 2),
  },
  EX12: {
    poses: [
      standing({
        pelvis: [3, 85, 0],
        up: [0.37, 0.93, 0],
        neck: [-10, 0, 0],
        ...arms((z) => ({
          hand: [55, 134, z * 17],
          elbowTowards: [-0.4, -1, z],
          fingers: [0.1, 1, 0],
          palm: ahead,
          blade: [0, 0, -2],
        })),
        ...legs((z) => footAt(-29, z * 9)),
      }),
      standing({
        pelvis: [-9, 87.5, 0],
        up: [0.24, 0.97, 0],
        thorax: [14, 0, 0],
        neck: [-6, 0, 0],
        ...arms((z) => ({
          hand: [55, 134, z * 17],
          elbowTowards: [-0.4, -1, z],
          fingers: [0.1, 1, 0],
          palm: ahead,
          blade: [1, 0, 5],
        })),
        ...legs((z) => footAt(-29, z * 9)),
      }),
    ],
    view: { yaw: -18, pitch: 6 },
    props: [mat(-54, 68, 30), wall(60)],
    felt: [{ spot: "side", side: "R" }],
    arrows: [{ along: on("t6"), beside: [-8, 24, 8] }],
    tempo: slow(1, 2),
  },
  EX13: {
    poses: [
      standing({ ...arms((z) => ({ hand: [49, 120, z * 12], elbowTowards: [0, -1, z], fist: true })) }),
      standing({
        thorax: [-4, 0, 0],
        ...arms((z) => ({
          hand: [8, 113, z * 20],
          elbowTowards: [-1, -0.2, z * 0.3],
          fist: true,
          blade: [-1, -1, -3],
        })),
      }),
    ],
    view: { yaw: -20, pitch: 8 },
    props: [
      mat(-40, 84, 30),
      { kind: "box", of: "doorway", low: [76, 0, -4], high: [84, 150, 4] },
      { kind: "line", of: "band", through: [on("wrR", 0, 6, 2), [76, 118, 0], on("wrL", 0, 6, 2)], near: true },
    ],
    felt: [
      { spot: "shoulder-blade", side: "R" },
      { spot: "shoulder-back", side: "R" },
    ],
    arrows: [{ along: on("wrR"), beside: [0, -14, 6] }],
    tempo: slow(1, 1.5),
  },
  EX14: {
    poses: [
      standingFacing({
        ...facingArms((x) => ({
          hand: [x * 10, 112, 25],
          elbowTowards: [x * 0.3, -1, -0.4],
          fingers: [x * -0.3, 0, 1],
          palm: upwards,
          fist: true,
        })),
      }),
      standingFacing({
        ...facingArms((x) => ({
          hand: [x * 38, 112, 16],
          elbowTowards: [x * -0.2, -1, -0.4],
          fingers: [x * 0.8, 0, 0.6],
          palm: upwards,
          fist: true,
        })),
      }),
    ],
    view: { yaw: -16, pitch: 12, close: { at: on("t6", 0, 2, 0), about: 58 } },
    props: [{ kind: "line", of: "band", through: [on("wrL", 0, 6, 2), on("wrR", 0, 6, 2)], near: true }],
    felt: [
      { spot: "shoulder-back", side: "R" },
      { spot: "shoulder-back", side: "L" },
    ],
    arrows: [
      { along: on("wrL"), beside: [10, 12, 8] },
      { along: on("wrR"), beside: [-10, 12, 8] },
    ],
    tempo: slow(1),
  },
  EX15: {
    poses: [
      standingFacing({
        armR: { hand: [-22, 112, 25], elbowTowards: [-0.3, -1, -0.4], fingers: out, palm: ahead, fist: true },
      }),
      standingFacing({
        armR: { hand: [-26, 112, 25], elbowTowards: [-0.2, -1, -0.4], fingers: out, palm: ahead, fist: true },
      }),
    ],
    view: { yaw: 16, pitch: 12, close: { at: on("t6", -6, 0, 0), about: 62 } },
    props: [{ kind: "box", of: "wall", low: [-38, 0, -30], high: [-30, 190, 44] }],
    felt: [{ spot: "shoulder-front", side: "R" }],
    arrows: [{ push: on("wrR", 0, 9, 0), way: [-16, 0, 0] }],
    tempo: slow(4, 1),
  },
  EX16: {
    poses: [
      standing({
        pelvis: [-12, 88, 0],
        up: [0.74, 0.67, 0],
        neck: [-6, 0, 0],
        armL: { hand: [42, 77.5, -16], elbowTowards: [-0.4, -1, -0.6], fingers: ahead, palm: down },
        armR: { hand: [10, 70, 20], fingers: [-0.25, -1, 0] },
      }),
      standing({
        pelvis: [-12, 88, 0],
        up: [0.74, 0.67, 0],
        neck: [-6, 0, 0],
        armL: { hand: [42, 77.5, -16], elbowTowards: [-0.4, -1, -0.6], fingers: ahead, palm: down },
        armR: { hand: [27, 66, 25], fingers: [0, -1, 0.1] },
      }),
      standing({
        pelvis: [-12, 88, 0],
        up: [0.74, 0.67, 0],
        neck: [-6, 0, 0],
        armL: { hand: [42, 77.5, -16], elbowTowards: [-0.4, -1, -0.6], fingers: ahead, palm: down },
        armR: { hand: [42, 70, 14], fingers: [0.25, -1, 0] },
      }),
    ],
    view: { yaw: -18, pitch: 10, nearer: { armR: 30 } },
    props: [
      mat(-40, 84, 30),
      { kind: "box", of: "table", low: [38, 70, -34], high: [80, 74, 6] },
      { kind: "box", of: "table", low: [74, 0, -34], high: [78, 70, -30] },
      { kind: "box", of: "table", low: [74, 0, 2], high: [78, 70, 6] },
      { kind: "box", of: "table", low: [40, 0, -34], high: [44, 70, -30] },
    ],
    felt: [{ spot: "shoulder-front", side: "R" }],
    arrows: [{ along: on("wrR", 0, 20, 0), beside: [0, -4, 6] }],
    tempo: { there: 3, hold: 0, back: 0, rest: 0, round: true },
  },
} as const satisfies Record<string, Picture>;
