import { type Finding, findingSchema } from "../src/care/assess/finding.ts";

/** A turn of the neck to the left, as somebody measured it. */
export const turn: Finding = findingSchema.parse({
  kind: "movement",
  what: "neck-rotation",
  side: "left",
  mode: "active",
  method: "goniometer",
  value: 50,
  unit: "degrees",
});
