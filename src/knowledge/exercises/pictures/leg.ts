import { on, type Picture } from "../pose.ts";
import { ahead, arms, down, footAt, legs, mat, slow, standing, supine, upwards, wall } from "../postures.ts";

const step = { kind: "box", of: "step", low: [6, 0, -26], high: [46, 20, 26] } as const;
const onHips = (y: number) =>
  arms((z) => ({ hand: [4, y, z * 17], elbowTowards: [-0.5, 0, z], fingers: [0.6, -0.3, -z], palm: [0, -1, 0] }));
const front = { legR: footAt(30, 9, { kneeTowards: ahead }) };
const backFoot = (x: number, y: number, toes: readonly [number, number, number]) =>
  ({ legL: { ankle: [x, y, -9], kneeTowards: [1, -0.3, 0], toes, toesUp: 45 } }) as const;
const strapRound = (hand: "L" | "R") =>
  ({
    kind: "line",
    of: "strap",
    through: [on(`wr${hand}`, 0, 6, 1), on("anR", 0, -5, 8)],
    near: hand === "R",
  }) as const;
const strapped = (height: number) =>
  ({
    armL: { hand: [-16, height, -9], elbowTowards: [-0.2, -0.6, -1], fist: true },
    armR: { hand: [-16, height, 12], elbowTowards: [-0.2, -0.6, 1], fist: true },
    legL: { ankle: [84, 8, -10], kneeTowards: upwards, toes: [0.25, 1, 0] },
  }) as const;
const raised = (angle: number, knee: number, height: number): Picture["poses"][0] =>
  supine({ ...strapped(height), legR: { hip: [angle, 0, 0], knee } });
const wallHands = (y: number) =>
  arms((z) => ({ hand: [42, y, z * 15], elbowTowards: [-0.2, -1, z * 0.5], fingers: [0.1, 1, 0], palm: ahead }));
const onToes = (x: number, z: number) =>
  ({ ankle: [x + 5.8, 15, z], kneeTowards: ahead, toes: [0.75, -0.66, 0] }) as const;

export const legPictures = {
  EX44: {
    poses: [
      standing({
        pelvis: [2, 87, 0],
        up: [0.16, 1, 0],
        ...onHips(96),
        legR: footAt(24, 9, { ankle: [24, 27.5, 9] }),
        legL: footAt(-16, -9, { toes: [0.9, -0.2, 0], ankle: [-16, 9, -9] }),
      }),
      standing({
        pelvis: [23, 111, 0],
        ...arms((z) => ({ hand: [28, 118, z * 17], elbowTowards: [-0.5, 0, z], fingers: [0.6, -0.3, -z], palm: down })),
        legR: footAt(24, 9, { ankle: [24, 27.5, 9] }),
        legL: { ankle: [14, 37, -9], kneeTowards: ahead, toes: [1, -0.2, 0] },
      }),
    ],
    view: { yaw: -20, pitch: 8 },
    props: [mat(-40, 60), step],
    felt: [
      { spot: "thigh-front", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [{ along: on("pelvis"), beside: [-24, 6, 10] }],
    tempo: slow(0.6, 1.8),
  },
  EX45: {
    poses: [
      standing({ pelvis: [-6, 84, 0], ...onHips(94), ...front, ...backFoot(-46, 13.6, [0.75, -0.66, 0]) }),
      standing({
        pelvis: [-8, 55, 0],
        up: [0.06, 1, 0],
        ...arms((z) => ({ hand: [2, 65, z * 17], elbowTowards: [-0.5, 0, z], fingers: [0.6, -0.3, -z], palm: down })),
        ...front,
        ...backFoot(-45, 15, [0.42, -0.9, 0]),
      }),
    ],
    view: { yaw: -16, pitch: 7 },
    props: [mat(-66, 56)],
    felt: [
      { spot: "thigh-front", side: "R" },
      { spot: "buttock", side: "R" },
    ],
    arrows: [{ along: on("t6"), beside: [26, 0, 10] }],
    tempo: slow(0.5, 2),
  },
  EX47: {
    poses: [
      standing({ armL: { hand: [38, 128, -16], elbowTowards: [-0.2, -1, -0.4], fingers: [0.1, 1, 0], palm: ahead } }),
      standing({
        armL: { hand: [38, 128, -16], elbowTowards: [-0.2, -1, -0.4], fingers: [0.1, 1, 0], palm: ahead },
        armR: { hand: [-26, 92, 14], elbowTowards: [-1, 0.2, 0.6], fingers: [0, -1, -0.2], palm: [1, 0, 0] },
        legR: { ankle: [-24, 79, 10], kneeTowards: [0.3, -1, 0], toes: [-0.5, 0.9, 0] },
      }),
    ],
    view: { yaw: -16, pitch: 7 },
    props: [mat(-40, 54), wall(45)],
    felt: [{ spot: "thigh-front", side: "R" }],
    arrows: [{ along: on("anR"), beside: [-12, -6, 8], span: [0.15, 0.85] }],
    tempo: slow(4),
  },
  EX48: {
    poses: [raised(42, 6, 36), raised(82, 6, 44)],
    view: { yaw: -10, pitch: 9 },
    props: [mat(-88, 104, 34), strapRound("R"), strapRound("L")],
    felt: [{ spot: "thigh-back", side: "R" }],
    arrows: [{ along: on("anR"), beside: [18, 4, 0] }],
    tempo: slow(4),
  },
  EX49: {
    poses: [raised(52, 8, 38), raised(50, 8, 38), raised(78, 6, 44)],
    view: { yaw: -10, pitch: 9 },
    props: [mat(-88, 104, 34), strapRound("R"), strapRound("L")],
    felt: [{ spot: "thigh-back", side: "R" }],
    arrows: [
      { push: on("anR", 0, 14, -6), way: [14, -20, 0], from: 0 },
      { along: on("anR"), beside: [18, 4, 0], from: 1 },
    ],
    tempo: { there: 5, hold: 3, back: 2, rest: 0.5 },
  },
  EX54: {
    poses: [
      standing({
        pelvis: [0, 87.5, 0],
        up: [0.03, 1, 0],
        ...arms((z) => ({
          hand: [55, 140, z * 15],
          elbowTowards: [0, -1, z * 0.4],
          fingers: [0.1, 1, 0],
          palm: ahead,
        })),
        legL: footAt(22, -9),
        legR: footAt(-30, 9),
      }),
      standing({
        pelvis: [9, 82, 0],
        up: [0.34, 0.94, 0],
        neck: [-6, 0, 0],
        ...arms((z) => ({
          hand: [55, 140, z * 15],
          elbowTowards: [-0.2, -1, z * 0.7],
          fingers: [0.1, 1, 0],
          palm: ahead,
        })),
        legL: footAt(22, -9),
        legR: footAt(-30, 9),
      }),
    ],
    view: { yaw: -18, pitch: 6 },
    props: [mat(-58, 68, 30), wall(60)],
    felt: [{ spot: "calf", side: "R" }],
    arrows: [{ along: on("pelvis"), beside: [-18, 22, 22] }],
    tempo: slow(4),
  },
  EX55: {
    poses: [
      standing({ ...wallHands(128) }),
      standing({ pelvis: [5.8, 98.6, 0], ...wallHands(130), ...legs((z) => onToes(0, z * 9)) }),
    ],
    view: { yaw: -18, pitch: 6, shadow: true },
    props: [mat(-34, 60, 30), wall(49)],
    felt: [{ spot: "calf", side: "R" }],
    arrows: [{ push: on("anR", 0, 10, -16), way: [0, 16, 0] }],
    tempo: { there: 2, hold: 0.6, back: 3, rest: 0.6 },
  },
  EX56: {
    poses: [
      standing({
        armL: { hand: [40, 128, -15], elbowTowards: [-0.2, -1, -0.5], fingers: [0.1, 1, 0], palm: ahead },
        armR: { hand: [40, 128, 15], elbowTowards: [-0.2, -1, 0.5], fingers: [0.1, 1, 0], palm: ahead },
        legL: { hip: [20, 2, 0], knee: 70 },
      }),
      standing({
        pelvis: [3.4, 95, 0],
        armL: { hand: [40, 129, -15], elbowTowards: [-0.2, -1, -0.5], fingers: [0.1, 1, 0], palm: ahead },
        armR: { hand: [40, 129, 15], elbowTowards: [-0.2, -1, 0.5], fingers: [0.1, 1, 0], palm: ahead },
        legL: { hip: [20, 2, 0], knee: 70 },
        legR: { ankle: [3.4, 11, 9], kneeTowards: ahead, toes: [0.9, -0.42, 0] },
      }),
    ],
    view: { yaw: -18, pitch: 6, shadow: true },
    props: [mat(-34, 60, 30), wall(48)],
    felt: [{ spot: "calf-low", side: "R" }],
    arrows: [{ push: on("anR", 0, 8, -15), way: [0, 12, 0] }],
    tempo: slow(5),
  },
} as const satisfies Record<string, Picture>;
