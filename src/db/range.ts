import type { Interval } from "../shared/interval.ts";

/** A half-open `tstzrange`, as PostgreSQL reads it. */
export function toRange(interval: Interval): string {
  return `[${interval.from.toString()},${interval.until.toString()})`;
}
