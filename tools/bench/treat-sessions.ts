// treat-sessions.ts FOLDER: sessions of twelve facts a second through the acts, by one caller and by sixteen; the bare inserts
// of the very rows that they leave; and how long a client with 200 sessions takes to open.
import type pg from "pg";
import { recordReading } from "../../src/care/assess/index.ts";
import {
  addWords,
  earlierSessions,
  recordApplications,
  recordBlock,
  recordResponse,
  signSession,
} from "../../src/care/treat/index.ts";
import { inPractice, type Tx } from "../../src/db/transaction.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";
import { now, type Practice, withPractice } from "./book-practice.ts";
import { median } from "./figure.ts";

const [warmUp, alone, together, callers] = [40, 200, 480, 16];
const strokes = { pressureFelt: 2, ratePerMin: 10, durationS: 120 };
const sign = { movement: "neck-rotation", side: "left", method: "goniometer", symptom: "" } as const;

/** Visits that are screened, agreed and begun, so that only the writing of the session is measured. */
async function prepare(owner: pg.Pool, practiceId: string, many: number, clientId: string, colleagueId: string) {
  const ids = Array.from({ length: many }, newId);
  const decision = JSON.stringify({
    flow: "clear",
    fired: [],
    avoidRegions: [],
    avoidTechniques: [],
    avoidOptions: [],
    limits: {},
    notScreened: [],
    ruleSetVersion: "bench",
  });
  const connection = await owner.connect();
  await connection.query("begin; set local session_replication_role = replica");
  await connection.query(
    `insert into appointment (practice_id, appointment_id, client_id, service_id, colleague_id, room_id, during, price_pence)
      select $1, id, $2, (select service_id from service limit 1), $3, (select room_id from room limit 1),
        tstzrange($4::timestamptz - place * interval '1 day', $4::timestamptz - place * interval '1 day' + interval '1 hour'), 0
      from unnest($5::uuid[]) with ordinality as each(id, place)`,
    [practiceId, clientId, colleagueId, now.toString(), ids],
  );
  await connection.query(
    `insert into screening select $1, id, id, 'full', '{}', 'client', $3::timestamptz - interval '400 days' from unnest($2::uuid[]) id`,
    [practiceId, ids, now.toString()],
  );
  await connection.query(
    `insert into screening_review select $1, id, id, id, $3, 'bench', $4, '', '', $5::timestamptz - interval '400 days' from unnest($2::uuid[]) id`,
    [practiceId, ids, colleagueId, decision, now.toString()],
  );
  await connection.query(
    `insert into consent select $1, id, id, '{neck-side,shoulder-top,scapula}', '{EFF,PET,SST}', 'Explained', 'Sam', 'spoken', false, $3,
      $4::timestamptz - interval '400 days' from unnest($2::uuid[]) id`,
    [practiceId, ids, colleagueId, now.toString()],
  );
  await connection.query("insert into answers_confirmed select $1, id, id, id, $3, $4 from unnest($2::uuid[]) id", [
    practiceId,
    ids,
    colleagueId,
    now.toString(),
  ]);
  await connection.query("insert into session select $1, id, $3, $4 from unnest($2::uuid[]) id", [
    practiceId,
    ids,
    colleagueId,
    now.toString(),
  ]);
  await connection.query("commit");
  connection.release();
  await owner.query("vacuum analyze");
  return ids;
}

/** Twelve facts as they come from the couch: two readings with their pain, a block, six applications, an answer, words, a signature. */
async function record(tx: Tx, appointmentId: string, colleagueId: string): Promise<void> {
  const by = { appointmentId, colleagueId, now };
  const must = (done: unknown) => {
    if (isRefused(done)) throw new Error(`${done.refused} ${done.says}`);
  };
  must(await recordReading(tx, { ...by, readingId: newId() }, { ...sign, degrees: 45, pain: 5, moment: "before" }));
  const blockId = newId();
  const block = { name: "Neck", techniques: ["EFF", "PET"], regions: ["neck-side", "scapula"], side: "both" } as const;
  must(await recordBlock(tx, { ...by, ...block, blockId, minutes: 12, warningNote: "" }));
  const strokesOn = (["left", "right"] as const).flatMap((side) =>
    ["neck-side", "shoulder-top", "scapula"].map((region) => ({
      applicationId: newId(),
      technique: "EFF",
      region,
      side,
      parameters: strokes,
      response: "",
      warningNote: "",
      blockId,
    })),
  );
  must(await recordApplications(tx, by, strokesOn));
  must(await recordReading(tx, { ...by, readingId: newId() }, { ...sign, degrees: 55, pain: 3, moment: "after" }));
  must(await recordResponse(tx, { ...by, responseId: newId(), blockId, change: "better", words: "" }));
  must(await addWords(tx, { ...by, addedWordsId: newId(), section: "given", words: "Slow work, well liked." }));
  must(await signSession(tx, { ...by, lateReason: "The bench signs when it runs." }));
}

async function perSecond<T>(list: readonly T[], by: number, act: (one: T) => Promise<void>): Promise<number> {
  let next = 0;
  const caller = async () => {
    for (let index = next++; index < list.length; index = next++) await act(list[index]!);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: by }, caller));
  return list.length / ((performance.now() - started) / 1000);
}

const written = [
  "sign_reading",
  "pain_score",
  "treatment_block",
  "application",
  "response",
  "added_words",
  "signature",
];

/** The rows that a session left, taken out of the tables again. */
async function takeOut(owner: pg.Pool, ids: string[]): Promise<{ table: string; rows: string }[][]> {
  const sessions: { table: string; rows: string }[][] = [];
  for (const id of ids) {
    const session = [];
    for (const table of written) {
      const { rows } = await owner.query<{ rows: string }>(
        `select jsonb_agg(to_jsonb(t))::text as rows from ${table} t where appointment_id = $1`,
        [id],
      );
      session.push({ table, rows: rows[0]!.rows });
    }
    sessions.push(session);
  }
  const connection = await owner.connect();
  await connection.query("begin; set local session_replication_role = replica");
  for (const table of [...written, "seal"].toReversed())
    await connection.query(
      table === "seal" ? "delete from seal" : `delete from ${table} where appointment_id = any ($1)`,
      table === "seal" ? [] : [ids],
    );
  await connection.query("commit");
  connection.release();
  await owner.query("vacuum analyze");
  return sessions;
}

async function insertBare(owner: pg.Pool, session: { table: string; rows: string }[]): Promise<void> {
  const connection = await owner.connect();
  await connection.query("begin");
  for (const { table, rows } of session)
    await connection.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [rows]);
  await connection.query("commit");
  connection.release();
}

async function measure({ db, owner, practiceId }: Practice) {
  const { rows: people } = await owner.query<{ id: string }>(
    "select colleague_id id from colleague_role where role = 'practitioner' limit 1",
  );
  const colleagueId = people[0]!.id;
  await owner.query(`insert into qualification values ($1, gen_random_uuid(), $2, 'Q5', 'Bench', '2000-01-01')`, [
    practiceId,
    colleagueId,
  ]);
  await owner.query(`insert into insurance_cover values ($1, gen_random_uuid(), $2, 'Bench', '[2000-01-01,)')`, [
    practiceId,
    colleagueId,
  ]);
  const [clientId, regular] = [newId(), newId()];
  for (const id of [clientId, regular])
    await owner.query("insert into client values ($1, $2::uuid, 'Sam', 'Lee', $2::text, '', '1980-01-01')", [
      practiceId,
      id,
    ]);
  const one = (id: string) => inPractice(db, practiceId, (tx) => record(tx, id, colleagueId));
  const ids = await prepare(owner, practiceId, warmUp + alone + together, clientId, colleagueId);
  await perSecond(ids.slice(0, warmUp), callers, one);
  const first = ids.slice(warmUp, warmUp + alone);
  const second = ids.slice(warmUp + alone);
  const figures = { alone: await perSecond(first, 1, one), together: await perSecond(second, callers, one) };
  const bare = (session: { table: string; rows: string }[]) => insertBare(owner, session);
  const bareAlone = await perSecond(await takeOut(owner, first), 1, bare);
  const bareTogether = await perSecond(await takeOut(owner, second), callers, bare);
  for (const id of await prepare(owner, practiceId, 200, regular, colleagueId)) await one(id);
  await owner.query("vacuum analyze");
  const times: number[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const started = performance.now();
    const sessions = await inPractice(db, practiceId, (tx) => earlierSessions(tx, regular, newId()));
    times.push(performance.now() - started);
    if (sessions.length !== 40) throw new Error(`${sessions.length} sessions were found`);
  }
  return { ...figures, bareAlone, bareTogether, historyMs: median(times.slice(10)) };
}

console.log(JSON.stringify(await withPractice(process.argv[2]!, measure)));
