import { regions } from "../../knowledge/regions.ts";
import { saidViews } from "./boxes.ts";
import type { Zone } from "./views.ts";

const names = new Map(regions.map(({ code, name }) => [code, name]));

/** `left calf`, `breastbone`. */
export function sayPlace(region: string, side: string): string {
  const name = names.get(region) ?? region;
  return side === "midline" ? name : `${side} ${name}`;
}

/** As it is read out: `left calf, back`. */
export const sayZone = ({ view, region, side }: Pick<Zone, "view" | "region" | "side">): string =>
  `${sayPlace(region, side)}, ${saidViews[view].after}`;
