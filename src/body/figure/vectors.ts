import type { Vector } from "../../knowledge/exercises/pose.ts";

export type { Vector };
/** Three columns: where the part's own left, up and front point. */
export type Frame = readonly [Vector, Vector, Vector];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const long = (a: Vector): number => Math.sqrt(dot(a, a));
export const unit = (a: Vector): Vector => times(a, 1 / (long(a) || 1));
export const between = (a: Vector, b: Vector, t: number): Vector => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
/** What of `a` stands square to the direction `u`. */
export const square = (a: Vector, u: Vector): Vector => subtract(a, times(u, dot(a, u)));
export const degrees = (radians: number): number => (radians * 180) / Math.PI;
export const angle = (a: Vector, b: Vector): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))));

export const turn = (frame: Frame, v: Vector): Vector => [
  frame[0][0] * v[0] + frame[1][0] * v[1] + frame[2][0] * v[2],
  frame[0][1] * v[0] + frame[1][1] * v[1] + frame[2][1] * v[2],
  frame[0][2] * v[0] + frame[1][2] * v[1] + frame[2][2] * v[2],
];
/** A direction of the world, as the part sees it. */
export const seenFrom = (frame: Frame, v: Vector): Vector => [dot(frame[0], v), dot(frame[1], v), dot(frame[2], v)];
export const turnedBy = (a: Frame, b: Frame): Frame => [turn(a, b[0]), turn(a, b[1]), turn(a, b[2])];

const rotation = (deg: number): [cos: number, sin: number] => [
  Math.cos((deg * Math.PI) / 180),
  Math.sin((deg * Math.PI) / 180),
];
export function aboutX(deg: number): Frame {
  const [c, s] = rotation(deg);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}
export function aboutY(deg: number): Frame {
  const [c, s] = rotation(deg);
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}
export function aboutZ(deg: number): Frame {
  const [c, s] = rotation(deg);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** Up as given, and the front as near as it can be. */
export function frameOf(up: Vector, front: Vector): Frame {
  const y = unit(up);
  const side = cross(y, front);
  const x = unit(long(side) < 1e-4 ? cross(y, [0.1, 0.3, 1]) : side);
  return [x, y, cross(x, y)];
}
