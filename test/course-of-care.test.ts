import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { courses, playCourse, type Stage } from "../demo/index.ts";
import { programmeOf } from "../src/care/advise/index.ts";
import { recordReading } from "../src/care/assess/index.ts";
import { appointment } from "../src/care/book/index.ts";
import { signsOverTime } from "../src/care/review/index.ts";
import { amendSession, sessionRecord, signSession, verifySignature } from "../src/care/treat/index.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { openPractice } from "../src/practice/index.ts";
import { firstBrokenEntry } from "../src/privacy/index.ts";
import { newId } from "../src/shared/id.ts";

let fresh: Fresh;
let stage: Stage;
const practiceId = newId();
const played = new Map<string, string[]>();
const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(fresh.db, practiceId, work);

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  const today = Temporal.PlainDate.from("2026-11-23");
  const competencies = ["Q3", "Q4", "Q5", "MFR"].map((competency) => ({
    competency,
    awardedBy: "A school",
    awardedOn: "2017-06-01",
  }));
  const opening = {
    practiceId,
    practiceName: "Test",
    name: "Ada",
    email: "ada@example.org",
    password: "four words to remember",
    demonstration: true,
  };
  const now = Temporal.Instant.from("2026-01-01T08:00Z");
  const opened = await here((tx) =>
    openPractice(tx, { ...opening, competencies, insuredFrom: "2017-06-01", key: Buffer.alloc(32), now }),
  );
  if ("refused" in opened) throw new Error(opened.says);
  stage = { db: fresh.db, practiceId, colleagueId: opened.colleagueId, timeZone: "Europe/London", today };
  for (const course of courses) played.set(course.name, await playCourse(stage, course));
});
afterAll(() => fresh.close());

test("TREAT-4 answers that stop treatment leave a signed session with nothing given", async () => {
  const [, stopped] = played.get("builder-sent-to-hospital")!;
  const record = await here((tx) => sessionRecord(tx, stopped!));
  expect(record.application).toEqual([]);
  expect(record.stop).toHaveLength(1);
  expect(record.screening_review[0]).toMatchObject({ client_reply: "He rang his partner and left for A&E." });
  expect(record.signature).not.toBeNull();
});

test("TREAT-3 TREAT-4 TREAT-7 the database itself refuses an application after a signature, without screening, without consent", async () => {
  const [, stopped] = played.get("builder-sent-to-hospital")!;
  const insert = `insert into application (practice_id, application_id, appointment_id, technique, region, side, parameters, response, given_at)
    select $1, gen_random_uuid(), $2, 'EFF', 'low-back', 'midline', '{}', '', started_at from session where appointment_id = $2`;
  const owner = await fresh.owner.connect();
  const refusedWith = async (constraint: string) => {
    await owner.query("savepoint tried");
    await expect(owner.query(insert, [practiceId, stopped])).rejects.toMatchObject({ constraint });
    await owner.query("rollback to tried");
  };
  const unguarded = async (change: string) => {
    await owner.query("set local session_replication_role = replica");
    await owner.query(change, [stopped]);
    await owner.query("set local session_replication_role = origin");
  };
  await owner.query("begin");
  await refusedWith("signed_session_is_closed");
  await unguarded("delete from signature where appointment_id = $1");
  await refusedWith("treatment_follows_a_screening");
  await unguarded(
    `update screening_review set decision = jsonb_set(decision, '{flow}', '"clear"') where appointment_id = $1`,
  );
  await refusedWith("application_is_consented");
  await owner.query("rollback");
  owner.release();
});

test("TREAT-7 a signed session takes no more facts, and no fact can be changed", async () => {
  const [first] = played.get("gardener-on-anticoagulants")!;
  const reading = {
    movement: "trunk-flexion",
    side: "midline",
    method: "inclinometer",
    degrees: 70,
    symptom: "",
    pain: 0,
    moment: "after",
  } as const;
  const by = { appointmentId: first!, colleagueId: stage.colleagueId, now: Temporal.Instant.from("2026-11-23T08:00Z") };
  expect(await here((tx) => recordReading(tx, { ...by, readingId: newId() }, reading))).toMatchObject({
    refused: "TREAT-7",
  });
  await expect(fresh.owner.query("update sign_reading set degrees = 1")).rejects.toMatchObject({
    constraint: "clinical_rows_are_only_added",
  });
  await expect(fresh.owner.query("delete from signature")).rejects.toMatchObject({
    constraint: "clinical_rows_are_only_added",
  });
  expect(await here((tx) => signSession(tx, { ...by, lateReason: "" }))).toEqual({ signed: true });
});

test("TREAT-11 an amendment keeps both texts and breaks no signature", async () => {
  const [first] = played.get("gardener-on-anticoagulants")!;
  const record = await here((tx) => sessionRecord(tx, first!));
  expect(record.amendments).toMatchObject([
    {
      original: "My back seizes up after an hour of weeding.",
      amended: "My back seizes up after two hours of weeding.",
    },
  ]);
  expect(await here((tx) => verifySignature(tx, first!))).toBe("intact");
  const wish = {
    amendmentId: newId(),
    appointmentId: first!,
    colleagueId: newId(),
    part: "complaint",
    amended: "x",
    reason: "y",
  };
  expect(await here((tx) => amendSession(tx, { ...wish, now: Temporal.Now.instant() }))).toMatchObject({
    refused: "TREAT-11",
  });
});

test("ASSESS-5 an impression is amended in words that are ours, or that somebody else has given", async () => {
  const [first] = played.get("gardener-on-anticoagulants")!;
  const wish = { appointmentId: first!, colleagueId: stage.colleagueId, part: "impression", reason: "Seen again." };
  const amend = (amended: string) =>
    here((tx) => amendSession(tx, { ...wish, amended, amendmentId: newId(), now: Temporal.Now.instant() }));
  expect(await amend("A herniated disc")).toMatchObject({ refused: "ASSESS-5" });
  expect(await amend("May relate to long bending, and to his irregular heartbeat's tablets")).toEqual({
    amended: true,
  });
});

test("TREAT-7 one changed figure in a signed session is found", async () => {
  const [, second] = played.get("gardener-on-anticoagulants")!;
  const client = await fresh.owner.connect();
  await client.query("begin; set local session_replication_role = replica");
  await client.query("update pain_score set score = 9 where appointment_id = $1", [second]);
  await client.query("commit");
  client.release();
  expect(await here((tx) => verifySignature(tx, second!))).toBe("changed");
});

test("ASSESS-6 the client's sign over the visits, first and last reading of each day", async () => {
  const [first] = played.get("gardener-on-anticoagulants")!;
  const { clientId } = (await here((tx) => appointment(tx, first!)))!;
  const signs = await here((tx) => signsOverTime(tx, clientId));
  expect(signs.map((sign) => [sign.before, sign.after])).toEqual([
    [42, 50],
    [47, 55],
    [54, 60],
  ]);
  expect(await here((tx) => programmeOf(tx, clientId))).toMatchObject([{ exercise: "EX30", timesADay: 2 }]);
});

test("PRIV-6 the audit chain of two whole courses holds", async () => {
  expect(await here(firstBrokenEntry)).toBeNull();
});
