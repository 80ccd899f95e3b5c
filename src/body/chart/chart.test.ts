import { expect, test } from "vitest";
import { regions } from "../../knowledge/regions.ts";
import { boxes, viewNames } from "./boxes.ts";
import { inside } from "./curve.ts";
import { views } from "./views.ts";
import { zoneKey, zoneNamed, zones, zonesAt } from "./zones.ts";

const known = new Map(regions.map((region) => [region.code, region]));

test.each(viewNames)("BODY-1 every point of the body belongs to one zone, seen from the %s", (view) => {
  const { x, y, width, height } = boxes[view];
  const { layers } = views.find(({ name }) => name === view)!;
  const wrong: string[] = [];
  let onBody = 0;
  for (let down = y; down < y + height; down += 3)
    for (let across = x + 0.013; across < x + width; across += 3) {
      const expected = layers.some(({ rings }) => rings.some((ring) => inside([across, down], ring))) ? 1 : 0;
      onBody += expected;
      const found = zonesAt(view, [across, down]);
      if (found.length !== expected) wrong.push(`${across} ${down}: ${found.map(zoneKey).join(" ")}`);
    }
  expect(wrong).toEqual([]);
  expect(onBody).toBeGreaterThan(10_000);
});

test("BODY-1 nothing is drawn outside its view's box", () => {
  for (const view of views) {
    const { x, y, width, height } = boxes[view.name];
    for (const [across, down] of view.layers.flatMap(({ rings }) => rings.flat())) {
      expect(across > x && across < x + width, `${view.name} ${across}`).toBe(true);
      expect(down > y && down < y + height, `${view.name} ${down}`).toBe(true);
    }
  }
});

test("BODY-2 each of the 64 regions is on the chart, by its own name and on its own sides", () => {
  expect(new Set(zones.map(({ region }) => region))).toEqual(new Set(known.keys()));
  for (const { region, side } of zones) expect(side === "midline", region).toBe(!known.get(region)!.paired);
  for (const { code, paired } of regions) {
    const sides = new Set(zones.filter(({ region }) => region === code).map(({ side }) => side));
    expect([...sides].toSorted(), code).toEqual(paired ? ["left", "right"] : ["midline"]);
  }
});

test("BODY-2 no two zones share a key, and each is found by it", () => {
  expect(new Set(zones.map(zoneKey)).size).toBe(zones.length);
  for (const zone of zones) expect(zoneNamed(zoneKey(zone))).toBe(zone);
});

test("BODY-2 the client's left is on the viewer's right in front, and on the viewer's left behind", () => {
  const middle = (key: string) => {
    const points = zoneNamed(key)!.rings.flat();
    return points.reduce((sum, [x]) => sum + x, 0) / points.length;
  };
  expect(middle("front:shin:left")).toBeGreaterThan(0);
  expect(middle("back:calf:left")).toBeLessThan(0);
  expect(middle("front:shin:left")).toBeCloseTo(-middle("front:shin:right"));
  expect(zonesAt("left", [0, 800]).map(({ side }) => side)).toEqual(["left"]);
  expect(zonesAt("right", [0, 800]).map(({ side }) => side)).toEqual(["right"]);
});
