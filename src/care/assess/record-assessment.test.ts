import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { ShortSigns } from "./pages/ShortSigns.tsx";
import { readingsOfClient } from "./readings.sql.ts";
import { recordAssessment, recordReading } from "./record-assessment.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const reading = {
  movement: "neck-rotation",
  side: "left",
  method: "goniometer",
  degrees: 42,
  symptom: "A pull",
  pain: 6,
} as const;
const found = {
  complaint: { words: "I can't look over my shoulder.", regions: ["neck-side"], onset: "Two weeks" },
  impression: { words: "May relate to a low screen", confidence: "moderate", driver: "Long sitting" },
  reading,
} as const;

test("ASSESS-1 nothing is assessed by touch without today's consent, and an assessment is kept whole", async () => {
  visit = await openVisit();
  const assess = (changes = {}) =>
    visit.here((tx) =>
      recordAssessment(tx, { ...visit.by, id: newId() }, structuredClone({ ...found, ...changes }) as never),
    );
  await visit.answer();
  await visit.review();
  expect(await assess()).toMatchObject({ refused: "ASSESS-1" });
  await visit.consent();
  expect(await assess({ reading: { ...reading, side: "midline" } })).toMatchObject({ refused: "ASSESS-4" });
  const kept = async () =>
    (await visit.owner.query("select count(*)::integer as n from complaint")).rows[0].n as number;
  expect(await kept()).toBe(0);
  expect(await assess()).toEqual({ recorded: true });
  expect(await kept()).toBe(1);
});

test("ASSESS-4 ASSESS-30 a movement of two sides is read on one of them, and can be seen over time", async () => {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await visit.consent();
  const read = (changes: object) =>
    visit.here((tx) =>
      recordReading(tx, { ...visit.by, readingId: newId() }, { ...reading, moment: "before", ...changes }),
    );
  expect(await read({ side: "midline" })).toMatchObject({ refused: "ASSESS-4" });
  expect(await read({ movement: "trunk-flexion", side: "left" })).toMatchObject({ refused: "ASSESS-4" });
  expect(await read({ degrees: 300 })).toMatchObject({ refused: "ASSESS-4" });
  expect(await read({})).toEqual({ recorded: true });
  expect(await read({ moment: "after", degrees: 55, symptom: "" })).toEqual({ recorded: true });
  const { rows } = await visit.owner.query<{ id: string }>("select client_id id from client");
  const readings = await visit.here((tx) => readingsOfClient(tx, rows[0]!.id));
  const html = renderToStaticMarkup(createElement(ShortSigns, { readings, findings: [], timeZone: "Europe/London" }));
  expect(html).toContain("Neck rotation, left, goniometer");
  expect(html).toContain("<td>42°; A pull</td><td>55°</td>");
});
