import { Temporal } from "temporal-polyfill";

/** "2019-05-04 09:30:00", or nothing where WordPress wrote noughts for a draft. */
export function timeOf(gmt: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(`${gmt.trim().replace(" ", "T")}Z`);
  } catch {
    return null;
  }
}
