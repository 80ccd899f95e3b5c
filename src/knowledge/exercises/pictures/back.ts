import { on, type Picture } from "../pose.ts";
import {
  ahead,
  allFours,
  arms,
  crookLying,
  down,
  facingArms,
  legs,
  mat,
  prone,
  slow,
  standingFacing,
  supine,
} from "../postures.ts";

const hugging = (leg: number): Picture["poses"][0] =>
  supine({
    neck: [10, 0, 0],
    ...arms((z) => ({
      hand: [-22, 46, z * 12],
      elbowTowards: [0, -0.3, z],
      fingers: [0.2, 0.6, -z],
      palm: [0.6, -0.8, 0],
    })),
    ...legs(() => ({ hip: [leg, 4, 0], knee: leg + 6 })),
  });

export const backPictures = {
  EX28: {
    poses: [
      crookLying({
        up: [-0.93, 0.36, 0],
        front: [0.36, 0.93, 0],
        lumbar: [4, 0, 0],
        thorax: [-8, 0, 0],
        neck: [16, 0, 0],
        ...arms((z) => ({ hand: [-66, 41, z * 8], elbowTowards: [0.3, 1, z * 1.2], fingers: [-0.6, -0.4, z * -0.6] })),
      }),
      crookLying({
        up: [-0.93, 0.36, 0],
        front: [0.36, 0.93, 0],
        thorax: [-38, 0, 0],
        neck: [16, 0, 0],
        ...arms((z) => ({ hand: [-66, 23, z * 8], elbowTowards: [-0.2, 1, z * 1.2], fingers: [-0.6, -0.4, z * -0.6] })),
      }),
    ],
    view: { yaw: -12, pitch: 10, nearer: { armR: 40 } },
    props: [mat(-92, 74), { kind: "roll", of: "towel", at: [-33, 7.5, 0], r: 7.5, long: 60 }],
    felt: [{ spot: "upper-back", side: "R" }],
    arrows: [{ along: on("c1"), beside: [-14, 14, 0] }],
    tempo: slow(3, 2),
  },
  EX29: {
    poses: [
      allFours({
        pelvis: [-10, 48, 0],
        up: [0.99, -0.12, 0],
        front: [0, -1, 0],
        lumbar: [-24, 0, 0],
        thorax: [-8, 0, 0],
        neck: [-22, 0, 0],
        head: [-18, 0, 0],
      }),
      allFours({
        pelvis: [-13, 48.5, 0],
        up: [0.6, 0.8, 0],
        front: [0.8, -0.6, 0],
        lumbar: [42, 0, 0],
        thorax: [28, 0, 0],
        neck: [34, 0, 0],
        head: [14, 0, 0],
      }),
    ],
    view: { yaw: -14, pitch: 8 },
    props: [mat(-76, 60)],
    felt: [
      { spot: "low-back", side: "R" },
      { spot: "upper-back", side: "R" },
    ],
    arrows: [{ along: on("t12"), beside: [0, 24, 0] }],
    tempo: slow(0.6, 2.2),
  },
  EX30: {
    poses: [
      crookLying({
        pelvis: [0, 11.5, 0],
        up: [-0.95, 0.3, 0],
        front: [0.3, 0.95, 0],
        lumbar: [-30, 0, 0],
        thorax: [14, 0, 0],
        neck: [8, 0, 0],
      }),
      crookLying({
        pelvis: [-1, 12, 0],
        up: [-0.99, -0.12, 0],
        front: [-0.12, 0.99, 0],
        lumbar: [10, 0, 0],
        thorax: [0, 0, 0],
        neck: [4, 0, 0],
      }),
    ],
    view: { yaw: -6, pitch: 5, close: { at: on("l5", 0, 0, 10), about: 46 }, shadow: true },
    props: [mat(-92, 74)],
    felt: [{ spot: "belly", side: "R" }],
    arrows: [{ push: on("l3", 0, 0, 28), way: [0, -15, 0] }],
    tempo: slow(1.5),
  },
  EX31: {
    poses: [
      prone({
        neck: [-10, 0, 0],
        head: [-8, 0, 0],
        ...facingArms((z) => ({
          hand: [-57, 3.2, z * 25],
          elbowTowards: [0.5, 1, z * 0.5],
          fingers: [-1, 0, 0],
          palm: down,
        })),
      }),
      prone({
        up: [-0.95, 0.31, 0],
        front: [-0.31, -0.95, 0],
        lumbar: [-34, 0, 0],
        thorax: [-22, 0, 0],
        neck: [-4, 0, 0],
        ...facingArms((z) => ({
          hand: [-57, 3.2, z * 25],
          elbowTowards: [1, 0.2, z],
          fingers: [-1, 0, 0],
          palm: down,
        })),
      }),
    ],
    view: { yaw: 14, pitch: 9 },
    props: [mat(-92, 108)],
    felt: [{ spot: "low-back", side: "L" }],
    arrows: [{ along: on("t6"), beside: [-24, 12, 0] }],
    tempo: slow(1, 2),
  },
  EX32: {
    poses: [crookLying(), hugging(124)],
    view: { yaw: -12, pitch: 9 },
    props: [mat(-92, 74)],
    felt: [
      { spot: "low-back", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [{ along: on("anR"), beside: [14, 10, 6] }],
    tempo: slow(4),
  },
  EX33: {
    poses: [
      allFours({ pelvis: [-14, 48, 0] }),
      allFours({
        pelvis: [-51, 23, 0],
        up: [0.9, 0.43, 0],
        front: [0.43, -0.9, 0],
        lumbar: [34, 0, 0],
        thorax: [18, 0, 0],
        neck: [-18, 0, 0],
        ...arms((z) => ({ hand: [44, 3.2, z * 16], elbowTowards: [0, 1, z * 0.6], fingers: ahead, palm: down })),
        ...legs((z) => ({ ankle: [-55, 6, z * 10], kneeTowards: [1, -0.2, z * 0.1], toes: [-1, -0.12, 0] })),
      }),
    ],
    view: { yaw: -16, pitch: 9 },
    props: [mat(-76, 76)],
    felt: [
      { spot: "low-back", side: "R" },
      { spot: "upper-back", side: "R" },
    ],
    arrows: [{ along: on("pelvis"), beside: [0, 22, 0] }],
    tempo: slow(4),
  },
  EX38: {
    poses: [
      standingFacing({ armR: { shoulder: [0, 150, 0], elbow: 20 } }),
      standingFacing({
        pelvis: [-4, 91, 0],
        lumbar: [0, 20, 0],
        thorax: [0, 20, 0],
        neck: [0, 8, 0],
        armR: { shoulder: [0, 162, 0], elbow: 16 },
        armL: { hand: [15, 76, 9], elbowTowards: [1, 0, -0.6], fingers: [0, -1, 0.1] },
      }),
    ],
    view: { yaw: -8, pitch: 6, nearer: { armR: 40 } },
    props: [mat(-44, 60, 34)],
    felt: [{ spot: "side", side: "R" }],
    arrows: [{ along: on("wrR"), beside: [-2, 16, 0] }],
    tempo: slow(4),
  },
} as const satisfies Record<string, Picture>;
