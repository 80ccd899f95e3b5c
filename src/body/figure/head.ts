import { type Ball, type Part, put } from "./part.ts";
import type { Figure } from "./skeleton.ts";
import { dot, turn, unit, type Vector } from "./vectors.ts";

const at = (figure: Figure, x: number, y: number, z: number) => put(figure.turned.head, figure.at.c1, x, y, z);

export function head(figure: Figure): Part {
  const open = (figure.pose.mouth ?? 0) * 3.2;
  const to = (x: number, y: number, z: number) => at(figure, x, y, z);
  return {
    name: "head",
    seam: [],
    pieces: [
      {
        of: "skin",
        balls: [
          [to(0, 9.4, -0.6), 8.7],
          [to(0, 8.6, 1.8), 8.2],
          [to(0, 1.4 - open * 0.7, 5), 4.6],
          [to(0, -0.6 - open, 6.8 - open * 0.3), 2.7],
        ],
      },
      {
        of: "skin",
        balls: [
          [to(0, 5.4, 10), 1.1],
          [to(0, 3.2, 10.9), 1.25],
        ],
      },
    ],
  };
}

/** Drawn on the head only: hair within the skull, skin of the face over it. */
export const hair = (figure: Figure): Ball[] => [
  [at(figure, 0, 10.8, -1.8), 8.5],
  [at(figure, 0, 13.2, 2.6), 6.2],
  [at(figure, 0, 5.2, -4.6), 5.4],
];
export const face = (figure: Figure): Ball[] =>
  (
    [
      [4.4, 7.2, 5.4, 3.6],
      [-4.4, 7.2, 5.4, 3.6],
      [0, 9.6, 6.2, 3.6],
      [0, 0, 5, 4],
      [4.6, 3, 2.6, 3.6],
      [-4.6, 3, 2.6, 3.6],
    ] as const
  ).map(([x, y, z, r]) => [at(figure, x, y, z), r]);
export const ear = (figure: Figure, side: number): Ball[] => [
  [at(figure, side * 7.7, 5.4, 0), 1.5],
  [at(figure, side * 7.8, 7, -0.4), 1.7],
];
export const eye = (figure: Figure, side: number): Vector[] => [
  at(figure, side * 3, 6.5, 8.8),
  at(figure, side * 3.7, 6.5, 8.5),
];
export const lips = (figure: Figure): Vector[] =>
  [-1.9, 0, 1.9].map((x) => at(figure, x, 0.5 + Math.abs(x) * 0.28, 9.1 - Math.abs(x) * 0.35));
/** An open mouth. */
export const mouth = (figure: Figure): Ball[] => {
  const open = (figure.pose.mouth ?? 0) * 3.2;
  return [
    [at(figure, -1.1, 0.4, 8.6), 0.9],
    [at(figure, 1.1, 0.4, 8.6), 0.9],
    [at(figure, 0, 0.4 - open * 0.8, 8.7 - open * 0.2), 1.1],
  ];
};

/** How far a side of the head looks towards a direction: 1 fully, −1 away. */
export const looks = (figure: Figure, which: Vector, towards: Vector): number =>
  dot(turn(figure.turned.head, unit(which)), towards);
