import fc from "fast-check";
import { expect, test } from "vitest";
import { type Hand, pointAt, readSweep } from "./dial.ts";

const hand = fc.constantFrom<Hand>("left", "right");
const degrees = fc.integer({ min: 1, max: 179 });
const far = fc.integer({ min: 20, max: 130 });
const whole = { most: 190, paired: true };

test("ASSESS-35 where a hand points is what a touch there reads, however far out", () => {
  fc.assert(
    fc.property(hand, degrees, far, (side, figure, out) => {
      const place = pointAt(side, figure, out);
      expect(readSweep(place, place, whole)).toEqual({ [side]: figure });
    }),
  );
});

test("ASSESS-35 a sweep across reads both sides, each where the finger touched and left the dial", () => {
  fc.assert(
    fc.property(degrees, degrees, far, (left, right, out) => {
      const [from, to] = [pointAt("left", left, out), pointAt("right", right, out)];
      expect(readSweep(from, to, whole)).toEqual({ left, right });
      expect(readSweep(to, from, whole)).toEqual({ left, right });
    }),
  );
});

test("ASSESS-35 a sweep on one side reads where it ended, and what has no sides is read on one", () => {
  const place = fc.record({ x: fc.integer({ min: -120, max: 120 }), y: fc.integer({ min: -120, max: 120 }) });
  fc.assert(
    fc.property(degrees, degrees, place, place, (first, last, from, to) => {
      expect(readSweep(pointAt("left", first), pointAt("left", last), whole)).toEqual({ left: last });
      const read = readSweep(from, to, { most: 80, paired: false });
      expect(Object.keys(read)).toEqual(["right"]);
      expect(read.right).toBeGreaterThanOrEqual(0);
      expect(read.right).toBeLessThanOrEqual(80);
    }),
  );
});
