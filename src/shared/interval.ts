import { Temporal } from "temporal-polyfill";

/** A stretch of time that holds its beginning and not its end, so that neighbours touch without overlapping. */
export type Interval = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;

export function overlaps(a: Interval, b: Interval): boolean {
  return before(a.from, b.until) && before(b.from, a.until);
}

export function contains(outer: Interval, inner: Interval): boolean {
  return !before(inner.from, outer.from) && !before(outer.until, inner.until);
}

/** What is left of `free` once every busy stretch is cut out of it. Neither list needs to be sorted. */
export function subtract(free: readonly Interval[], busy: readonly Interval[]): Interval[] {
  return busy.reduce((left, cut) => left.flatMap((piece) => without(piece, cut)), [...free]);
}

function without(piece: Interval, cut: Interval): Interval[] {
  if (!overlaps(piece, cut)) return [piece];
  const pieces: Interval[] = [];
  if (before(piece.from, cut.from)) pieces.push({ from: piece.from, until: cut.from });
  if (before(cut.until, piece.until)) pieces.push({ from: cut.until, until: piece.until });
  return pieces;
}
