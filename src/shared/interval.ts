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

/**
 * What is left of `free` once every busy stretch is cut out of it, the earliest first. Neither list needs to be sorted;
 * an empty stretch holds no time, so it cuts nothing and nothing is left of it.
 */
export function subtract(free: readonly Interval[], busy: readonly Interval[]): Interval[] {
  const cuts = joined(busy);
  let next = 0;
  return inOrder(free).flatMap((piece) => {
    while (next < cuts.length && !before(piece.from, cuts[next]!.until)) next++;
    return without(piece, cuts, next);
  });
}

/** The piece without the cuts from the first one that ends inside or after it. */
function without(piece: Interval, cuts: readonly Interval[], first: number): Interval[] {
  const left: Interval[] = [];
  let { from } = piece;
  for (let at = first; at < cuts.length && before(cuts[at]!.from, piece.until); at++) {
    if (before(from, cuts[at]!.from)) left.push({ from, until: cuts[at]!.from });
    from = cuts[at]!.until;
  }
  if (before(from, piece.until)) left.push({ from, until: piece.until });
  return left;
}

const inOrder = (stretches: readonly Interval[]) =>
  stretches.filter(({ from, until }) => before(from, until)).sort((a, b) => Temporal.Instant.compare(a.from, b.from));

/** The same time in order, where each stretch ends before the next begins. */
function joined(stretches: readonly Interval[]): Interval[] {
  const whole: Interval[] = [];
  for (const { from, until } of inOrder(stretches)) {
    const last = whole.at(-1);
    if (!last || before(last.until, from)) whole.push({ from, until });
    else if (before(last.until, until)) whole[whole.length - 1] = { from: last.from, until };
  }
  return whole;
}
