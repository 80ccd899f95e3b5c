import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { openDemonstration } from "../../../demo/open-demonstration.ts";
import { inPractice, type Tx } from "../../db/transaction.ts";
import { makeProgrammePass, whoHasPass } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { weeksOf } from "./adherence.ts";
import { endExercise } from "./end-exercise.ts";
import { keepTicks } from "./keep-ticks.ts";
import { programmeOf, type ProgrammeRow, ticksOf } from "./programme.sql.ts";
import { keepReminder, writeProgrammeReminders } from "./reminder.sql.ts";
import type { Tick } from "./tick.ts";

const now = Temporal.Instant.from("2026-11-24T18:30Z");
let fresh: Fresh;
let practiceId: string;
let clientId: string;
let row: ProgrammeRow;
const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(fresh.db, practiceId, work);

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  await openDemonstration({ db: fresh.db, key: Buffer.alloc(32, 7), now });
  const found = await fresh.owner.query<{ practice_id: string; client_id: string }>(
    "select practice_id, client_id from client where given_name = 'Wyn'",
  );
  [practiceId, clientId] = [found.rows[0]!.practice_id, found.rows[0]!.client_id];
  row = (await here((tx) => programmeOf(tx, clientId)))[0]!;
});
afterAll(() => fresh.close());

const tick = (changes: Partial<Tick> = {}): Tick => ({
  id: newId(),
  prescriptionId: row.prescriptionId,
  doneAt: now.subtract({ hours: 1 }).toString(),
  done: true,
  painDuring: 1,
  painAfter: null,
  barrier: "",
  ...changes,
});
const send = (ticks: Tick[], sentAt = now) =>
  here((tx) => keepTicks(tx, { clientId, letter: { sentAt: sentAt.toString(), ticks }, now }));
const many = async () => (await here((tx) => ticksOf(tx, clientId))).length;

test("ADVISE-3 ADVISE-4 a week of ticks sent twice, ten at once, counts once", async () => {
  const week = Array.from({ length: 7 }, (_, day) => tick({ doneAt: now.subtract({ hours: 24 * day }).toString() }));
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(week)));
  for (const answer of answers) expect(answer).toEqual({ kept: week.map(({ id }) => id), stop: false });
  expect(await many()).toBe(7);
});

test("ADVISE-4 a phone a day ahead or behind ticks the day on which it was done", async () => {
  const before = await many();
  for (const wrongBy of [-24, 24]) {
    const clock = now.add({ hours: wrongBy });
    await send([tick({ doneAt: clock.subtract({ hours: 2 }).toString() })], clock);
  }
  const last = (await here((tx) => ticksOf(tx, clientId))).slice(before);
  expect(new Set(last.map(({ on }) => on))).toEqual(new Set(["2026-11-24"]));
});

test("ADVISE-4 nobody ticks what was given to somebody else", async () => {
  const others = await fresh.owner.query<{ id: string }>(
    "select prescription_id id from prescription join appointment using (appointment_id) where client_id <> $1 limit 1",
    [clientId],
  );
  const before = await many();
  expect(await send([tick({ prescriptionId: others.rows[0]!.id })])).toMatchObject({ refused: "ADVISE-4" });
  expect(await send([tick({ prescriptionId: others.rows[0]!.id }), tick()])).toMatchObject({ stop: false });
  expect(await many()).toBe(before + 1);
});

test("ADVISE-5 more pain than was agreed is answered with a stop", async () => {
  expect(await send([tick({ painDuring: row.mostPain + 1 })])).toMatchObject({ stop: true });
  expect(await send([tick({ painDuring: row.mostPain })])).toMatchObject({ stop: false });
});

/** A plan is never changed in the house; this stands for one that was given with such a day. */
const lastDayIs = (day: string | null) =>
  fresh.owner.query(`alter table prescription_plan disable trigger user; set row_security to off;
    update prescription_plan set stop_on = ${day === null ? "null" : `'${day}'`};
    alter table prescription_plan enable trigger user`);

test("ADVISE-7 ADVISE-38 who asked is reminded once a day, and not on a day with a tick", async () => {
  await here((tx) => keepReminder(tx, { clientId, hour: 18 }));
  expect(await here((tx) => writeProgrammeReminders(tx, now))).toBe(0);
  const tomorrow = now.add({ hours: 24 });
  expect(await here((tx) => writeProgrammeReminders(tx, tomorrow.subtract({ hours: 4 })))).toBe(0);
  const late = tomorrow.toZonedDateTimeISO("Europe/London").withPlainTime("22:15").toInstant();
  expect(await here((tx) => writeProgrammeReminders(tx, late))).toBe(0);
  const wrote = await Promise.all([1, 2, 3].map(() => here((tx) => writeProgrammeReminders(tx, tomorrow))));
  expect(wrote.reduce((sum, one) => sum + one, 0)).toBe(1);
  const over = tomorrow.add({ hours: 48 });
  await lastDayIs("2026-11-25");
  expect(await here((tx) => writeProgrammeReminders(tx, over))).toBe(0);
  await lastDayIs("2026-11-27");
  expect(await here((tx) => writeProgrammeReminders(tx, over))).toBe(1);
  await lastDayIs(null);
  await here((tx) => keepReminder(tx, { clientId, hour: null }));
  expect(await here((tx) => writeProgrammeReminders(tx, tomorrow.add({ hours: 96 })))).toBe(0);
});

test("ADVISE-3 what is ended leaves the programme, and its late ticks are still kept", async () => {
  const colleagueId = (await fresh.owner.query<{ id: string }>("select colleague_id id from colleague limit 1"))
    .rows[0]!.id;
  for (let turn = 0; turn < 2; turn++)
    await here((tx) => endExercise(tx, { prescriptionId: row.prescriptionId, colleagueId, now }));
  expect((await here((tx) => programmeOf(tx, clientId))).map(({ prescriptionId }) => prescriptionId)).not.toContain(
    row.prescriptionId,
  );
  expect(await send([tick()])).toMatchObject({ stop: false });
});

test("ADVISE-6 the demonstration's programmes are of two to four exercises, each once, with days done and days missed", async () => {
  const people = await fresh.owner.query<{ id: string }>(
    "select client_id id from client where given_name in ('Tomasz', 'Morag', 'Amara')",
  );
  expect(people.rows.length).toBe(3);
  const today = now.toZonedDateTimeISO("Europe/London").toPlainDate();
  for (const { id } of people.rows) {
    const programme = await here((tx) => programmeOf(tx, id));
    const given = new Set(programme.map(({ exercise }) => exercise));
    expect(given.size).toBe(programme.length);
    expect(given.size).toBeGreaterThanOrEqual(2);
    expect(given.size).toBeLessThanOrEqual(4);
    const told = await here((tx) => ticksOf(tx, id));
    const from = today.subtract({ days: 14 });
    const weeks = weeksOf(
      { timesADay: 1, timesAWeek: 7, from, until: null },
      told.map((each) => ({ ...each, on: Temporal.PlainDate.from(each.on) })),
      today,
    );
    expect(Math.max(...weeks.map(({ days }) => days))).toBeGreaterThan(2);
    expect(weeks.flatMap(({ barriers }) => barriers)).not.toEqual([]);
  }
});

test("PRIV-10 a pass opens its client's programme for sixty days, and an unknown one nothing", async () => {
  const pass = await here((tx) => makeProgrammePass(tx, { clientId, now }));
  expect(await here((tx) => whoHasPass(tx, pass, now.add({ hours: 24 * 59 })))).toEqual({ clientId });
  expect(await here((tx) => whoHasPass(tx, pass, now.add({ hours: 24 * 61 })))).toBeNull();
  expect(await here((tx) => whoHasPass(tx, `${pass}x`, now))).toBeNull();
});
