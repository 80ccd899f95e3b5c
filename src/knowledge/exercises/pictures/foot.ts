import { on, type Picture } from "../pose.ts";
import { arms, chair, crookLying, down, footAt, mat, out, sitting, slow, standingFacing } from "../postures.ts";

const raisedFoot = (toes: readonly [number, number, number]) =>
  sitting({
    legL: footAt(14, -9, { kneeTowards: [1, 1, 0] }),
    legR: { ankle: [58, 26, 11], kneeTowards: [0, 1, 0], toes },
  });
const rolling = (x: number, lift: number) =>
  sitting({
    legL: footAt(14, -9, { kneeTowards: [1, 1, 0] }),
    legR: { ankle: [x, 14.6 + lift, 9], kneeTowards: [1, 1, 0], toes: [1, -0.06, 0] },
  });
const breathing = {
  ...arms((z) => ({ hand: [-10, 24, z * 8], elbowTowards: [0, -1, z], fingers: [0.35, -0.12, -z], palm: down })),
} as const;

export const footAndWholePictures = {
  EX57: {
    poses: [raisedFoot([0.5, 0.87, 0]), raisedFoot([0.7, 0.1, 0.7]), raisedFoot([0.85, -0.5, 0])],
    view: { yaw: -24, pitch: 10, close: { at: on("anR", 0, 4, 0), about: 28 } },
    props: chair(),
    felt: [{ spot: "shin", side: "R" }],
    arrows: [{ along: on("anR", 0, -4, 18), beside: [4, 0, 4] }],
    tempo: { there: 4, hold: 0, back: 0, rest: 0, round: true },
  },
  EX58: {
    poses: [rolling(33, 0), rolling(46, 0)],
    view: { yaw: -16, pitch: 8, close: { at: on("anR", -2, 8, 2), about: 36 } },
    props: [mat(-20, 90), ...chair(-14), { kind: "ball", at: [42, 4, 9], r: 4, near: false }],
    felt: [{ spot: "sole", side: "R" }],
    arrows: [{ along: on("anR"), beside: [2, 14, 10] }],
    tempo: slow(0.3, 1.6),
  },
  EX59: {
    poses: [
      sitting({ legL: footAt(34, -26, { kneeTowards: [1, 1, 0] }), legR: footAt(36, 9, { kneeTowards: [1, 1, 0] }) }),
      sitting({
        legL: footAt(34, -26, { kneeTowards: [1, 1, 0] }),
        legR: footAt(36, 9, { kneeTowards: [1, 1, 0], arch: 2 }),
      }),
    ],
    view: { yaw: -12, pitch: 6, close: { at: on("anR", 0, 3, 5), about: 24 }, shadow: true },
    props: [mat(-20, 90)],
    felt: [],
    arrows: [
      { push: on("anR", 0, -8, 18), way: [-8, 0, 0] },
      { push: on("anR", 0, 4, 8), way: [0, 7, 0] },
    ],
    tempo: slow(2),
  },
  EX60: {
    poses: [
      standingFacing({ armL: { shoulder: [0, 20, 0], elbow: 10 }, armR: { shoulder: [0, 20, 0], elbow: 10 } }),
      standingFacing({
        pelvis: [4, 91.5, 0],
        armL: { shoulder: [0, 46, 0], elbow: 10 },
        armR: { shoulder: [0, 46, 0], elbow: 10 },
        legL: { ankle: [8, 7.5, 0], kneeTowards: out, toes: [0.1, 0, 1] },
        legR: { hip: [62, 4, 0], knee: 84 },
      }),
    ],
    view: { yaw: -34, pitch: 8 },
    props: [mat(-40, 92, 36), ...chair(66)],
    felt: [{ spot: "hip-side", side: "L" }],
    arrows: [{ along: on("knR"), beside: [-12, 6, 10] }],
    tempo: slow(4, 1),
  },
  EX62: {
    poses: [
      crookLying({ ...breathing, belly: 0 }),
      crookLying({
        ...breathing,
        ...arms((z) => ({
          hand: [-10, 26.5, z * 8],
          elbowTowards: [0, -1, z],
          fingers: [0.4, 0.3, -z],
          palm: down,
        })),
        belly: 1,
      }),
    ],
    view: { yaw: -10, pitch: 8, close: { at: on("t12", 0, 0, 8), about: 54 }, shadow: true },
    props: [mat(-92, 74)],
    felt: [{ spot: "belly", side: "R" }],
    arrows: [{ push: on("l3", 0, 0, 20), way: [0, 15, 0] }],
    tempo: { there: 4, hold: 0.5, back: 6, rest: 0.5 },
  },
} as const satisfies Record<string, Picture>;
