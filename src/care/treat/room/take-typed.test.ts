import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { newId } from "../../../shared/id.ts";
import { sessionRecord } from "../session-record.sql.ts";
import { startSession } from "../start-session.ts";
import { saveDraft } from "./save-draft.ts";
import { refuseLeftTyped, takeTyped, typedAndNotAdded } from "./take-typed.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
beforeAll(async () => {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await visit.here((tx) => startSession(tx, visit.by));
});
afterAll(() => visit.close());

const types = (field: "found" | "complaint", text: string, base: number) =>
  visit.here((tx) => {
    const { appointmentId, colleagueId } = visit.by;
    const letter = { id: newId(), by: colleagueId, visit: appointmentId, field, base, text, beside: false };
    return saveDraft(tx, { ...visit.by, letter });
  });
const takes = (field: string, version: number, take: string) =>
  visit.here((tx) => takeTyped(tx, { ...visit.by, field, version, take, ids: { words: newId(), draft: newId() } }));
const left = () => visit.here((tx) => typedAndNotAdded(tx, visit.by.appointmentId));
const refused = () => visit.here((tx) => refuseLeftTyped(tx, visit.by.appointmentId));
const words = async () =>
  (await visit.here((tx) => sessionRecord(tx, visit.by.appointmentId))).added_words.map((each) => each.words);

test("TREAT-47 what was typed in the room is added or left out before anything is signed at the desk", async () => {
  expect(await refused()).toBeNull();
  await types("found", "Firm calf", 0);
  await types("complaint", "Aches on stairs", 0);
  expect(await refused()).toMatchObject({ refused: "TREAT-47" });
  expect((await left()).map(({ field, text }) => [field, text])).toEqual([
    ["found", "Firm calf"],
    ["complaint", "Aches on stairs"],
  ]);
  expect(await takes("found", 1, "add")).toEqual({ taken: true });
  expect(await takes("complaint", 1, "leave")).toEqual({ taken: true });
  expect(await words()).toEqual(["Firm calf"]);
  expect(await left()).toEqual([]);
  expect(await refused()).toBeNull();
});

test("TREAT-47 a text is added once, and one that changed meanwhile is read again first", async () => {
  await types("found", "Softer now", 2);
  await types("found", "Softer now, and warm", 3);
  expect(await takes("found", 3, "add")).toMatchObject({ refused: "TREAT-34" });
  expect(await takes("found", Number.NaN, "add")).toMatchObject({ refused: "TREAT-34" });
  const twice = await Promise.all([takes("found", 4, "add"), takes("found", 4, "add")]);
  expect(twice).toEqual([{ taken: true }, { taken: true }]);
  expect(await takes("__proto__", 1, "add")).toEqual({ taken: true });
  expect(await words()).toEqual(["Firm calf", "Softer now, and warm"]);
});
