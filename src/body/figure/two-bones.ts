import { add, cross, dot, long, square, subtract, times, unit, type Vector } from "./vectors.ts";

export type Reached = {
  middle: Vector;
  end: Vector;
  /** Centimetres by which the target lies out of reach. */ short: number;
};

/** Two bones from a root to a target, with the joint between them towards a side: an elbow or a knee. */
export function reach(root: Vector, target: Vector, upper: number, lower: number, towards: Vector): Reached {
  const way = subtract(target, root);
  const most = (upper + lower) * 0.9995;
  const least = Math.abs(upper - lower) + 0.1;
  const wanted = long(way);
  const far = Math.max(least, Math.min(wanted, most));
  const along = unit(way);
  const foot = (upper * upper - lower * lower + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const aside = square(towards, along);
  const sideways = long(aside) > 1e-3 ? unit(aside) : unit(cross(along, [0, 0.01, 1]));
  const middle = add(add(root, times(along, foot)), times(sideways, out));
  const end = add(middle, times(unit(subtract(add(root, times(along, far)), middle)), lower));
  return { middle, end, short: Math.abs(wanted - far) };
}

/** Where the joint between two bones points, for a limb that was set by its angles. */
export function bentTowards(root: Vector, middle: Vector, end: Vector): Vector | null {
  const along = unit(subtract(end, root));
  const aside = subtract(subtract(middle, root), times(along, dot(subtract(middle, root), along)));
  return long(aside) > 0.5 ? unit(aside) : null;
}
