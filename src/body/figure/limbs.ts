import type { Hand } from "../../knowledge/exercises/pose.ts";
import { type Ball, hem, type Part, type Piece, put } from "./part.ts";
import { type Figure, leftwards, shinOf } from "./skeleton.ts";
import { add, between, seenFrom, subtract, times, type Vector } from "./vectors.ts";

const skin = (...balls: Ball[]): Piece => ({ of: "skin", balls });

export function arm(figure: Figure, hand: Hand): Part {
  const { at, turned } = figure;
  const [shoulder, elbow, wrist] = [at[`sh${hand}`], at[`el${hand}`], at[`wr${hand}`]];
  const fore = (t: number) => between(elbow, wrist, t);
  const sleeve: Ball = [between(shoulder, elbow, 0.22), 5.6];
  const chestSees = (v: Vector) => seenFrom(turned.thorax, subtract(v, at.t6));
  const [aside, above, forwards] = chestSees(wrist);
  const across = Math.abs(aside) < 22 && forwards > 6 && above > -16 && chestSees(elbow)[2] < 16;
  const elbowAcross = chestSees(elbow)[0] * leftwards(hand) < 12 && chestSees(elbow)[2] > 8;
  const chest = (y: number) => put(turned.thorax, at.t6, 0, y, 0);
  return {
    name: `arm${hand}`,
    pieces: [
      skin([elbow, 3.9], [fore(0.28), 4.2]),
      skin([fore(0.28), 4.2], [fore(0.8), 2.9]),
      skin([fore(0.8), 2.9], [wrist, 2.6]),
      ...handOf(figure, hand),
      skin([between(shoulder, elbow, 0.45), 4.7], [elbow, 3.9]),
      { of: "shirt", balls: [[shoulder, 5.9], sleeve] },
      { of: "shirt", balls: [sleeve, ...hem(shoulder, elbow, 0.56, 5.7)] },
    ],
    ...(across ? { again: { pieces: 6, joint: skin([between(shoulder, elbow, 0.75), 3.9], [elbow, 3.8]) } } : {}),
    seam: elbowAcross
      ? []
      : [
          {
            of: "shirt",
            balls: [
              [between(shoulder, chest(9), 0.12), 4.6],
              [between(shoulder, chest(6), 0.62), 5.4],
            ],
          },
        ],
  };
}

/** A mitten with a thumb, or a fist. */
function handOf({ at, turned, pose }: Figure, hand: Hand): Piece[] {
  const wrist = at[`wr${hand}`];
  const to = (x: number, y: number, z: number) => put(turned[`hand${hand}`], wrist, x, y, z);
  // The thumb stands on the side that the palm and the fingers give it.
  const thumb = -leftwards(hand);
  const knuckles: Ball[] = [
    [to(-2.9, 8, 0), 1.75],
    [to(2.9, 8, 0), 1.75],
  ];
  if (pose[`arm${hand}`]?.fist)
    return [
      skin([wrist, 2.6], [to(-2.6, 7, -0.3), 2.1], [to(2.6, 7, -0.3), 2.1]),
      skin([to(-2.4, 8, 0.8), 2.2], [to(2.4, 8, 0.8), 2.2], [to(-2.2, 5, 2.6), 2], [to(2.2, 5, 2.6), 2]),
      skin([to(thumb * 2.2, 3, 1.4), 1.6], [to(thumb * 2, 7, 3.2), 1.3], [to(0, 7.4, 3.8), 1.1]),
    ];
  return [
    skin([wrist, 2.6], ...knuckles),
    skin(...knuckles, [to(2, 15.4, 0.5), 1.25], [to(-0.6, 16.8, 0.5), 1.25], [to(-2.2, 15.4, 0.5), 1.25]),
    skin([to(thumb * 2, 2.5, 0.6), 1.7], [to(thumb * 4.8, 6.6, 1.6), 1.3], [to(thumb * 5, 9.6, 1.8), 1.05]),
  ];
}

export function leg(figure: Figure, hand: Hand): Part {
  const { at, turned } = figure;
  const side = leftwards(hand);
  const [hip, knee, ankle] = [at[`hip${hand}`], at[`kn${hand}`], at[`an${hand}`]];
  const pelvis = (x: number, y: number, z: number) => put(turned.pelvis, at.pelvis, x, y, z);
  const calf: Ball = [calfAt(figure, hand), 5.3];
  const shin: Ball = [between(knee, ankle, 0.72), 3.9];
  const short: Ball = [between(hip, knee, 0.3), 8.8];
  return {
    name: `leg${hand}`,
    pieces: [
      ...footOf(figure, hand),
      skin([ankle, 3.5], shin),
      skin(shin, calf),
      skin([knee, 5.4], calf),
      skin([knee, 5.4], shin),
      skin([between(hip, knee, 0.55), 6.9], [knee, 5.4]),
      { of: "shorts", balls: [[hip, 9.4], short] },
      { of: "shorts", balls: [short, ...hem(hip, knee, 0.66, 8.3)] },
    ],
    seam: [
      {
        of: "shorts",
        balls: [
          [between(hip, knee, 0.34), 7.9],
          [between(hip, at.pelvis, 0.04), 8.7],
          [pelvis(side * 7.4, 1, -0.4), 8.5],
        ],
      },
      {
        of: "shorts",
        balls: [
          [pelvis(side * 7.2, 1, -0.4), 8],
          [pelvis(side * 2, 1, 0), 8],
        ],
      },
    ],
  };
}

/** The calf sits behind the shin, away from where the knee points. */
export const calfAt = (figure: Figure, hand: Hand, along = 0.3, behind = 1.5): Vector =>
  add(between(figure.at[`kn${hand}`], figure.at[`an${hand}`], along), times(shinOf(figure, hand)[2], -behind));

function footOf({ at, turned, pose }: Figure, hand: Hand): Piece[] {
  const { arch = 0, toesUp = 0 } = pose[`leg${hand}`] ?? {};
  const to = (x: number, y: number, z: number) => put(turned[`foot${hand}`], at[`an${hand}`], x, y, z);
  const [c, s] = [Math.cos((toesUp * Math.PI) / 180), Math.sin((toesUp * Math.PI) / 180)];
  const toe = (x: number, y: number, z: number) => to(x, -4.8 + z * s + (y + 4.8) * c, 11 - arch * 0.4 + z * c);
  const shoe = (...balls: Ball[]): Piece => ({ of: "shoe", balls });
  const heel: Ball = [to(0, -2.6, -4), 3.5];
  const middle: Ball = [to(0, -3.4 + arch, 5), 3.1];
  const ball: Ball[] = [
    [to(-1.6, -4.6, 11 - arch * 0.4), 2.4],
    [to(1.6, -4.6, 11 - arch * 0.4), 2.4],
  ];
  return [
    shoe(heel, middle, [to(0, 0.5, 1), 3.6]),
    shoe(middle, ...ball),
    shoe(...ball, [toe(0, -5, 5.4), 1.7]),
    shoe(heel, arch > 0 ? heel : [to(0, -4.6, 11), 2.4]),
  ];
}
