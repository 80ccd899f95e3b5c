import type { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";

/** BOOK-23. The free times that lie nearest to the one that could not be had, in the order of the clock. */
export function nearestTimes(free: readonly Interval[], wished: Temporal.Instant, most = 5): Interval[] {
  const far = ({ from }: Interval) => Math.abs(from.epochMilliseconds - wished.epochMilliseconds);
  return free
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, most)
    .sort((a, b) => a.from.epochMilliseconds - b.from.epochMilliseconds);
}
