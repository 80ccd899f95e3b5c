import { afterEach, expect, test } from "vitest";
import { recordReading } from "../src/care/assess/index.ts";
import { decisionToday, withdrawConsent } from "../src/care/prepare/index.ts";
import {
  amendSession,
  recordApplication,
  sessionRecord,
  startSession,
  stopSession,
  signSession,
} from "../src/care/treat/index.ts";
import { allNo } from "../demo/common.ts";
import { newId } from "../src/shared/id.ts";
import { openVisit } from "./visit.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const sign = {
  movement: "neck-rotation",
  side: "left",
  method: "goniometer",
  degrees: 40,
  symptom: "A pull",
  pain: 3,
  moment: "before",
} as const;
const strokes = {
  technique: "EFF",
  region: "neck-side",
  side: "left",
  parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 60 },
  response: "",
  warningNote: "",
} as const;

async function ready(answers: Record<string, string | string[]> = allNo) {
  visit = await openVisit(answers);
  await visit.answer();
  await visit.review({ acknowledged: ["SF-37"] });
  const { here, by } = visit;
  await here((tx) => startSession(tx, by));
  const at = (minutes: number) => ({ ...by, now: by.now.add({ minutes }) });
  const give = (minutes: number, changes = {}) =>
    here((tx) => recordApplication(tx, { ...at(minutes), ...strokes, applicationId: newId(), ...changes }));
  const read = (minutes: number) =>
    here((tx) => recordReading(tx, { ...at(minutes), readingId: newId() }, { ...sign, moment: "before" }));
  const takeBack = (minutes: number) =>
    here((tx) => withdrawConsent(tx, { ...at(minutes), recordedBy: by.colleagueId, withdrawalId: newId() }));
  return { here, by, at, give, read, takeBack };
}

test("PREP-20 nothing is assessed or given by touch before a yes, nor after it is taken back (INV-02, INV-04, INV-15)", async () => {
  const { give, read, takeBack } = await ready();
  expect(await read(1)).toMatchObject({ refused: "ASSESS-1" });
  expect(await give(1)).toMatchObject({ refused: "TREAT-3" });
  await visit.consent();
  expect(await read(2)).toEqual({ recorded: true });
  expect(await give(3)).toEqual({ warnings: [] });
  await takeBack(4);
  expect(await read(5)).toMatchObject({ refused: "ASSESS-1" });
  expect(await give(5)).toMatchObject({ refused: "TREAT-3" });
});

test("PREP-20 after a no the session is still stopped, signed and amended like any other (INV-15)", async () => {
  const { here, at, give, takeBack } = await ready();
  await visit.consent();
  await give(3);
  await takeBack(4);
  await here((tx) => stopSession(tx, { ...at(5), stopId: newId(), reason: "The client wished to stop." }));
  expect(await here((tx) => signSession(tx, { ...at(70), lateReason: "" }))).toEqual({ signed: true });
  const amending = { ...at(80), amendmentId: newId(), part: "complaint", amended: "x", reason: "y" };
  expect(await here((tx) => amendSession(tx, amending))).toMatchObject({ refused: "TREAT-11" });
  const treatment = { ...amending, part: "given", amended: "It was the right side.", reason: "Written wrongly." };
  expect(await here((tx) => amendSession(tx, treatment))).toEqual({ amended: true });
  const { amendments } = await here((tx) => sessionRecord(tx, amending.appointmentId));
  expect(amendments).toMatchObject([{ part: "given", amended: "It was the right side." }]);
  expect(amendments[0]!.original).toContain("Treatment stopped: The client wished to stop.");
});

test("PREP-29 where somebody else reviewed the answers, whoever treats reads them first (INV-01)", async () => {
  const { here, by, give } = await ready();
  await visit.consent();
  const now = by.now.add({ minutes: 2 });
  expect(await here((tx) => decisionToday(tx, by.appointmentId, now, by.colleagueId))).not.toBeNull();
  expect(await here((tx) => decisionToday(tx, by.appointmentId, now, newId()))).toBeNull();
  expect(await give(3)).toEqual({ warnings: [] });
});
