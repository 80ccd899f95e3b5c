import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { zones } from "../../body/chart/zones.ts";
import { assessmentAreas } from "../../knowledge/assessment-areas.ts";
import { FindOnBody, whereIs } from "./pages/FindOnBody.tsx";
import { partOf, rowsOf } from "./parts.ts";

const at = "/here";
test.each(["palpation", "scars"])(
  "ASSESS-34 a touch on the body leads to a place and a side that the page of %s has",
  (slug) => {
    const part = partOf(slug)!;
    const kind = part.kinds[0]!;
    for (const area of assessmentAreas)
      for (const zone of zones) {
        const [path, place] = whereIs(zone, { at, kind, area }).split("#");
        const code = path === "" ? area.code : /^\/here\?area=(\w)$/.exec(path!)?.[1];
        const rows = rowsOf(
          part,
          assessmentAreas.find((each) => each.code === code)!,
        );
        const places = rows.flatMap(({ what, sides }) => sides.map((side) => `${kind}~${what}~${side}`));
        expect(places, `${path} ${place}`).toContain(place);
      }
  },
);

test("ASSESS-34 what is drawn is not in the way of a keyboard, which goes by area and name", () => {
  const html = renderToStaticMarkup(createElement(FindOnBody, { at, kind: "palpation", area: assessmentAreas[0]! }));
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links.length).toBe(zones.length);
  for (const link of links) expect(link).toContain('tabindex="-1"');
});
