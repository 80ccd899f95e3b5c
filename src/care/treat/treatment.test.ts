import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { usualTerms } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { compareSigns, recordReading } from "../assess/index.ts";
import { recordConsent, withdrawConsent } from "../prepare/index.ts";
import { addWords, recordResponse } from "./add-to-record.ts";
import { mostApplications, recordApplication } from "./record-application.ts";
import { recordBlock } from "./record-block.ts";
import { recordBlockRetest } from "./record-retest.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { signSession } from "./sign-session.ts";
import { startSession } from "./start-session.ts";
import { writeNote } from "./write-note.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const sign = { movement: "neck-rotation", side: "left", method: "goniometer", symptom: "Tight" } as const;
const stroke = { technique: "EFF", region: "neck-side", side: "left", response: "", warningNote: "" } as const;
const figures = { pressureFelt: 2, ratePerMin: 10, durationS: 120 };

/** Screened, agreed, measured: ready to be treated. */
async function ready(measured = true) {
  visit = await openVisit();
  await visit.answer();
  await visit.here((tx) => startSession(tx, visit.by));
  await visit.review();
  await visit.consent();
  const reading = { ...sign, degrees: 45, pain: 5, moment: "before" } as const;
  if (measured) await visit.here((tx) => recordReading(tx, { ...visit.by, readingId: newId() }, reading));
}
const give = (changes: Partial<Parameters<typeof recordApplication>[1]> = {}) =>
  visit.here((tx) =>
    recordApplication(tx, {
      ...visit.by,
      ...stroke,
      parameters: figures,
      applicationId: newId(),
      now: visitAt.add({ minutes: 5 }),
      ...changes,
    }),
  );
const block = (changes: Partial<Parameters<typeof recordBlock>[1]> = {}) =>
  visit.here((tx) =>
    recordBlock(tx, {
      ...visit.by,
      blockId: newId(),
      name: "Neck",
      techniques: ["EFF"],
      regions: ["neck-side"],
      side: "both",
      minutes: 12,
      warningNote: "",
      now: visitAt.add({ minutes: 5 }),
      ...changes,
    }),
  );
const note = async () =>
  writeNote(await visit.here((tx) => sessionRecord(tx, visit.by.appointmentId)), compareSigns).flatMap(
    ({ says, added }) => [...says, ...added],
  );

test("TREAT-14 TREAT-15 a block in two touches, retested like with like, and told with its error", async () => {
  await ready();
  const blockId = newId();
  expect(await block({ blockId })).toEqual({ recorded: true });
  expect(await block({ blockId }), "sent twice").toEqual({ recorded: true });
  expect(await block({ techniques: ["STRp"] })).toMatchObject({ refused: "TREAT-3" });
  expect(await block({ regions: [] })).toMatchObject({ refused: "TREAT-14" });
  expect(await block({ minutes: 181 })).toMatchObject({ refused: "TREAT-14" });
  const retest = (degrees: number, minutes: number) =>
    visit.here((tx) =>
      recordBlockRetest(tx, {
        ...visit.by,
        blockId,
        retestId: newId(),
        readingId: newId(),
        reading: { degrees, symptom: "", pain: 4 },
        now: visitAt.add({ minutes }),
      }),
    );
  expect(await retest(47, 20)).toEqual({ recorded: true });
  const told = (await note()).join("\n");
  expect(told).toContain("Neck, 12 minutes: effleurage on the side of the neck, both sides.");
  expect(told).toContain("2° more, within the ±5° of measuring, so taken as no change.");
  expect(await visit.owner.query("select from treatment_block")).toMatchObject({ rowCount: 1 });
});

test("TREAT-15 a block before which nothing was measured has nothing to be compared with", async () => {
  await ready(false);
  const blockId = newId();
  expect(await block({ blockId })).toEqual({ recorded: true });
  const ids = { retestId: newId(), readingId: newId(), blockId };
  const reading = { degrees: 50, symptom: "", pain: 4 };
  const done = await visit.here((tx) => recordBlockRetest(tx, { ...visit.by, ...ids, reading }));
  expect(done).toMatchObject({ refused: "TREAT-15" });
});

test("TREAT-15 what is told of a block is told in the session of that block", async () => {
  await ready();
  const nowhere = newId();
  const respond = (blockId: string) =>
    visit.here((tx) => recordResponse(tx, { ...visit.by, responseId: newId(), blockId, change: "better", words: "" }));
  expect(await respond(nowhere)).toMatchObject({ refused: "TREAT-15" });
  expect(await give({ blockId: nowhere })).toMatchObject({ refused: "TREAT-14" });
  expect((await visit.owner.query("select from response")).rowCount).toBe(0);
});

test("TREAT-16 words of one's own stand beside the facts, within the scope of the trade", async () => {
  await ready();
  await give({ response: "Softer." });
  const before = await note();
  const add = (words: string, section = "given") =>
    visit.here((tx) => addWords(tx, { ...visit.by, addedWordsId: newId(), section, words }));
  expect(await add("Her diagnosis is clear.")).toMatchObject({ refused: "TREAT-16" });
  expect(await add("This will cure it.")).toMatchObject({ refused: "TREAT-16" });
  expect(await add("  ")).toMatchObject({ refused: "TREAT-16" });
  expect(await add("Fine", "elsewhere")).toMatchObject({ refused: "TREAT-16" });
  expect(await add("Her GP wrote “a diagnosis of migraine”; we keep away from triggers.")).toEqual({ added: true });
  const after = await note();
  expect(after.filter((line) => !before.includes(line))).toEqual([
    "Her GP wrote “a diagnosis of migraine”; we keep away from triggers.",
  ]);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
});

test("TREAT-3 by the clock of the treatment: not before consent was given, nor after it was taken back", async () => {
  await ready();
  expect(await give({ now: visitAt.subtract({ minutes: 1 }) })).toMatchObject({ refused: "TREAT-3" });
  await visit.here((tx) =>
    withdrawConsent(tx, {
      withdrawalId: newId(),
      appointmentId: visit.by.appointmentId,
      recordedBy: visit.by.colleagueId,
      now: visitAt.add({ minutes: 10 }),
    }),
  );
  expect(await give({ now: visitAt.add({ minutes: 11 }) })).toMatchObject({ refused: "TREAT-3" });
  expect(await block({ now: visitAt.add({ minutes: 11 }) })).toMatchObject({ refused: "TREAT-3" });
  expect(await give({ now: visitAt.add({ minutes: 9 }) }), "given before, typed after").toEqual({ warnings: [] });
  const around = visit.owner.query(
    `insert into application (practice_id, application_id, appointment_id, technique, region, side, parameters, response, given_at)
      values ($1, $2, $3, 'EFF', 'neck-side', 'left', '{}', '', $4)`,
    [visit.practiceId, newId(), visit.by.appointmentId, visitAt.subtract({ minutes: 1 }).toString()],
  );
  await expect(around, "the database looks at the clock as well").rejects.toThrow("application_is_consented");
});

test(
  "TREAT-1 TREAT-22 nobody writes in another's session, and a stuck key fills none",
  { timeout: 60_000 },
  async () => {
    await ready();
    expect(await give({ colleagueId: newId() })).toMatchObject({ refused: "TREAT-1" });
    expect(await block({ colleagueId: newId() })).toMatchObject({ refused: "TREAT-1" });
    const sent = Array.from({ length: 600 }, () => give);
    let refused = 0;
    for (const one of sent) if ("refused" in (await one())) refused++;
    expect(refused).toBe(600 - mostApplications);
    expect(await give()).toMatchObject({ refused: "TREAT-22" });
  },
);

test("TREAT-7 TREAT-9 two devices sign at once: one signature, both are told it is signed, and then nothing is added", async () => {
  await ready();
  await give();
  await visit.here((tx) =>
    recordReading(tx, { ...visit.by, readingId: newId() }, { ...sign, degrees: 58, pain: 3, moment: "after" }),
  );
  const now = visitAt.add({ minutes: 60 });
  const signing = () => visit.here((tx) => signSession(tx, { ...visit.by, now, lateReason: "" }));
  expect(await signing(), "nobody has said how it was").toMatchObject({ refused: "TREAT-9" });
  await visit.here((tx) =>
    recordResponse(tx, { ...visit.by, responseId: newId(), blockId: null, change: "better", words: "" }),
  );
  expect(await Promise.all([signing(), signing(), signing()])).toEqual([
    { signed: true },
    { signed: true },
    { signed: true },
  ]);
  expect((await visit.owner.query("select from signature")).rowCount).toBe(1);
  expect((await visit.owner.query("select from seal")).rowCount).toBe(1);
  expect(await give()).toMatchObject({ refused: "TREAT-7" });
  expect(await block()).toMatchObject({ refused: "TREAT-7" });
  const late = () =>
    visit.here((tx) => addWords(tx, { ...visit.by, addedWordsId: newId(), section: "given", words: "And more." }));
  expect(await late()).toMatchObject({ refused: "TREAT-7" });
});

test("TREAT-13 a cross-hand release is kept with its second hand and with all that it pulls on", async () => {
  await ready();
  await visit.owner.query(
    `insert into qualification (practice_id, qualification_id, colleague_id, competency, awarded_by, awarded_on)
      values ($1, $2, $3, 'MFR', 'A school', '2017-06-01')`,
    [visit.practiceId, newId(), visit.by.colleagueId],
  );
  const hands = {
    technique: "MFRx",
    parameters: { handB: "scapula", spacingCm: 20, axis: "diagonal", pressureFelt: 2, holdS: 240 },
  };
  expect(await give(hands)).toMatchObject({ refused: "TREAT-3" });
  await visit.here((tx) =>
    recordConsent(tx, {
      consentId: newId(),
      appointmentId: visit.by.appointmentId,
      recordedBy: visit.by.colleagueId,
      now: visitAt,
      regions: ["neck-side", "scapula"],
      techniques: ["MFRx"],
      explained: "Two hands, a long hold.",
      givenBy: "Sam",
      method: "spoken, in person",
      guardianPresent: false,
      terms: usualTerms({ regions: [], guardianPresent: false, givenBy: "Sam" }),
    }),
  );
  expect(await give(hands)).toEqual({ warnings: [] });
  const { rows } = await visit.owner.query("select touches, spans from application");
  expect(rows[0]).toMatchObject({ touches: ["scapula"], spans: ["neck-side", "scapula", "shoulder-top"] });
});
