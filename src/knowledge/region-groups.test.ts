import { expect, test } from "vitest";
import { namedGroups, placesIn, regionGroups } from "./region-groups.ts";
import { regions } from "./regions.ts";

test("every region is in a group, and a group holds known regions, each once", () => {
  const codes = new Set(regions.map(({ code }) => code));
  expect(new Set(regionGroups.flatMap((group) => group.regions))).toEqual(codes);
  for (const { code, regions: held } of regionGroups) expect(new Set(held).size, code).toBe(held.length);
});

test("a group hangs together: each of its regions touches another of it", () => {
  const besides = new Map(regions.map((region) => [region.code, region.beside]));
  for (const { regions: held } of regionGroups)
    for (const region of held)
      expect(
        besides.get(region)!.some((next) => held.includes(next)),
        region,
      ).toBe(true);
});

test("a group on one side holds its paired regions on that side, and the midline", () => {
  expect(placesIn("arm", "left")).toContain("digits:left");
  expect(placesIn("arm", "left").filter((place) => place.endsWith(":right"))).toEqual([]);
  expect(placesIn("trunk-lower", "right")).toContain("low-back:midline");
  for (const side of ["left", "right"]) expect(placesIn("spine", "midline")).toContain(`suboccip:${side}`);
  expect([placesIn("wing", "left"), placesIn("arm", "midline"), placesIn("spine", "left")]).toEqual([[], [], []]);
  for (const { value } of namedGroups)
    expect(placesIn(...(value.split(":") as [string, "left"])), value).not.toEqual([]);
});
