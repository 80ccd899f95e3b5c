export const sides = ["left", "right", "both", "midline"] as const;
export type Side = (typeof sides)[number];

/** For a choice on a page. */
export const namedSides = sides.map((side) => ({ value: side, label: `${side[0]!.toUpperCase()}${side.slice(1)}` }));
