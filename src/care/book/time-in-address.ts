import { Temporal } from "temporal-polyfill";

/** "20261124T1015Z": a moment without signs that an address would have to escape. */
export const timeInAddress = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: "minute" }).replaceAll(/[-:]/g, "");

/** Null for what is no moment, or lies outside the years a diary holds. */
export function timeFromAddress(text: string): Temporal.Instant | null {
  if (!/^20\d{6}T\d{4}Z$/.test(text)) return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
