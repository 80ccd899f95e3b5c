import { expect, test } from "vitest";
import { bodyAreas } from "./body-areas.ts";
import { regions } from "./regions.ts";

const besides = new Map(regions.map((region) => [region.code, region.beside]));

test("the body chart has 64 regions, each with its own code", () => {
  expect(besides.size).toBe(64);
});

test("neighbours are neighbours both ways, and no region is its own", () => {
  for (const region of regions)
    for (const neighbour of region.beside) {
      expect(besides.get(neighbour), `${neighbour} beside ${region.code}`).toContain(region.code);
      expect(neighbour).not.toBe(region.code);
    }
});

test("every region can be reached from every other, so no neighbour was forgotten", () => {
  const reached = new Set(["low-back"]);
  for (const code of reached) for (const next of besides.get(code)!) reached.add(next);
  expect(reached.size).toBe(64);
});

test("each region stands in one body area", () => {
  expect(bodyAreas.flatMap((area) => area.regions).toSorted()).toEqual(regions.map(({ code }) => code).toSorted());
});
