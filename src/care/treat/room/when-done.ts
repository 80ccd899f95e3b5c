import { Temporal } from "temporal-polyfill";

type Told = {
  /** By the device's clock: when it was done, and when it was sent. */
  saidAt: Temporal.Instant;
  sentAt: Temporal.Instant;
  /** By ours. */
  arrivedAt: Temporal.Instant;
  /** The beginning of the visit's day. */
  dayFrom: Temporal.Instant;
  /** What this device did in this visit before it. */
  after: Temporal.Instant | null;
};

/**
 * TREAT-33. A clock that is wrong when it sends is taken to have been as wrong before. Nothing is later than its arrival
 * or earlier than what went before it; a time before the day of the visit is not believed at all.
 */
export function whenDone({ saidAt, sentAt, arrivedAt, dayFrom, after }: Told): Temporal.Instant {
  const setRight = saidAt.add(sentAt.until(arrivedAt));
  const believed = isBefore(setRight, dayFrom) || isBefore(arrivedAt, setRight) ? arrivedAt : setRight;
  const inOrder = after && isBefore(believed, after) ? after : believed;
  return isBefore(arrivedAt, inOrder) ? arrivedAt : inOrder;
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
