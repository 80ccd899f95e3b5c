import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { countersignSession, handOverSession } from "./countersign-session.ts";
import { brokenSeals } from "./seals.sql.ts";
import { signSession } from "./sign-session.ts";
import { startSession } from "./start-session.ts";
import { stopSession } from "./stop-session.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const faults = async () => (await visit.here(brokenSeals)).map(({ fault }) => fault);

async function signed() {
  visit = await openVisit();
  await visit.answer();
  await visit.here((tx) => startSession(tx, visit.by));
  await visit.review();
  await visit.here((tx) => stopSession(tx, { ...visit.by, stopId: newId(), reason: "The client felt faint." }));
  await visit.here((tx) => signSession(tx, { ...visit.by, lateReason: "" }));
  await visit.owner.query(
    `insert into amendment (practice_id, amendment_id, appointment_id, colleague_id, part, original, amended, reason)
      values ($1, $2, $3, $4, 'complaint', 'a', 'b', 'A slip of the pen')`,
    [visit.practiceId, newId(), visit.by.appointmentId, visit.by.colleagueId],
  );
}

/** As somebody could who has the whole machine: no trigger hinders them. Afterwards all is as it was. */
async function behindItsBack(change: string): Promise<string[]> {
  const owner = await visit.owner.connect();
  try {
    await owner.query("begin; set local session_replication_role = replica");
    await owner.query("select set_config('supple.practice', $1, true)", [visit.practiceId]);
    const { rowCount } = await owner.query(change);
    expect(rowCount, change).toBeGreaterThan(0);
    return (await owner.query<{ fault: string }>("select fault from broken_seals()")).rows.map(({ fault }) => fault);
  } finally {
    await owner.query("rollback");
    owner.release();
  }
}

const tampering = [
  "update stop set reason = replace(reason, 'faint', 'fain1')",
  "update signature set content = jsonb_set(content, '{0,part}', '\"screeninG\"')",
  "update signature set late_reason = ' '",
  "update signature set content_hash = set_byte(content_hash, 3, (get_byte(content_hash, 3) + 1) % 256)",
  "update amendment set amended = 'c'",
  "update seal set hash = set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256) where entry = 1",
  "update seal set row_hash = set_byte(row_hash, 31, (get_byte(row_hash, 31) + 1) % 256) where entry = 2",
  "update seal set sealed_at = sealed_at + interval '1 microsecond' where entry = 2",
  "delete from seal where entry = 1",
  "delete from seal where entry = 2",
  "delete from stop",
  "delete from amendment",
  "delete from signature",
  "with gone as (delete from seal) delete from signature",
];

test(
  "TREAT-18 what was signed holds, and each byte that somebody changes behind its back is found",
  { timeout: 60_000 },
  async () => {
    await signed();
    expect(await faults()).toEqual([]);
    for (const change of tampering) expect(await behindItsBack(change), change).not.toEqual([]);
    expect(await faults()).toEqual([]);
  },
);

test("TREAT-18 the program itself can neither write a seal nor change one", async () => {
  await signed();
  for (const change of ["delete from seal", "update seal set entry = 9", "insert into seal select * from seal"]) {
    const trying = visit.here((tx) => sql.raw(change).execute(tx));
    await expect(trying, change).rejects.toThrow("permission denied");
  }
});

test("TREAT-17 a student's session is handed over and countersigned, and never signed by the student alone", async () => {
  visit = await openVisit();
  const student = newId();
  await visit.owner.query(
    "insert into colleague (practice_id, colleague_id, name, email, title, password_hash) values ($1, $2, 'Kit', 'kit@example.org', '', '')",
    [visit.practiceId, student],
  );
  await visit.owner.query("insert into colleague_role values ($1, $2, 'student')", [visit.practiceId, student]);
  const theirs = { ...visit.by, colleagueId: student };
  await visit.answer();
  await visit.here((tx) => startSession(tx, theirs));
  await visit.review();
  await visit.here((tx) => stopSession(tx, { ...theirs, stopId: newId(), reason: "The client had to leave." }));
  const counter = (who = visit.by) => visit.here((tx) => countersignSession(tx, { ...who, lateReason: "" }));
  expect(await counter()).toMatchObject({ refused: "TREAT-17" });
  expect(await visit.here((tx) => handOverSession(tx, visit.by))).toMatchObject({ refused: "TREAT-17" });
  expect(await visit.here((tx) => signSession(tx, { ...theirs, lateReason: "" }))).toMatchObject({
    refused: "TREAT-17",
  });
  expect(await visit.here((tx) => handOverSession(tx, theirs))).toEqual({ handedOver: true });
  expect(await counter(theirs), "not by themselves").toMatchObject({ refused: "TREAT-17" });
  expect(await counter({ ...visit.by, now: visitAt.add({ hours: 48 }) })).toMatchObject({ refused: "TREAT-10" });
  expect(await counter()).toEqual({ signed: true });
  expect(await faults()).toEqual([]);
});
