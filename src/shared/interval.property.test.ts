import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { contains, type Interval, overlaps, subtract } from "./interval.ts";

const instant = (nanoseconds: number) => Temporal.Instant.fromEpochNanoseconds(BigInt(nanoseconds));
const interval = (from: number, until: number): Interval => ({ from: instant(from), until: instant(until) });
const nanosecond = (at: Temporal.Instant) => Number(at.epochNanoseconds);

/** Few moments, so that stretches often touch, repeat, lie in each other or are empty; also on both sides of 1970. */
const moments = 40;
const stretch = fc
  .tuple(fc.integer({ min: -moments, max: moments }), fc.integer({ min: 0, max: 25 }))
  .map(([from, length]) => interval(from, from + length));
const stretches = fc.array(stretch, { maxLength: 10 });

const shown = (list: readonly Interval[]) => list.map(({ from, until }) => [nanosecond(from), nanosecond(until)]);
const holds = (list: readonly Interval[], moment: number) =>
  list.some(({ from, until }) => nanosecond(from) <= moment && moment < nanosecond(until));

test("BOOK-1 what is left never overlaps what was cut, and lies whole in one stretch that was free", () => {
  fc.assert(
    fc.property(stretches, stretches, (free, busy) => {
      for (const left of subtract(free, busy)) {
        expect(Temporal.Instant.compare(left.from, left.until)).toBe(-1);
        expect(free.some((piece) => contains(piece, left))).toBe(true);
        for (const cut of busy.filter(({ from, until }) => !from.equals(until)))
          expect(overlaps(left, cut)).toBe(false);
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
      const left = shown(subtract(free, busy)).sort(([a, b], [c, d]) => a! - c! || b! - d!);
      const again = (pieces: readonly Interval[]) => shown(pieces).sort(([a, b], [c, d]) => a! - c! || b! - d!);
      expect(again(subtract(free.toReversed(), busy.toReversed()))).toEqual(left);
      expect(again(busy.reduce((pieces, cut) => subtract(pieces, [cut]), subtract(free, [])))).toEqual(left);
      expect(again(subtract(free, [...busy, ...busy]))).toEqual(left);
      expect(again(subtract(subtract(free, busy), busy))).toEqual(left);
    }),
    { numRuns: 300 },
  );
});

test("BOOK-1 neighbours touch and keep their whole length; a stretch is cut from itself without rest", () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 9 }), (busy, length) => {
      for (const { from, until } of busy) {
        const beforeIt = { from: from.subtract({ nanoseconds: length }), until: from };
        const afterIt = { from: until, until: until.add({ nanoseconds: length }) };
        const rest = subtract([afterIt, beforeIt], [{ from, until }]);
        expect(shown(rest)).toEqual(shown([beforeIt, afterIt]));
        expect(subtract([{ from, until }], [{ from, until }])).toEqual([]);
      }
    }),
  );
});
