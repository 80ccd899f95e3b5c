import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { withdrawConsent } from "../prepare/index.ts";
import { newId } from "../../shared/id.ts";
import { type Finding, findingSchema } from "./finding.ts";
import { findingsOf, lastFindings } from "./findings.sql.ts";
import { pinSigns, retestSigns } from "./pin-signs.ts";
import { markMistaken, recordFindings } from "./record-findings.ts";
import { recordReasoning } from "./record-reasoning.ts";
import { newestOfEach, seriesOf } from "./series.sql.ts";
import { pinnedSigns } from "./signs.sql.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const found = (changes: Partial<Finding> = {}): Finding =>
  findingSchema.parse({
    kind: "movement",
    what: "neck-rotation",
    side: "left",
    mode: "active",
    method: "goniometer",
    value: 42,
    unit: "degrees",
    ...changes,
  });
const felt = (what: string, side: Finding["side"]) =>
  found({ kind: "palpation", what, side, mode: "", method: "hands", value: 2, unit: "grade 0–4" });

async function ready() {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await visit.consent();
}
const record = (findings: Finding[], groupId = newId(), now = visit.by.now) =>
  visit.here((tx) => recordFindings(tx, { ...visit.by, groupId, now }, findings));
const held = () => visit.here((tx) => findingsOf(tx, visit.by.appointmentId));
const clientId = async () => (await visit.owner.query<{ id: string }>("select client_id id from client")).rows[0]!.id;

test("ASSESS-1 no finding by touch without consent, nor after it was taken back", async () => {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  expect(await record([found()])).toMatchObject({ refused: "ASSESS-1" });
  await visit.consent();
  expect(await record([found()])).toMatchObject({ recorded: [expect.any(String)] });
  const now = visit.by.now.add({ minutes: 5 });
  await visit.here((tx) =>
    withdrawConsent(tx, { ...visit.by, recordedBy: visit.by.colleagueId, withdrawalId: newId(), now } as never),
  );
  expect(await record([found({ value: 50 })], newId(), now.add({ minutes: 1 }))).toMatchObject({ refused: "ASSESS-1" });
});

test("ASSESS-7 sent twice is kept once, changed and sent again keeps both, and two devices are both kept", async () => {
  await ready();
  const groupId = newId();
  await Promise.all([
    record([found(), found({ side: "right" })], groupId),
    record([found(), found({ side: "right" })], groupId),
  ]);
  expect(await held()).toHaveLength(2);
  await record([found({ value: 44 }), found({ side: "right" })], groupId);
  expect((await held()).map(({ value }) => value).toSorted((a, b) => a! - b!)).toEqual([42, 42, 44]);
  await Promise.all([record([found({ value: 50 })]), record([found({ value: 50 })])]);
  expect(await held()).toHaveLength(5);
});

test("ASSESS-7 a group is kept whole or not at all", async () => {
  await ready();
  expect(await record([found(), found({ value: 400 })])).toMatchObject({ refused: "ASSESS-9" });
  expect(await held()).toEqual([]);
});

test("ASSESS-7 ASSESS-8 ASSESS-9 ASSESS-10 ASSESS-11 the database itself refuses what can't be", async () => {
  await ready();
  const [client] = [await clientId()];
  const good = {
    finding_id: newId(),
    appointment_id: visit.by.appointmentId,
    client_id: client,
    recorded_by: visit.by.colleagueId,
    ...found(),
  };
  const insert = (changes: object) =>
    visit.here((tx) =>
      tx
        .insertInto("finding")
        .values({ ...good, ...changes })
        .execute(),
    );
  const wrong: [object, string][] = [
    [{ value: 400 }, "ASSESS-9"],
    [{ value: Number.NaN }, "ASSESS-9"],
    [{ unit: "parsecs" }, "ASSESS-9"],
    [{ unit: null }, "ASSESS-9"],
    [{ method: "" }, "ASSESS-9"],
    [{ mode: "" }, "ASSESS-9"],
    [{ side: "up" }, "ASSESS-8"],
    [{ ...felt("low-back", "left") }, "ASSESS-8"],
    [{ ...felt("shin", "midline") }, "ASSESS-8"],
    [{ kind: "special-test", value: null, unit: null, words: "x" }, "ASSESS-10"],
    [{ kind: "special-test", value: null, unit: null, result: "not-done" }, "ASSESS-10"],
    [{ kind: "pressure", mode: "sitting", unit: "mmHg", value: 120 }, "ASSESS-11"],
    [{ kind: "pressure", mode: "sitting", unit: null, value: null, diastolic_mmhg: 80, words: "x" }, "ASSESS-11"],
    [{ kind: "pressure", mode: "sitting", unit: "mmHg", value: 80, diastolic_mmhg: 120 }, "ASSESS-11"],
    [{ arc_from_degrees: 90, arc_to_degrees: 60 }, "ASSESS-9"],
    [{ value: null, unit: null }, "ASSESS-7"],
    [{ kind: "guess" }, "ASSESS-7"],
    [{ pain: 11 }, "ASSESS-3"],
  ];
  for (const [changes, rule] of wrong)
    expect([changes, await insert(changes)]).toMatchObject([changes, { refused: rule }]);
  expect(await held()).toEqual([]);
});

test("ASSESS-13 a sensitive place is felt only where consent names it", async () => {
  await ready();
  expect(await record([felt("buttock", "left")])).toMatchObject({ refused: "ASSESS-13" });
  expect(await record([felt("neck-side", "left")])).toMatchObject({ recorded: [expect.any(String)] });
});

test("ASSESS-14 ASSESS-30 a mistake stays in the record and leaves every series", async () => {
  await ready();
  const done = await record([found()]);
  if ("refused" in done) throw new Error(done.says);
  const later = visit.by.now.add({ minutes: 1 });
  await record([found({ value: 50 })], newId(), later);
  const client = await clientId();
  const [right] = await visit.here((tx) => newestOfEach(tx, client));
  expect(right).toMatchObject({ value: 50 });
  const mark = (why: string) => visit.here((tx) => markMistaken(tx, visit.by, { findingId: right!.finding_id, why }));
  expect(await mark(" ")).toMatchObject({ refused: "ASSESS-14" });
  expect(await mark("The other side")).toEqual({ marked: true });
  expect(await mark("Again")).toEqual({ marked: true });
  expect(await visit.here((tx) => newestOfEach(tx, client))).toMatchObject([{ value: 42 }]);
  expect(await visit.here((tx) => seriesOf(tx, client, right!))).toMatchObject([{ value: 42 }]);
  const beside = { clientId: client, notOf: newId(), kind: "movement", whats: ["neck-rotation"] };
  expect(await visit.here((tx) => lastFindings(tx, beside))).toMatchObject([{ value: 42 }]);
  expect((await visit.owner.query("select 1 from finding")).rows).toHaveLength(2);
});

test("ASSESS-19 ASSESS-6 one to three signs are pinned, and tested again only as they were found", async () => {
  await ready();
  const done = await record([found(), found({ side: "right" }), felt("neck-side", "left"), felt("neck-side", "right")]);
  if ("refused" in done) throw new Error(done.says);
  const pin = (ids: string[], letGo: number[] = []) => visit.here((tx) => pinSigns(tx, visit.by, { pin: ids, letGo }));
  expect(await pin(done.recorded)).toMatchObject({ refused: "ASSESS-19" });
  expect(await pin([newId()])).toMatchObject({ refused: "ASSESS-19" });
  const [one, two, three, four] = done.recorded as [string, string, string, string];
  await Promise.all([pin([one, two]), pin([one, three])]);
  expect(
    (await visit.owner.query("select 1 from episode")).rows,
    "two who begin at once begin one episode",
  ).toHaveLength(1);
  const client = await clientId();
  const pinned = async () =>
    (await visit.here((tx) => pinnedSigns(tx, client))).map(({ finding }) => finding.finding_id);
  expect((await pinned()).toSorted()).toEqual([one, two, three].toSorted());
  expect(await pin([four])).toMatchObject({ refused: "ASSESS-19" });
  const place = (await visit.here((tx) => pinnedSigns(tx, client))).find(
    ({ finding }) => finding.finding_id === one,
  )!.place;
  expect(await pin([four], [place])).toEqual({ pinned: 1 });
  expect((await pinned()).toSorted()).toEqual([two, three, four].toSorted());
  const other = await record([found({ side: "right", mode: "passive" })]);
  if ("refused" in other) throw new Error(other.says);
  expect(await pin(other.recorded, [place]), "a sign is not changed unseen for one found in another way").toMatchObject(
    {
      refused: "ASSESS-19",
    },
  );
  const again = (changes: Partial<Finding>) =>
    visit.here((tx) => retestSigns(tx, { ...visit.by, groupId: newId() }, [found({ value: 55, ...changes })]));
  expect(await again({ method: "visual" })).toMatchObject({ refused: "ASSESS-6" });
  expect(await again({ mode: "passive" })).toMatchObject({ refused: "ASSESS-6" });
  expect(await again({})).toMatchObject({ recorded: [expect.any(String)] });
  expect((await held()).filter(({ moment }) => moment === "after")).toMatchObject([{ value: 55 }]);
});

test("ASSESS-31 ASSESS-5 an impression rests on this client's findings, never both for and against, in words that are ours", async () => {
  await ready();
  const done = await record([found()]);
  if ("refused" in done) throw new Error(done.says);
  const [findingId] = done.recorded as [string];
  const impression = {
    words: "May relate to long sitting",
    confidence: "moderate" as const,
    driver: "A low screen",
    change_of_mind: "No change after two weeks of breaks",
    grounds: [{ findingId, bearing: "supports" as const }],
    drivers: ["sitting"],
  };
  const impressionId = newId();
  const reason = (changes: object = {}) =>
    visit.here((tx) => recordReasoning(tx, { ...visit.by, impressionId }, { ...impression, ...changes } as never));
  expect(await reason({ words: "May relate to his arthritis" })).toMatchObject({ refused: "ASSESS-5" });
  expect(await reason({ change_of_mind: "a diagnosis" })).toMatchObject({ refused: "ASSESS-5" });
  expect(await reason({ grounds: [{ findingId: newId(), bearing: "supports" }] })).toMatchObject({
    refused: "ASSESS-31",
  });
  const both = [...impression.grounds, { findingId, bearing: "refutes" }];
  expect(await reason({ grounds: both })).toMatchObject({ refused: "ASSESS-31" });
  expect(await reason()).toEqual({ recorded: true });
  expect(await reason()).toEqual({ recorded: true });
  expect((await visit.owner.query("select 1 from impression_ground")).rows).toHaveLength(2);
});
