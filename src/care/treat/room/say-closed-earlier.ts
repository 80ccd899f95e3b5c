import type { Temporal } from "temporal-polyfill";

/** Why a record that was closed in time was sealed late. */
export function sayClosedEarlier({ now, arrivedAt }: { now: Temporal.Instant; arrivedAt: Temporal.Instant }): string {
  const said = (at: Temporal.Instant) =>
    `${at.toString({ smallestUnit: "minute" }).slice(0, 16).replace("T", " ")} UTC`;
  return `Closed at the couch at ${said(now)} without a network. It reached the practice at ${said(arrivedAt)}.`;
}
