import fc from "fast-check";
import { expect, test } from "vitest";
import { boxes, viewNames } from "../chart/boxes.ts";
import { zoneKey, zones } from "../chart/zones.ts";
import {
  areaIn,
  countCells,
  difference,
  emptySet,
  fromBytes,
  hasCell,
  intersection,
  likeness,
  likenessToEach,
  regionsCovered,
  toBytes,
  union,
  zonesCovered,
} from "./cell-set.ts";
import { cellPath } from "./cell-path.ts";
import { cellsOf, cellSide, wordCount } from "./cells.ts";
import { cover } from "./cover.ts";
import { depths, type Mark, nib, qualities, quarters, readMarks, writeMarks } from "./mark.ts";

const felt = {
  quality: fc.constantFrom(...qualities),
  intensity: fc.integer({ min: 0, max: 10 }),
  depth: fc.constantFrom(...depths),
};
const line = fc.constantFrom(...viewNames).chain((view) => {
  const { width, height } = boxes[view];
  const point = fc.tuple(fc.integer({ min: 0, max: width * quarters }), fc.integer({ min: 0, max: height * quarters }));
  const points = fc.array(point, { minLength: 1, maxLength: 12 }).map((all) => all.flat());
  return fc.record({ view: fc.constant(view), ...felt, points });
});
const zone = fc
  .constantFrom(...zones)
  .chain((each) => fc.record({ view: fc.constant(each.view), ...felt, zone: fc.constant(zoneKey(each)) }));
const mark: fc.Arbitrary<Mark> = fc.oneof(line, zone);
const marks = fc.array(mark, { maxLength: 6 });
const set = marks.map(cover);

test("BODY-3 what is written of marks is read as the same marks", () => {
  fc.assert(
    fc.property(marks, (all) => {
      expect(readMarks(writeMarks(all))).toEqual(all);
    }),
  );
});

test("BODY-3 what is not a mark is not read", () => {
  for (const bad of [
    "x",
    "front ache 11 deep line 0000",
    "front ache 5 deep line 000",
    "front ache 5 deep line ____",
    "front ache 5 deep line 00é0",
    "front ache 5 deep line",
    "top ache 5 deep line 0000",
    "front love 5 deep line 0000",
    "front ache 5.5 deep line 0000",
    "front ache 5 shallow line 0000",
    "front ache 5 deep zone back:calf:left",
    "front ache 5 deep line 0000 0000",
  ])
    expect(readMarks(bad), bad).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void readMarks(text)));
});

/** The same question asked the slow way, in floating point and cell by cell. */
function slowly(points: readonly number[], x: number, y: number): number {
  const at = (index: number) => [points[index]! / quarters, points[index + 1]! / quarters] as const;
  let nearest = Infinity;
  for (let index = 0; index < points.length; index += 2) {
    const [[ax, ay], [bx, by]] = [at(Math.max(0, index - 2)), at(index)];
    const long = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return nearest;
}

test("BODY-4 a line covers just the cells whose centre lies under the pen", () => {
  fc.assert(
    fc.property(line, (each) => {
      const covered = cover([each]);
      const { across, places, from } = cellsOf(each.view);
      places.forEach((place, cell) => {
        const [x, y] = [((place % across) + 0.5) * cellSide, (Math.floor(place / across) + 0.5) * cellSide];
        const far = slowly(each.points, x, y);
        if (Math.abs(far - nib) > 1e-9 && hasCell(covered, from + cell) !== far < nib)
          throw new Error(`${x} ${y} is ${far} away`);
      });
    }),
    { numRuns: 40 },
  );
});

test("BODY-4 more marks cover no less, and their order changes nothing", () => {
  fc.assert(
    fc.property(marks, marks, (some, more) => {
      const both = cover([...some, ...more]);
      expect(both).toEqual(union(cover(some), cover(more)));
      expect(both).toEqual(cover([...more, ...some].toReversed()));
    }),
  );
});

test("BODY-4 a zone marked whole covers that zone and no other", () => {
  for (const each of zones) {
    const key = zoneKey(each);
    const covered = cover([{ view: each.view, quality: "ache", intensity: 5, depth: "deep", zone: key }]);
    expect(zonesCovered(covered)).toEqual([key]);
    expect(regionsCovered(covered)).toEqual([`${each.region}:${each.side}`]);
  }
});

test("BODY-5 areas add up as sets do", () => {
  fc.assert(
    fc.property(set, set, set, (a, b, c) => {
      expect(countCells(union(a, b)) + countCells(intersection(a, b))).toBe(countCells(a) + countCells(b));
      expect(countCells(difference(a, b)) + countCells(intersection(a, b))).toBe(countCells(a));
      expect(union(difference(a, b), intersection(a, b))).toEqual(a);
      expect(intersection(a, union(b, c))).toEqual(union(intersection(a, b), intersection(a, c)));
      expect(difference(a, a)).toEqual(emptySet());
      expect(viewNames.reduce((sum, view) => sum + areaIn(a, view), 0)).toBe(countCells(a));
    }),
  );
});

test("BODY-5 likeness is 1 with itself, the same both ways, and the same one by one as all at once", () => {
  fc.assert(
    fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), (sets) => {
      const [first] = sets as [Uint32Array];
      const all = new Uint32Array(sets.length * wordCount());
      sets.forEach((each, index) => all.set(each, index * wordCount()));
      expect(likeness(first, first)).toBe(1);
      for (const each of sets) expect(likeness(first, each)).toBe(likeness(each, first));
      expect([...likenessToEach(first, all)]).toEqual(sets.map((each) => likeness(first, each)));
    }),
  );
});

test("BODY-5 a set is kept as bytes and comes back the same", () => {
  fc.assert(
    fc.property(set, (each) => {
      expect(fromBytes(toBytes(each))).toEqual(each);
    }),
  );
});

test("BODY-5 what is shown of a set is as large as the set", () => {
  fc.assert(
    fc.property(set, (each) => {
      for (const view of viewNames) {
        const shown = [...cellPath(each, view).matchAll(/h(\d+)v/g)].reduce((sum, [, width]) => sum + Number(width), 0);
        expect(shown / cellSide).toBe(areaIn(each, view));
      }
    }),
  );
});
