export const sides = ["left", "right", "both", "midline"] as const;
export type Side = (typeof sides)[number];
