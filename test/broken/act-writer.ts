// act-writer.ts FOLDER: one course of care, act by act with ids that never change, each named when it is acknowledged.
import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { allNo } from "../../demo/common.ts";
import { course } from "../../demo/gardener-on-anticoagulants.ts";
import { prescribeExercise } from "../../src/care/advise/index.ts";
import { recordAssessment, recordReading } from "../../src/care/assess/index.ts";
import { bookAppointment, offeredServices } from "../../src/care/book/index.ts";
import { recordConsent, reviewAnswers, saveAnswers } from "../../src/care/prepare/index.ts";
import { amendSession, recordApplication, signSession, startSession } from "../../src/care/treat/index.ts";
import { openDatabase } from "../../src/db/connect.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { inPractice, type Tx } from "../../src/db/transaction.ts";
import { openPractice } from "../../src/practice/index.ts";
import { isRefused } from "../../src/shared/refusal.ts";
import { opening } from "../visit.ts";

const idOf = (what: string) => {
  const hex = createHash("sha256").update(what).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const from = Temporal.Instant.from("2026-11-24T10:00Z");
const at = (minutes: number) => from.add({ minutes });
const appointmentId = idOf("visit");
const practiceId = idOf("practice");

const embedded = await startEmbedded(process.argv[2]!);
await migrate(embedded.owner);
const db = openDatabase(embedded.app, 2);
const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(db, practiceId, work);

async function act(name: string, work: (tx: Tx) => Promise<unknown>, already?: string): Promise<void> {
  const done = await here(work);
  if (isRefused(done) && done.refused !== already) throw new Error(`${name}: ${done.refused} ${done.says}`);
  console.log(name);
}

const [visit] = course.visits;
if (!visit || !("treatment" in visit)) throw new Error("the gardener's first visit is treated");
const { consent, found, before, applications, after, exercises } = visit.treatment;
const who = { ...course.person, guardianName: "", guardianRelationship: "", accessNeeds: "", chaperoneWished: false };

await act("open", (tx) => openPractice(tx, { ...opening, practiceId }), "PRAC-1");
const colleagueId = await here(
  async (tx) => (await tx.selectFrom("colleague").select("colleague_id").executeTakeFirstOrThrow()).colleague_id,
);
const by = { appointmentId, colleagueId };
await act("book", async (tx) => {
  const [service] = await offeredServices(tx);
  const wish = { appointmentId, serviceId: service!.serviceId, from, who, address: "http://localhost" };
  return bookAppointment(tx, { ...wish, now: from.subtract({ hours: 72 }) });
});
const screeningId = idOf("screening");
// Once signed, what was said before is closed: a repeat of it is refused, and that is its acknowledgement.
const closed = "PREP-1";
const answers = { ...allNo, ...visit.answers };
await act(
  "answer",
  (tx) => saveAnswers(tx, { screeningId, appointmentId, answers, answeredBy: "client", now: at(-120) }),
  closed,
);
await act("start", (tx) => startSession(tx, { ...by, now: from }));
const review = { ...by, screeningId, reviewId: idOf("review"), said: "", reply: "", acknowledged: ["SF-37", "SF-44"] };
await act("review", (tx) => reviewAnswers(tx, { ...review, now: at(3) }));
const once = "TREAT-7";
await act(
  "consent",
  (tx) => recordConsent(tx, { ...by, ...consent, consentId: idOf("consent"), recordedBy: colleagueId, now: at(5) }),
  once,
);
await act(
  "assess",
  (tx) => recordAssessment(tx, { ...by, id: idOf("assess"), now: at(10) }, { ...found!, reading: before }),
  once,
);
for (const [index, application] of applications.entries()) {
  const given = {
    ...by,
    ...application,
    applicationId: idOf(`application ${index}`),
    warningNote: "",
    now: at(16 + index),
  };
  await act(`apply ${index}`, (tx) => recordApplication(tx, given), once);
}
const reading = { ...before, ...after, moment: "after" } as const;
await act("retest", (tx) => recordReading(tx, { ...by, readingId: idOf("retest"), now: at(50) }, reading), once);
for (const exercise of exercises)
  await act(
    "prescribe",
    (tx) => prescribeExercise(tx, { ...by, ...exercise, prescriptionId: idOf("prescription"), now: at(55) }),
    once,
  );
await act("sign", (tx) => signSession(tx, { ...by, lateReason: "", now: at(75) }));
const amending = { ...by, ...visit.amendment!, amendmentId: idOf("amendment"), now: at(200) };
await act("amend", (tx) => amendSession(tx, amending));
console.log("whole");
await db.destroy();
await embedded.stop();
