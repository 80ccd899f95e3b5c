// sessions.ts FOLDER: whole recorded sessions a second through the acts, and the bare inserts that they leave behind.
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { courses, playCourse } from "../../demo/index.ts";
import { openDatabase } from "../../src/db/connect.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { openPractice } from "../../src/practice/index.ts";
import { newId } from "../../src/shared/id.ts";

const embedded = await startEmbedded(process.argv[2]!);
await migrate(embedded.owner);
const db = openDatabase(embedded.app);
const owner = new pg.Client(embedded.owner);
await owner.connect();
const practiceId = newId();
const awardedOn = "2017-06-01";
const opened = await inPractice(db, practiceId, (tx) =>
  openPractice(tx, {
    practiceId,
    practiceName: "Bench",
    name: "Bench",
    email: "bench@example.org",
    password: "four words to remember",
    demonstration: true,
    competencies: ["Q5", "MFR"].map((competency) => ({ competency, awardedBy: "Bench", awardedOn })),
    insuredFrom: awardedOn,
    key: Buffer.alloc(32),
    now: Temporal.Now.instant(),
  }),
);
if ("refused" in opened) throw new Error(opened.says);
const stage = { db, practiceId, colleagueId: opened.colleagueId, timeZone: "Europe/London" };
const gardener = courses.find(({ name }) => name.startsWith("gardener"))!;
const rounds = 8;

/** Each round is the same course in other weeks, by another person, so that nothing overlaps. */
async function record(round: number): Promise<void> {
  const person = { ...gardener.person, email: `person${round}@example.org` };
  const today = Temporal.PlainDate.from("2026-11-23").subtract({ weeks: round * 8 });
  await playCourse({ ...stage, today }, { ...gardener, person });
}

await record(0);
const started = performance.now();
for (let round = 1; round <= rounds; round++) await record(round);
const recorded = (rounds * gardener.visits.length) / ((performance.now() - started) / 1000);

// The same rows again, a transaction a session, straight into the tables: what the disk and PostgreSQL alone need.
const { rows: tables } = await owner.query<{ table_name: string }>(
  `select table_name from information_schema.columns where column_name = 'appointment_id' and table_schema = 'public'
    and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')
    and table_name <> 'promised_time'`,
);
const { rows: visits } = await owner.query<{ id: string }>("select appointment_id as id from appointment");
const sessions: { table: string; row: string }[][] = [];
for (const { id } of visits) {
  const session: { table: string; row: string }[] = [];
  for (const { table_name: table } of tables) {
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t where appointment_id = $1`,
      [id],
    );
    session.push(...rows.map(({ row }) => ({ table, row })));
  }
  sessions.push(session);
}
await owner.query("set session_replication_role = replica");
for (const { table_name: table } of tables)
  await owner.query(`create table bare_${table} (like ${table} including indexes)`);
const again = performance.now();
for (const session of sessions) {
  await owner.query("begin");
  for (const { table, row } of session)
    await owner.query(`insert into bare_${table} select * from jsonb_populate_record(null::${table}, $1)`, [row]);
  await owner.query("commit");
}
const bare = sessions.length / ((performance.now() - again) / 1000);
await owner.end();
await db.destroy();
await embedded.stop();
console.log(JSON.stringify({ recorded, bare }));
