import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { bodyAreas } from "../../knowledge/body-areas.ts";
import { regions } from "../../knowledge/regions.ts";
import { clipOf } from "../chart/clip.ts";
import { viewNames } from "../chart/boxes.ts";
import { sayZone } from "../chart/say-zone.ts";
import { zones } from "../chart/zones.ts";
import { chartSheet, zoneClass } from "./chart-files.ts";
import { RegionChoice } from "./RegionChoice.tsx";

const kept = { values: { where: ["calf"] }, refused: null };
const html = renderToStaticMarkup(createElement(RegionChoice, { name: "where", legend: "Where", kept }));
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);

test("BODY-7 each zone on the map ticks a box that stands in the list, and each box has its own words", () => {
  const boxes = all(/<input type="checkbox" id="([^"]+)"/g);
  expect(new Set(boxes)).toEqual(new Set(regions.map(({ code }) => `where-${code}`)));
  expect(boxes.length).toBe(regions.length);
  const aimed = all(/<label for="([^"]+)"/g);
  expect(aimed.length).toBe(zones.length);
  expect(aimed.filter((id) => !boxes.includes(id))).toEqual([]);
  for (const id of boxes) {
    expect(html).toContain(`aria-labelledby="${id}-name"`);
    expect(html).toMatch(new RegExp(`id="${id}-name">[^<]+<`));
  }
  expect(bodyAreas.length).toBeGreaterThan(0);
});

test("BODY-7 what was chosen is still ticked, and looking closer is sent with no form", () => {
  expect(all(/<input type="checkbox" id="([^"]+)"[^>]*checked/g)).toEqual(["where-calf"]);
  const radios = all(/(<input type="radio"[^>]*>)/g);
  expect(radios.length).toBe(5);
  for (const radio of radios) expect(radio).toContain('form="nothing-is-sent"');
});

test("BODY-7 each zone has a name of its own to be read out", () => {
  const names = zones.map(sayZone);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("left calf, back");
  expect(names).toContain("breastbone, front");
});

test("BODY-7 each zone has its shape in the stylesheet, inside its view", () => {
  expect(viewNames.length).toBe(4);
  for (const zone of zones) {
    expect(chartSheet.text).toContain(`.${zoneClass(`${zone.view}:${zone.region}:${zone.side}`)}{clip-path:polygon(`);
    for (const [, share] of clipOf(zone).matchAll(/([-\d.]+)%/g)) {
      expect(Number(share)).toBeGreaterThanOrEqual(0);
      expect(Number(share)).toBeLessThanOrEqual(100);
    }
  }
});
