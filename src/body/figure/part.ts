import type { Hand } from "../../knowledge/exercises/pose.ts";
import { add, between, cross, type Frame, subtract, turn, unit, type Vector } from "./vectors.ts";

export type Ball = readonly [centre: Vector, radius: number];
export type Cloth = "skin" | "shirt" | "shorts" | "hair" | "shoe";
/** A convex piece of the surface: what a sheet drawn tight over its balls would cover. */
export type Piece = { readonly of: Cloth; readonly balls: readonly Ball[] };
export type PartName = "trunk" | "head" | `${"arm" | "leg"}${Hand}`;
export type Part = {
  readonly name: PartName;
  readonly pieces: readonly Piece[];
  /** Covers the outline where this part grows out of the trunk. */
  readonly seam: readonly Piece[];
  /** A forearm before the chest: so many pieces from the first are drawn again over the seam, and what hides their edge. */
  readonly again?: { readonly pieces: number; readonly joint: Piece };
};

export const put = (frame: Frame, at: Vector, x: number, y: number, z: number): Vector =>
  add(at, turn(frame, [x, y, z]));

const corners = 16;
/** Small balls on a ring: the straight edge of a sleeve or a leg of the shorts, from every side. */
export function hem(from: Vector, to: Vector, along: number, r: number): Ball[] {
  const middle = between(from, to, along);
  const way = unit(subtract(to, from));
  const x = unit(cross(way, Math.abs(way[1]) > 0.8 ? [1, 0, 0] : [0, 1, 0]));
  return ring(middle, x, cross(way, x), r, r);
}

export const ring = (middle: Vector, x: Vector, z: Vector, wide: number, deep: number): Ball[] =>
  Array.from({ length: corners }, (_, k) => {
    const a = (k * 2 * Math.PI) / corners;
    const [c, s] = [(wide - 0.5) * Math.cos(a), (deep - 0.5) * Math.sin(a)];
    return [[0, 1, 2].map((i) => middle[i]! + x[i]! * c + z[i]! * s) as unknown as Vector, 0.5] as const;
  });
