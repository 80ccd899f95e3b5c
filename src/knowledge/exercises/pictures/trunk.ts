import { on, type Picture } from "../pose.ts";
import {
  ahead,
  allFours,
  arms,
  down,
  facingArms,
  facingLegs,
  legs,
  mat,
  out,
  prone,
  slow,
  supine,
} from "../postures.ts";

const planted = { ankle: [82, 16, 10], kneeTowards: down, toes: [0.25, -1, 0] } as const;
const forearms = facingArms((z) => ({
  hand: [-76, 3.5, z * 12],
  elbowTowards: [0.4, -1, z * 0.2],
  fingers: [-1, 0, 0],
  palm: down,
}));

export const trunkPictures = {
  EX34: {
    poses: [
      supine({ ...arms(() => ({ shoulder: [90, 4, 0], elbow: 4 })), ...legs(() => ({ hip: [90, 3, 0], knee: 90 })) }),
      supine({
        armL: { shoulder: [90, 4, 0], elbow: 4 },
        armR: { shoulder: [158, 4, 0], elbow: 4 },
        legR: { hip: [90, 3, 0], knee: 90 },
        legL: { hip: [16, 3, 0], knee: 12 },
      }),
    ],
    view: { yaw: -14, pitch: 12 },
    props: [mat(-108, 96)],
    felt: [{ spot: "belly", side: "R" }],
    arrows: [
      { along: on("wrR"), beside: [-4, 8, 6] },
      { along: on("anL"), beside: [6, 10, 0], span: [0.1, 0.9] },
    ],
    tempo: slow(0.8, 2),
  },
  EX35: {
    poses: [
      allFours(),
      allFours({
        neck: [-10, 0, 0],
        armR: { hand: [92, 63, 16], elbowTowards: down, fingers: ahead, palm: [0, 0, -1] },
        legL: { hip: [-14, 2, 0], knee: 6, toes: [-0.4, -1, 0] },
      }),
    ],
    view: { yaw: -14, pitch: 9, nearer: { armR: 20 } },
    props: [mat(-84, 78)],
    felt: [
      { spot: "low-back", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [
      { along: on("wrR"), beside: [10, -4, 10], span: [0.25, 0.9] },
      { along: on("anL"), beside: [-8, -6, 0], span: [0.2, 0.9] },
    ],
    tempo: slow(2),
  },
  EX36: {
    poses: [
      {
        pelvis: [0, 18, 0],
        up: [-0.9, 0.44, 0],
        front: out,
        lumbar: [0, 6, 0],
        neck: [0, -4, 0],
        armR: {
          blade: [-5, 1, 2],
          hand: [-60, 4.5, 27],
          elbowTowards: [0, -1, -0.4],
          fingers: [-0.1, 0, 1],
          palm: down,
        },
        armL: { hand: [-12, 40, 10], elbowTowards: [-0.6, 1, 0.4], fingers: [1, -0.2, 0.4], palm: down },
        legR: { ankle: [83, 7, 0], kneeTowards: out, toes: [0.1, 0.2, 1] },
        legL: { ankle: [80, 16, 2], kneeTowards: out, toes: [0.1, 0.2, 1] },
      },
      {
        pelvis: [-2, 32, 0],
        up: [-0.96, 0.28, 0],
        front: out,
        neck: [0, 2, 0],
        armR: {
          blade: [-5, 1, 2],
          hand: [-60, 3.5, 27],
          elbowTowards: [0, -1, -0.4],
          fingers: [-0.1, 0, 1],
          palm: down,
        },
        armL: { hand: [-16, 54, 10], elbowTowards: [-0.6, 1, 0.4], fingers: [1, -0.2, 0.4], palm: down },
        legR: { ankle: [80, 7, 0], kneeTowards: out, toes: [0.1, 0.2, 1] },
        legL: { ankle: [78, 16, 2], kneeTowards: out, toes: [0.1, 0.2, 1] },
      },
    ],
    view: { yaw: 10, pitch: 12 },
    props: [mat(-100, 104, 40)],
    felt: [{ spot: "side", side: "R" }],
    arrows: [{ along: on("pelvis"), beside: [10, -2, 22] }],
    tempo: slow(3),
  },
  EX37: {
    poses: [
      prone({
        pelvis: [-4, 26, 0],
        up: [-0.99, 0.12, 0],
        front: [-0.12, -0.99, 0],
        neck: [-8, 0, 0],
        ...forearms,
        ...facingLegs((z) => ({ ankle: [74, 16, z * 10], kneeTowards: [-0.4, -1, 0], toes: [0.25, -1, 0] })),
      }),
      prone({
        pelvis: [0, 29, 0],
        up: [-0.99, 0.12, 0],
        front: [-0.12, -0.99, 0],
        neck: [-8, 0, 0],
        ...forearms,
        legL: planted,
        legR: { ...planted, ankle: [82, 16, -10] },
      }),
    ],
    view: { yaw: 12, pitch: 9 },
    props: [mat(-100, 104)],
    felt: [{ spot: "belly", side: "L" }],
    arrows: [{ along: on("knL"), beside: [6, 20, 0] }],
    tempo: slow(3),
  },
} as const satisfies Record<string, Picture>;
