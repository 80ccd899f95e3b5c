import { movementOf } from "./movements.ts";
import { notYetReviewed, type Reviewed } from "./source.ts";

/** The smallest change that is more than the error of measuring, for one kind of reading by one method. */
export type MeasurementError = Reviewed & {
  readonly slug: string;
  readonly amount: number;
  readonly unit: string;
  /** "95 %", or empty where a rule of thumb says no more. */
  readonly confidence: string;
  readonly source: string;
};

export const measurementErrors: readonly MeasurementError[] = [
  { slug: "goniometer", amount: 5, unit: "degrees", confidence: "", source: "common-practice", ...notYetReviewed },
  { slug: "inclinometer", amount: 5, unit: "degrees", confidence: "", source: "common-practice", ...notYetReviewed },
  { slug: "phone", amount: 5, unit: "degrees", confidence: "", source: "common-practice", ...notYetReviewed },
  { slug: "visual", amount: 10, unit: "degrees", confidence: "", source: "common-practice", ...notYetReviewed },
  { slug: "sebq", amount: 11, unit: "points", confidence: "95 %", source: "mitchell-2016", ...notYetReviewed },
];

/** Null where nothing is known: then no change is called real, and none is called error. */
export function measurementErrorOf(kind: string, what: string, method: string): MeasurementError | null {
  const slug = kind === "movement" && movementOf(what)?.unit === "degrees" ? method : what;
  return measurementErrors.find((each) => each.slug === slug) ?? null;
}
