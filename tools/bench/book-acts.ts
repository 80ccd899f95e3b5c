// book-acts.ts FOLDER: visits booked a second by 16 callers at once, and the bare inserts of the very rows that they leave.
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import { bookAppointment, offeredServices } from "../../src/care/book/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { newId } from "../../src/shared/id.ts";
import { now, type Practice, withPractice } from "./book-practice.ts";

const callers = 16;
const warmUp = 80;
const measured = 800;
/** In the order in which their keys need each other. */
const tables = [
  "client",
  "appointment",
  "appointment_change",
  "promised_time",
  "private_link",
  "message",
  "audit_entry",
] as const;

/** Each in a stretch of its own, five on each weekday, week after week: all of them can be had. */
const starts = Array.from({ length: warmUp + measured }, (_, index) =>
  now.add({ hours: 24 * (7 * Math.floor(index / 25) + (Math.floor(index / 5) % 5)) + 1, minutes: 90 * (index % 5) }),
);

type Booking = { from: Temporal.Instant; number: number; serviceId: string };

async function bookOne({ db, practiceId }: Practice, { from, number, serviceId }: Booking): Promise<void> {
  const who = {
    givenName: "Sam",
    familyName: "Lee",
    email: `sam${number}@example.org`,
    phone: "",
    bornOn: "1980-01-01",
    guardianName: "",
    guardianRelationship: "",
    accessNeeds: "",
    chaperoneWished: false,
  };
  const wish = { appointmentId: newId(), serviceId, from, who, now: from.subtract({ hours: 72 }) };
  const booked = await inPractice(db, practiceId, (tx) =>
    bookAppointment(tx, { ...wish, address: "http://localhost" }),
  );
  if ("refused" in booked) throw new Error(`${booked.refused} ${booked.says}`);
}

/** How many a second, where sixteen take the next one as soon as they are done. */
async function perSecond<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<number> {
  let next = 0;
  const caller = async () => {
    for (let index = next++; index < list.length; index = next++) await act(list[index]!);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  return list.length / ((performance.now() - started) / 1000);
}

type Rows = Record<(typeof tables)[number], unknown[]>;

/** What each booking left in the tables, taken out of them again. */
async function takeOut(owner: pg.Pool): Promise<Rows[]> {
  const all = {} as Rows;
  const connection = await owner.connect();
  await connection.query("begin; set local session_replication_role = replica");
  for (const table of tables) {
    const order = table === "audit_entry" ? "entry" : table === "promised_time" ? "appointment_id" : `${table}_id`;
    const { rows } = await connection.query<{ row: unknown }>(
      `select to_jsonb(t) as row from ${table} t ${table === "audit_entry" ? "where act = 'booked'" : ""} order by ${order}`,
    );
    all[table] = rows.map(({ row }) => row);
    await connection.query(`delete from ${table} ${table === "audit_entry" ? "where act = 'booked'" : ""}`);
  }
  await connection.query("commit");
  connection.release();
  await owner.query("vacuum analyze");
  return regrouped(all);
}

/** A booking has one row of each kind, and two promises; which client's it is follows from the visit. */
function regrouped(all: Rows): Rows[] {
  const of = (rows: unknown[], key: string) => Map.groupBy(rows as Record<string, string>[], (row) => row[key] ?? "");
  const clients = of(all.client, "client_id");
  const stories = of(all.appointment_change, "appointment_id");
  const promises = of(all.promised_time, "appointment_id");
  const links = of(all.private_link, "client_id");
  const entries = of(all.audit_entry, "subject_id");
  return (all.appointment as Record<string, string>[]).map((appointment, index) => ({
    client: clients.get(appointment["client_id"]!)!,
    appointment: [appointment],
    appointment_change: stories.get(appointment["appointment_id"]!)!,
    promised_time: promises.get(appointment["appointment_id"]!)!,
    private_link: links.get(appointment["client_id"]!)!,
    message: [all.message[index]],
    audit_entry: entries.get(appointment["appointment_id"]!)!,
  }));
}

/** The same tables with every key and constraint that they have, a transaction a booking, one insert a table. */
async function insertBare(owner: pg.Pool, rows: Rows): Promise<void> {
  const connection = await owner.connect();
  await connection.query("begin");
  for (const table of tables)
    await connection.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows[table]),
    ]);
  await connection.query("commit");
  connection.release();
}

const figures = await withPractice(process.argv[2]!, async (practice) => {
  const [service] = await inPractice(practice.db, practice.practiceId, offeredServices);
  const numbered = starts.map((from, number) => ({ from, number, serviceId: service!.serviceId }));
  const book = (one: Booking) => bookOne(practice, one);
  await perSecond(numbered.slice(0, warmUp), book);
  const booked = await perSecond(numbered.slice(warmUp), book);
  const rows = await takeOut(practice.owner);
  if (rows.length !== starts.length) throw new Error(`${rows.length} visits stand in the tables`);
  const insert = (one: Rows) => insertBare(practice.owner, one);
  await perSecond(rows.slice(0, warmUp), insert);
  return { booked, bare: await perSecond(rows.slice(warmUp), insert) };
});
console.log(JSON.stringify(figures));
