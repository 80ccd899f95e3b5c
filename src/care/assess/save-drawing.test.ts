import { afterEach, expect, test } from "vitest";
import { openVisit } from "../../../test/visit.ts";
import { boxes } from "../../body/chart/boxes.ts";
import { mostPoints, type Mark, quarters, writeMarks } from "../../body/drawing/mark.ts";
import { newId } from "../../shared/id.ts";
import { isRefused } from "../../shared/refusal.ts";
import { compareDrawings } from "./compare-drawings.ts";
import { drawingFrom, placesMarked } from "./drawing.ts";
import { drawingsOf, marksFor } from "./drawings.sql.ts";
import { saveDrawing } from "./save-drawing.ts";

let close = () => Promise.resolve();
afterEach(async () => {
  await close();
  close = () => Promise.resolve();
});

async function opened() {
  const visit = await openVisit();
  close = visit.close;
  const draw = (marks: readonly Mark[], changes: Partial<Parameters<typeof saveDrawing>[1]> = {}) =>
    visit.here((tx) =>
      saveDrawing(tx, {
        drawingId: newId(),
        appointmentId: visit.by.appointmentId,
        marks: writeMarks(marks),
        colleagueId: null,
        now: visit.by.now,
        ...changes,
      }),
    );
  const { rows } = await visit.owner.query<{ client_id: string }>("select client_id from client");
  const held = () => visit.here((tx) => drawingsOf(tx, rows[0]!.client_id));
  return { ...visit, draw, held };
}

const felt = { view: "back", quality: "ache", intensity: 6, depth: "deep" } as const;
const calf: Mark = { ...felt, zone: "back:calf:left" };
const line = (points: number): Mark => ({
  ...felt,
  points: Array.from({ length: points * 2 }, (_, at) => 900 + ((at * 7) % 90)),
});

test("ASSESS-40 the client's drawing and the therapist's marks are kept apart", async () => {
  const { draw, held, by, here } = await opened();
  expect(await draw([calf])).toEqual({ saved: true });
  expect(await draw([line(3)], { colleagueId: by.colleagueId })).toEqual({ saved: true });
  expect((await held()).map(({ layer, marks }) => [layer, marks])).toEqual([
    ["client", [calf]],
    ["therapist", [line(3)]],
  ]);
  expect(await here((tx) => marksFor(tx, by.appointmentId, "client"))).toEqual([calf]);
});

test("ASSESS-40 once the visit is over the client's drawing is closed", async () => {
  const { draw, by } = await opened();
  expect(await draw([calf], { now: by.now.add({ hours: 3 }) })).toMatchObject({ refused: "ASSESS-40" });
  expect(await draw([calf], { appointmentId: newId() })).toMatchObject({ refused: "ASSESS-40" });
});

test("ASSESS-41 what is kept says which regions are covered, and how much of each view", async () => {
  const { draw, held } = await opened();
  await draw([calf]);
  const [kept] = await held();
  expect(kept!.regions).toEqual(["calf:left"]);
  expect(kept!.shares[1]).toBeGreaterThan(100);
  expect(kept!.shares.filter((share) => share === 0).length).toBe(3);
});

test("ASSESS-41 50,000 points, 501 marks, none, and what is no mark are refused", async () => {
  const { draw, held } = await opened();
  for (const marks of [[line(50_000)], Array.from({ length: 501 }, () => calf), []])
    expect(await draw(marks)).toMatchObject({ refused: "ASSESS-41" });
  for (const text of ["back ache 6 deep zone back:wing:left", "nonsense", "back ache 6 deep line zzzz"])
    expect(await draw([], { marks: text })).toMatchObject({ refused: "ASSESS-41" });
  expect(await held()).toEqual([]);
  expect(await draw([line(mostPoints)])).toEqual({ saved: true });
});

test("ASSESS-41 the database keeps the bounds against a hand that knows no form", async () => {
  const { draw, owner } = await opened();
  await draw([calf]);
  const put = (marks: unknown) =>
    owner.query(
      `insert into drawing (practice_id, drawing_id, appointment_id, chart_version, marks, cells, regions, shares, recorded_at)
       select practice_id, gen_random_uuid(), appointment_id, 1, $1, '', '{}', '{0,0,0,0}', now() from drawing limit 1`,
      [JSON.stringify(marks)],
    );
  const refused = async (marks: unknown, constraint: string) =>
    expect(put(marks)).rejects.toMatchObject({ constraint });
  await refused([], "drawing_has_1_to_500_marks");
  await refused({}, "drawing_has_1_to_500_marks");
  await refused([line(4_001)], "drawing_has_at_most_4000_points");
  await refused([{ ...calf, view: "top" }], "mark_is_on_a_view");
  await refused([calf, { ...calf, quality: "odd" }], "mark_quality_is_known");
  await refused([{ ...calf, intensity: 11 }], "mark_intensity_is_0_to_10");
  await refused([{ ...calf, intensity: "much" }], "mark_intensity_is_0_to_10");
  await refused([{ ...calf, depth: null }], "mark_depth_is_known");
  await refused([felt], "mark_is_a_line_or_a_zone");
  await refused([{ ...calf, points: [1, 2] }], "mark_is_a_line_or_a_zone");
  await put([calf, line(5)]);
});

test("ASSESS-42 drawing again adds a drawing, sending twice adds none, and none is changed", async () => {
  const { draw, held, owner } = await opened();
  const drawingId = newId();
  await draw([calf], { drawingId });
  await draw([line(2)], { drawingId });
  expect((await held()).map(({ marks }) => marks)).toEqual([[calf]]);
  await draw([line(2)]);
  expect((await held()).map(({ marks }) => marks)).toEqual([[line(2)]]);
  expect((await owner.query("select 1 from drawing")).rowCount).toBe(2);
  for (const change of ["update drawing set chart_version = 2", "delete from drawing"])
    await expect(owner.query(change)).rejects.toMatchObject({ constraint: "clinical_rows_are_only_added" });
});

test("ASSESS-43 what has gone, stayed and come, on one chart only", () => {
  const drawn = (...marks: Mark[]) => {
    const drawing = drawingFrom(writeMarks(marks));
    if (isRefused(drawing)) throw new Error(drawing.says);
    return drawing;
  };
  const heel: Mark = { ...felt, zone: "back:heel:left" };
  const knee: Mark = { ...felt, zone: "back:knee-back:left" };
  const [before, after] = [drawn(calf, knee), drawn(knee, heel)];
  expect(compareDrawings(before, after)).toMatchObject({
    placesGone: ["calf:left"],
    placesStill: ["knee-back:left"],
    placesAdded: ["heel:left"],
  });
  expect(compareDrawings(before, before)).toMatchObject({ placesGone: [], placesAdded: [], likeness: 1 });
  expect(compareDrawings(before, { ...after, chartVersion: 2 })).toMatchObject({ refused: "ASSESS-43" });
});

test("ASSESS-44 places ticked in a form are marks like any other", () => {
  const values = { places: ["back:calf:left", "front:shin:right"], quality: "stiff", depth: "deep", intensity: "7" };
  const same = { quality: "stiff", depth: "deep", intensity: 7 };
  expect(placesMarked(values)).toEqual([
    { ...same, view: "back", zone: "back:calf:left" },
    { ...same, view: "front", zone: "front:shin:right" },
  ]);
  expect(placesMarked({})).toEqual([]);
  const wholeArm = placesMarked({ ...values, places: [], wide: "arm:left" });
  if (isRefused(wholeArm)) throw new Error(wholeArm.says);
  expect(wholeArm).toContainEqual({ ...same, view: "left", zone: "left:digits:left" });
  expect(wholeArm.every((mark) => "zone" in mark && mark.zone.endsWith(":left"))).toBe(true);
  expect(placesMarked({ ...values, wide: "arm:midline" })).toMatchObject({ refused: "ASSESS-41" });
  for (const wrong of [{ quality: "odd" }, { depth: "" }, { intensity: "12" }, { places: ["back:wing:left"] }])
    expect(placesMarked({ ...values, ...wrong })).toMatchObject({ refused: "ASSESS-41" });
});

test("ASSESS-41 fifty thousand points still fit in a form, so that they are refused by their rule", () => {
  expect(writeMarks([line(50_000)]).length).toBeLessThan(256 * 1024);
  expect(boxes.front.height * quarters).toBeLessThan(64 * 64);
});
