import { cross, dot, type Vector } from "./vectors.ts";

export type Camera = {
  /** On the picture, y down. */
  readonly see: (v: Vector) => readonly [x: number, y: number];
  readonly near: (v: Vector) => number;
  readonly right: Vector;
  readonly up: Vector;
  /** From the figure to whoever looks. */
  readonly out: Vector;
};

/** Looks from straight ahead of z, turned by yaw about the figure and raised by pitch. No perspective: a limb keeps its length. */
export function cameraAt({ yaw, pitch }: { yaw: number; pitch: number }): Camera {
  const [y, p] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const right: Vector = [Math.cos(y), 0, -Math.sin(y)];
  const out: Vector = [Math.sin(y) * Math.cos(p), Math.sin(p), Math.cos(y) * Math.cos(p)];
  const up = cross(out, right);
  return { see: (v) => [dot(v, right), -dot(v, up)], near: (v) => dot(v, out), right, up, out };
}
