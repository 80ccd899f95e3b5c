import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findingSchema } from "./finding.ts";
import type { FindingRow } from "./findings.sql.ts";
import { SignsFirst } from "./pages/SignsFirst.tsx";

const row = (found: object): FindingRow => ({
  ...findingSchema.parse({ side: "left", method: "hands", ...found }),
  finding_id: JSON.stringify(found),
  practice_id: "",
  appointment_id: "",
  client_id: "",
  recorded_by: "",
  recorded_at: "2026-11-16T09:00:00Z",
  moment: "before",
});
const felt = row({ kind: "palpation", what: "shoulder-top", value: 2, unit: "grade 0–4" });
const turned = row({
  kind: "movement",
  what: "neck-rotation",
  mode: "passive",
  method: "phone",
  value: 54,
  unit: "degrees",
});
const shown = (today: FindingRow[], last: FindingRow[]) => {
  const pinned = [felt, turned].map((finding, at) => ({ place: at + 1, finding }));
  const kept = { values: {}, refused: null };
  const page = { appointment: "a", pinned, today, last, groupId: "g", timeZone: "Europe/London", kept };
  return renderToStaticMarkup(createElement(SignsFirst, page));
};

test("ASSESS-36 each sign is asked as it was found, movement before what is felt, with its like from last time", () => {
  const html = shown([], [{ ...turned, moment: "after", value: 60 }]);
  expect(html.indexOf("movement~neck-rotation~left~value")).toBeGreaterThan(0);
  expect(html.indexOf("movement~neck-rotation~left~value")).toBeLessThan(
    html.indexOf("palpation~shoulder-top~left~value"),
  );
  expect(html).toContain('name="movement~neck-rotation~left~mode" value="passive"');
  expect(html).toContain('name="movement~neck-rotation~left~method" value="phone"');
  expect(html).toContain("16 Nov 2026, after treatment: 60°");
});

test("ASSESS-36 what was found in another way is still asked, what was found alike is told", () => {
  expect(shown([{ ...turned, mode: "active" }], [])).toContain("movement~neck-rotation~left~value");
  const html = shown([{ ...turned, value: 57 }], []);
  expect(html).not.toContain("movement~neck-rotation~left~value");
  expect(html).toContain("<b>57°</b>");
  expect(shown([turned, felt], [])).not.toContain("<form");
});
