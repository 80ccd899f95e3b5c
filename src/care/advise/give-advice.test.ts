import { afterAll, beforeAll, expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { openDemonstration } from "../../../demo/open-demonstration.ts";
import { inPractice, type Tx } from "../../db/transaction.ts";
import { adviceOf, advices } from "../../knowledge/advice/index.ts";
import { newId } from "../../shared/id.ts";
import { brokenSeals, sessionRecord, startSession, writeNote } from "../treat/index.ts";
import { adviceAt, adviceFor } from "./given-advice.sql.ts";
import { giveAdvice, type Giving } from "./give-advice.ts";

const now = Temporal.Instant.from("2026-11-24T18:30Z");
let fresh: Fresh;
let ids: { practice: string; visit: string; signed: string; client: string; colleague: string };
const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(fresh.db, ids.practice, work);

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  await openDemonstration({ db: fresh.db, key: Buffer.alloc(32, 7), now });
  const found = await fresh.owner.query<typeof ids>(
    `select a.practice_id practice, a.appointment_id visit, a.client_id client, a.colleague_id colleague,
      (select g.appointment_id from signature g limit 1) signed
      from appointment a where not exists (select 1 from session s where s.appointment_id = a.appointment_id)
        and a.status = 'confirmed' and lower(a.during)::date = '2026-11-24' limit 1`,
  );
  ids = found.rows[0]!;
});
afterAll(() => fresh.close());

const give = (changes: Partial<Giving> = {}) =>
  here((tx) =>
    giveAdvice(tx, {
      givenAdviceId: newId(),
      appointmentId: ids.visit,
      colleagueId: ids.colleague,
      advice: ["soreness", "sleep"],
      words: "",
      now,
      ...changes,
    }),
  );

test("ADVISE-32 advice waits for its session, is taken from the list, and is eight pieces at most", async () => {
  expect(await give()).toMatchObject({ refused: "ADVISE-32" });
  await here((tx) => startSession(tx, { appointmentId: ids.visit, colleagueId: ids.colleague, now }));
  expect(await give()).toEqual({ given: true });
  expect(await give({ advice: ["nothing-known"] })).toMatchObject({ refused: "ADVISE-32" });
  expect(await give({ advice: advices.slice(0, 9).map(({ slug }) => slug) })).toMatchObject({ refused: "ADVISE-32" });
  expect(await give({ words: "x".repeat(1001) })).toMatchObject({ refused: "ADVISE-32" });
  expect(await give({ words: "Your back is out of place." })).toMatchObject({ refused: "ASSESS-5" });
});

test("ADVISE-32 the newest choice holds, sent twice it is one, and it stands in the note as it was said", async () => {
  const again = { givenAdviceId: newId(), advice: ["load"], words: "Walk the dog.", now: now.add({ minutes: 1 }) };
  for (let turn = 0; turn < 2; turn++) expect(await give(again)).toEqual({ given: true });
  const held = { advice: ["load"], said: [adviceOf("load")!.says], words: "Walk the dog." };
  expect(await here((tx) => adviceAt(tx, ids.visit))).toEqual(held);
  const note = writeNote(await here((tx) => sessionRecord(tx, ids.visit)), () => null as never);
  const home = note.find(({ id }) => id === "home")!.says.join(" ");
  expect(home).toContain(adviceOf("load")!.says);
  expect(home).toContain("Walk the dog.");
  expect(home).not.toContain(adviceOf("sleep")!.says);
});

test("ADVISE-32 a signed session takes no more, and only what is signed reaches the client", async () => {
  expect(await here((tx) => adviceFor(tx, ids.client))).toBeNull();
  expect(await give({ appointmentId: ids.signed })).toMatchObject({ refused: "TREAT-7" });
  expect(await here((tx) => brokenSeals(tx))).toEqual([]);
});
