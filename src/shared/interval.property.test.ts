import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { contains, heldBy, overlaps, type Stretch, subtract, wholeIn } from "./interval.ts";

/** Few moments, so that stretches often touch, repeat, lie in each other or are empty; also on both sides of 1970. */
const moments = 40;
const stretch = fc
  .tuple(fc.integer({ min: -moments, max: moments }), fc.integer({ min: 0, max: 25 }))
  .map(([from, length]) => ({ from, until: from + length }));
const stretches = fc.array(stretch, { maxLength: 10 });

const inOrder = (list: readonly Stretch[]) => list.toSorted((a, b) => a.from - b.from || a.until - b.until);
const holds = (list: readonly Stretch[], moment: number) =>
  list.some(({ from, until }) => from <= moment && moment < until);

test("BOOK-1 what is left never overlaps what was cut, and lies whole in one stretch that was free", () => {
  fc.assert(
    fc.property(stretches, stretches, (free, busy) => {
      for (const left of subtract(free, busy)) {
        expect(left.from).toBeLessThan(left.until);
        expect(free.some((piece) => piece.from <= left.from && left.until <= piece.until)).toBe(true);
        for (const cut of busy.filter(({ from, until }) => from < until))
          expect(left.until <= cut.from || cut.until <= left.from).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("BOOK-1 every free moment that was not cut is still free", () => {
  fc.assert(
    fc.property(stretches, stretches, (free, busy) => {
      const left = subtract(free, busy);
      for (let moment = -moments; moment < moments + 25; moment++)
        expect(holds(left, moment)).toBe(holds(free, moment) && !holds(busy, moment));
    }),
    { numRuns: 300 },
  );
});

test("BOOK-1 the order in which stretches are listed changes nothing, nor does cutting one after another, or twice", () => {
  fc.assert(
    fc.property(stretches, stretches, (free, busy) => {
      const left = inOrder(subtract(free, busy));
      expect(inOrder(subtract(free.toReversed(), busy.toReversed()))).toEqual(left);
      expect(inOrder(busy.reduce((pieces, cut) => subtract(pieces, [cut]), subtract(free, [])))).toEqual(left);
      expect(inOrder(subtract(free, [...busy, ...busy]))).toEqual(left);
      expect(inOrder(subtract(subtract(free, busy), busy))).toEqual(left);
    }),
    { numRuns: 300 },
  );
});

test("BOOK-1 neighbours touch and keep their whole length; a stretch is cut from itself without rest", () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 9 }), (busy, length) => {
      for (const { from, until } of busy) {
        const earlier = { from: from - length, until: from };
        const later = { from: until, until: until + length };
        expect(subtract([later, earlier], [{ from, until }])).toEqual([earlier, later]);
        expect(subtract([{ from, until }], [{ from, until }])).toEqual([]);
      }
    }),
  );
});

test("BOOK-1 intervals overlap, hold each other and round to milliseconds as their nanoseconds say", () => {
  const nanoseconds = fc.bigInt({ min: -3_000_000n, max: 3_000_000n });
  const interval = fc.tuple(nanoseconds, nanoseconds).map(([a, b]) => ({ first: a < b ? a : b, last: a < b ? b : a }));
  const instant = (at: bigint) => Temporal.Instant.fromEpochNanoseconds(at);
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const [one, other] = [a, b].map(({ first, last }) => ({ from: instant(first), until: instant(last) }));
      expect(overlaps(one!, other!)).toBe(a.first < b.last && b.first < a.last);
      expect(contains(one!, other!)).toBe(a.first <= b.first && b.last <= a.last);
      const up = (at: bigint) => Math.ceil(Number(at) / 1e6) + 0;
      const down = (at: bigint) => Math.floor(Number(at) / 1e6);
      expect(heldBy(one!)).toEqual({ from: down(a.first), until: up(a.last) });
      expect(wholeIn(one!)).toEqual({ from: up(a.first), until: down(a.last) });
    }),
  );
});
