import { Temporal } from "temporal-polyfill";
import { prescribeExercise } from "../src/care/advise/index.ts";
import { recordAssessment, recordReading } from "../src/care/assess/index.ts";
import { bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { recordConsent, reviewAnswers, saveAnswers } from "../src/care/prepare/index.ts";
import { amendSession, recordApplication, signSession, startSession, stopSession } from "../src/care/treat/index.ts";
import type { Database } from "../src/db/connect.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { newId } from "../src/shared/id.ts";
import { isRefused } from "../src/shared/refusal.ts";
import type { Course, Visit } from "./course.ts";

type Stage = { db: Database; practiceId: string; colleagueId: string; timeZone: string; today: Temporal.PlainDate };

/** Plays a person's whole course through the acts that the pages use. A refusal the scenario does not expect ends it. */
export async function playCourse(stage: Stage, course: Course): Promise<string[]> {
  const appointments: string[] = [];
  for (const visit of course.visits) appointments.push(await playVisit(stage, course, visit));
  return appointments;
}

async function playVisit(stage: Stage, course: Course, visit: Visit): Promise<string> {
  const from = timeOf(stage, visit);
  const now = (minutes: number) => from.add({ minutes });
  const act = async <T>(what: string, work: (tx: Tx) => Promise<T>) => {
    const done = await inPractice(stage.db, stage.practiceId, work);
    if (isRefused(done)) throw new Error(`${course.name}, ${what}: ${done.refused} ${done.says}`);
    return done;
  };
  const appointmentId = newId();
  await act("book", async (tx) => {
    const services = await offeredServices(tx);
    const service = visit.service === "first" ? services[0]! : services.at(-1)!;
    const { guardian, ...person } = course.person;
    const who = { ...person, guardianName: guardian?.name ?? "", guardianRelationship: guardian?.relationship ?? "", accessNeeds: "", chaperoneWished: false };
    const booked = from.subtract({ hours: 72 });
    return bookAppointment(tx, { appointmentId, serviceId: service.serviceId, from, who, now: booked, address: "http://localhost" });
  });
  const screeningId = newId();
  const by = { appointmentId, colleagueId: stage.colleagueId };
  await act("answer", (tx) => saveAnswers(tx, { screeningId, appointmentId, answers: visit.answers, answeredBy: "client", now: now(-120) }));
  await act("start", (tx) => startSession(tx, { ...by, now: now(0) }));
  const review = await reviewed(stage, act, visit, { ...by, screeningId, now: now(3) });
  if (visit.expectBlocked) {
    if (!review.fired.includes(visit.expectBlocked)) throw new Error(`${course.name}: ${visit.expectBlocked} did not fire`);
    await act("stop", (tx) => stopSession(tx, { ...by, stopId: newId(), reason: visit.review.said, now: now(5) }));
  } else await treated(stage, act, course, visit, by, now);
  await act("sign", (tx) => signSession(tx, { ...by, lateReason: "", now: now(70) }));
  const { amendment } = visit;
  if (amendment) await act("amend", (tx) => amendSession(tx, { ...by, ...amendment, amendmentId: newId(), now: now(200) }));
  return appointmentId;
}

type Act = <T>(what: string, work: (tx: Tx) => Promise<T>) => Promise<Exclude<T, { refused: string }>>;
type By = { appointmentId: string; colleagueId: string };

async function reviewed(_stage: Stage, act: unknown, visit: Visit, wish: By & { screeningId: string; now: Temporal.Instant }) {
  const { decisionFor } = await import("../src/care/prepare/index.ts");
  const decision = (await (act as Act)("decide", (tx) => decisionFor(tx, wish.appointmentId)))!;
  const fired = decision.fired.map((rule) => rule.ruleId);
  await (act as Act)("review", (tx) => reviewAnswers(tx, { ...wish, reviewId: newId(), ...visit.review, acknowledged: fired }));
  return { fired };
}

async function treated(_: Stage, act: unknown, course: Course, visit: Visit, by: By, now: (minutes: number) => Temporal.Instant) {
  const doing = act as Act;
  const consent = visit.consent!;
  await doing("consent", (tx) => recordConsent(tx, { ...by, ...consent, consentId: newId(), recordedBy: by.colleagueId, now: now(5) }));
  const before = { ...visit.sign, pain: visit.painBefore };
  const { complaint, impression } = visit;
  if (complaint && impression)
    await doing("assess", (tx) => recordAssessment(tx, { ...by, id: newId(), now: now(10) }, { complaint, impression, reading: before }));
  else await doing("read sign", (tx) => recordReading(tx, { ...by, readingId: newId(), now: now(10) }, { ...before, moment: "before" }));
  const refused = visit.expectRefusedApplication;
  if (refused) await expectRefusal(doing, course, by, refused, now(15));
  for (const [index, given] of visit.applications.entries())
    await doing(given.technique, (tx) =>
      recordApplication(tx, { ...by, ...given, applicationId: newId(), warningNote: "Discussed; light work only, away from the edge.", now: now(16 + index) }),
    );
  const after = { ...visit.sign, ...visit.retest, pain: visit.painAfter, moment: "after" as const };
  await doing("retest", (tx) => recordReading(tx, { ...by, readingId: newId(), now: now(50) }, after));
  for (const exercise of visit.exercises)
    await doing("prescribe", (tx) => prescribeExercise(tx, { ...by, ...exercise, prescriptionId: newId(), now: now(55) }));
}

async function expectRefusal(act: Act, course: Course, by: By, expected: NonNullable<Visit["expectRefusedApplication"]>, now: Temporal.Instant) {
  const refusal = await act("refused application", async (tx) => {
    const answer = await recordApplication(tx, { ...by, ...expected.application, applicationId: newId(), warningNote: "", now });
    return { answer };
  });
  const { answer } = refusal as { answer: unknown };
  if (!isRefused(answer) || answer.refused !== expected.rule)
    throw new Error(`${course.name}: expected ${expected.rule}, got ${JSON.stringify(answer)}`);
}

function timeOf(stage: Stage, visit: Visit): Temporal.Instant {
  const [weekday = "mon", clock = "10:00"] = visit.at.split(" ");
  const day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(weekday);
  const monday = stage.today.subtract({ days: stage.today.dayOfWeek - 1 });
  return monday
    .subtract({ weeks: visit.weeksAgo })
    .add({ days: day })
    .toZonedDateTime({ timeZone: stage.timeZone, plainTime: Temporal.PlainTime.from(clock) })
    .toInstant();
}
