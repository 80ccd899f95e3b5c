import { Temporal } from "temporal-polyfill";

/** A stretch of time that holds its beginning and not its end, so that neighbours touch without overlapping. */
export type Interval = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** The same in whole epoch milliseconds, for reckoning with hundreds of them. */
export type Stretch = { readonly from: number; readonly until: number };

const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;

export function overlaps(a: Interval, b: Interval): boolean {
  return before(a.from, b.until) && before(b.from, a.until);
}

export function contains(outer: Interval, inner: Interval): boolean {
  return !before(inner.from, outer.from) && !before(outer.until, inner.until);
}

/** Every millisecond that the interval holds any of: what somebody is promised. */
export function heldBy({ from, until }: Interval): Stretch {
  return { from: from.epochMilliseconds, until: nextMillisecond(until) };
}

/** Every millisecond that the interval holds whole: what somebody can be offered. */
export function wholeIn({ from, until }: Interval): Stretch {
  return { from: nextMillisecond(from), until: until.epochMilliseconds };
}

/** The first whole millisecond that is not before this instant. */
function nextMillisecond(instant: Temporal.Instant): number {
  return instant.epochMilliseconds + (instant.epochNanoseconds % 1_000_000n === 0n ? 0 : 1);
}

/**
 * What is left of `free` once every busy stretch is cut out of it, the earliest first. Neither list needs to be sorted;
 * an empty stretch holds no time, so it cuts nothing and nothing is left of it.
 */
export function subtract(free: readonly Stretch[], busy: readonly Stretch[]): Stretch[] {
  const cuts = joined(busy);
  let next = 0;
  return inOrder(free).flatMap((piece) => {
    while (next < cuts.length && cuts[next]!.until <= piece.from) next++;
    return without(piece, cuts, next);
  });
}

/** The piece without the cuts that begin before it ends; those before the first one have ended before it begins. */
function without(piece: Stretch, cuts: readonly Stretch[], first: number): Stretch[] {
  const left: Stretch[] = [];
  let { from } = piece;
  for (let at = first; at < cuts.length && cuts[at]!.from < piece.until; at++) {
    if (from < cuts[at]!.from) left.push({ from, until: cuts[at]!.from });
    from = cuts[at]!.until;
  }
  if (from < piece.until) left.push({ from, until: piece.until });
  return left;
}

const inOrder = (stretches: readonly Stretch[]) =>
  stretches.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from || a.until - b.until);

/** The same time in order, where each stretch ends before the next begins. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, until } of inOrder(stretches)) {
    const last = whole.at(-1);
    if (!last || last.until < from) whole.push({ from, until });
    else if (last.until < until) whole[whole.length - 1] = { from: last.from, until };
  }
  return whole;
}
