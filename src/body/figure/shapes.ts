import type { Camera } from "./camera.ts";
import { type Circle, corners, hull, polygon, say } from "./hull.ts";
import type { Ball } from "./part.ts";
import type { Vector } from "./vectors.ts";

/** One path in every frame of the way: a still has one frame. */
export type Shape = {
  readonly of: string;
  readonly frames: readonly string[];
  /** False where the frame doesn't show it, such as an eye that has turned away. */
  readonly seen?: readonly boolean[];
};
export type Box = { left: number; top: number; right: number; bottom: number };
export const nothing = (): Box => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });

export function widen(box: Box, x: number, y: number, r = 0): void {
  box.left = Math.min(box.left, x - r);
  box.right = Math.max(box.right, x + r);
  box.top = Math.min(box.top, y - r);
  box.bottom = Math.max(box.bottom, y + r);
}

export const circles = (balls: readonly Ball[], camera: Camera): Circle[] =>
  balls.map(([centre, r]) => [...camera.see(centre), r]);

/** A sheet over balls. Frames whose outlines are alike in kind keep their arcs, so that a browser can move one into the next. */
export function sheet(of: string, frames: readonly (readonly Circle[])[]): Shape {
  const touched = frames.map((each) => corners(each));
  const drawn = frames.map((each, k) => hull(each, touched[k]));
  if (frames.length === 1) return { of, frames: drawn };
  const first = touched[0]!.join();
  const arcs = bows(drawn[0]!);
  const alike = touched.every((each) => each.join() === first) && drawn.every((d) => bows(d) === arcs);
  return { of, frames: alike ? drawn : frames.map(polygon) };
}

/** Which arcs go the long way round. */
const bows = (d: string): string => [...d.matchAll(/A\S+ \S+ 0 (\d)/g)].map(([, bow]) => bow).join("");

export const thread = (
  of: string,
  frames: readonly (readonly Vector[])[],
  camera: Camera,
  seen?: boolean[],
): Shape => ({
  of,
  frames: frames.map((points) => `M${points.map((v) => camera.see(v).map(say).join(" ")).join("L")}`),
  ...(seen ? { seen } : {}),
});
