import { on, type Picture } from "../pose.ts";
import {
  ahead,
  arms,
  crookLying,
  down,
  facingArms,
  facingLegs,
  footAt,
  mat,
  out,
  sittingFacing,
  slow,
  standingFacing,
  supine,
  upwards,
} from "../postures.ts";

const halfKneeling = {
  legL: footAt(26, -10, { kneeTowards: [1, 1, 0] }),
  legR: { ankle: [-54, 6, 9], kneeTowards: [0.5, -1, 0], toes: [-1, -0.12, 0] },
} as const;
const onKnee = (x: number, y: number) =>
  ({
    armL: { hand: [x, y, -9], elbowTowards: [-1, -0.5, -0.5], fingers: [1, -0.2, 0], palm: down },
    armR: { hand: [x - 2, y, 2], elbowTowards: [-1, -0.5, 0.7], fingers: [1, -0.2, -0.2], palm: down },
  }) as const;

export const hipStretchPictures = {
  EX46: {
    poses: [
      { pelvis: [-12, 47.5, 0], up: [0.12, 1, 0], front: ahead, ...onKnee(26, 58), ...halfKneeling },
      { pelvis: [7, 43.5, 0], up: [-0.08, 1, 0], front: ahead, ...onKnee(30, 56), ...halfKneeling },
    ],
    view: { yaw: -16, pitch: 7 },
    props: [mat(-70, 62, 30)],
    felt: [{ spot: "hip-front", side: "R" }],
    arrows: [{ along: on("pelvis"), beside: [-14, 26, 10] }],
    tempo: slow(4),
  },
  EX50: {
    poses: [
      crookLying({
        ...arms((z) => ({ hand: [-2, 30, z * 24], elbowTowards: [-0.2, -1, z], fingers: ahead })),
        legR: { ankle: [24, 54, -6], kneeTowards: [-0.2, 0.4, 1], toes: [0.5, 0.8, -0.3] },
      }),
      supine({
        neck: [14, 0, 0],
        legL: { ankle: [32, 58, -10], kneeTowards: [-1, 0.4, 0], toes: [0.2, 1, 0] },
        legR: { ankle: [2, 62, -6], kneeTowards: [-0.6, 0.1, 1], toes: [0.5, 0.8, -0.3] },
        armL: { hand: [-6, 40, -18], elbowTowards: [0, -1, -1], fingers: [0.3, 0.4, 0.8] },
        armR: { hand: [-6, 38, 6], elbowTowards: [0, -1, 0.6], fingers: [0.5, 0.3, -0.8] },
      }),
    ],
    view: { yaw: -22, pitch: 14, nearer: { legR: 30 } },
    props: [mat(-92, 74, 34)],
    felt: [{ spot: "buttock", side: "R" }],
    arrows: [{ along: on("knL"), beside: [14, 16, 0] }],
    tempo: slow(4),
  },
  EX51: {
    poses: [
      sittingFacing({
        pelvis: [0, 11, 0],
        up: [0, 0.98, 0.2],
        ...facingArms((x) => ({
          hand: [x * 8, 18, 32],
          elbowTowards: [x, 0, 0],
          fingers: [x * -0.3, -0.5, 0.6],
          palm: down,
        })),
        ...facingLegs((x) => ({ ankle: [x * 5, 7, 33], kneeTowards: [x, 0.95, 0.2], toes: [x * 0.1, 0.1, 1] })),
      }),
      sittingFacing({
        pelvis: [0, 11, 0],
        up: [0, 0.96, 0.28],
        ...facingArms((x) => ({
          hand: [x * 8, 18, 32],
          elbowTowards: [x, 0, 0],
          fingers: [x * -0.3, -0.5, 0.6],
          palm: down,
        })),
        ...facingLegs((x) => ({ ankle: [x * 5, 7, 33], kneeTowards: [x, 0.12, 0.1], toes: [x * 0.1, 0.1, 1] })),
      }),
    ],
    view: { yaw: -6, pitch: 18 },
    props: [mat(-64, 64, 60)],
    felt: [
      { spot: "thigh-inner", side: "R" },
      { spot: "thigh-inner", side: "L" },
    ],
    arrows: [
      { along: on("knL"), beside: [8, 4, 6] },
      { along: on("knR"), beside: [-8, 4, 6] },
    ],
    tempo: slow(4),
  },
  EX52: {
    poses: [
      standingFacing({
        pelvis: [0, 90, 0],
        armL: { hand: [44, 128, 6], elbowTowards: [0, -1, 0.2], fingers: upwards, palm: ahead },
        legL: { ankle: [4, 7.5, 10], kneeTowards: out, toes: [0.1, 0, 1] },
        legR: { ankle: [12, 7.5, -13], kneeTowards: out, toes: [-0.1, 0, 1] },
      }),
      standingFacing({
        pelvis: [-8, 88, 0],
        up: [-0.06, 1, 0],
        lumbar: [0, 18, 0],
        thorax: [0, 12, 0],
        armR: { shoulder: [0, 150, 0], elbow: 30 },
        armL: { hand: [44, 120, 6], elbowTowards: [0, -1, 0.2], fingers: upwards, palm: ahead },
        legL: { ankle: [4, 7.5, 10], kneeTowards: out, toes: [0.1, 0, 1] },
        legR: { ankle: [12, 7.5, -13], kneeTowards: out, toes: [-0.1, 0, 1] },
      }),
    ],
    view: { yaw: -12, pitch: 7 },
    props: [mat(-44, 56, 34), { kind: "box", of: "wall", low: [50, 0, -34], high: [57, 190, 34] }],
    felt: [
      { spot: "thigh-side", side: "R" },
      { spot: "hip-side", side: "R" },
    ],
    arrows: [{ along: on("pelvis", -16, 0, 0), beside: [-6, 2, 0] }],
    tempo: slow(4),
  },
} as const satisfies Record<string, Picture>;
