import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { signSession } from "./sign-session.ts";
import { startSession } from "./start-session.ts";
import { stopSession } from "./stop-session.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("TREAT-1 a visit has one session and one practitioner who answers for it", async () => {
  visit = await openVisit();
  const start = (colleagueId: string) => visit.here((tx) => startSession(tx, { ...visit.by, colleagueId }));
  expect(await Promise.all([start(visit.by.colleagueId), start(visit.by.colleagueId)])).toEqual([
    { started: true },
    { started: true },
  ]);
  const other = newId();
  await visit.owner.query(
    "insert into colleague (practice_id, colleague_id, name, email, title, password_hash) values ($1, $2, 'Bo', 'bo@example.org', '', '')",
    [visit.practiceId, other],
  );
  expect(await start(other)).toMatchObject({ refused: "TREAT-1" });
  const { rows } = await visit.owner.query("select colleague_id from session");
  expect(rows).toEqual([{ colleague_id: visit.by.colleagueId }]);
});

test("TREAT-8 TREAT-9 TREAT-10 a session is signed when it is whole, by whoever answers for it, and says when that is late", async () => {
  visit = await openVisit();
  const sign = (changes = {}) => visit.here((tx) => signSession(tx, { ...visit.by, lateReason: "", ...changes }));
  expect(await sign()).toMatchObject({ refused: "TREAT-9" });
  await visit.here((tx) => startSession(tx, visit.by));
  expect(await sign()).toMatchObject({ refused: "TREAT-9", detail: expect.arrayContaining(["record consent"]) });
  await visit.answer();
  await visit.review();
  const stop = (reason: string) => visit.here((tx) => stopSession(tx, { ...visit.by, stopId: newId(), reason }));
  expect(await stop("  ")).toMatchObject({ refused: "TREAT-8" });
  expect(await stop("The client felt faint.")).toEqual({ stopped: true });
  expect(await sign({ colleagueId: newId() })).toMatchObject({ refused: "TREAT-9" });
  const late = { now: visitAt.add({ hours: 48 }) };
  expect(await sign(late)).toMatchObject({ refused: "TREAT-10" });
  expect(await sign({ ...late, lateReason: "The power was out." })).toEqual({ signed: true });
});
