import type { Picture } from "../../knowledge/exercises/pose.ts";
import { drawMoving, drawSteps } from "./draw.ts";

type Size = { width: string; height: string };
const known = new WeakMap<Picture, { moving: Size; steps: Size }>();

/** In CSS pixels, so that a page keeps the room for its pictures before they have come. */
export function sizesOf(picture: Picture): { moving: Size; steps: Size } {
  const sizes = known.get(picture) ?? { moving: sizeIn(drawMoving(picture)), steps: sizeIn(drawSteps(picture)) };
  known.set(picture, sizes);
  return sizes;
}

function sizeIn(svg: string): Size {
  const [, width = "", height = ""] = / width="([\d.]+)" height="([\d.]+)">/.exec(svg) ?? [];
  return { width, height };
}
