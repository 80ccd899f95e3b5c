import { Temporal } from "temporal-polyfill";
import { endExercise, prescribeExercise, programmeOf } from "../src/care/advise/index.ts";
import { recordAssessment, recordReading, saveDrawing } from "../src/care/assess/index.ts";
import { writeMarks } from "../src/body/drawing/mark.ts";
import { appointment, bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { decisionFor, goBeyondLimit, recordConsent, reviewAnswers, saveAnswers } from "../src/care/prepare/index.ts";
import { amendSession, recordApplication, signSession, startSession, stopSession } from "../src/care/treat/index.ts";
import type { Database } from "../src/db/connect.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { newId } from "../src/shared/id.ts";
import { isRefused, type Refused } from "../src/shared/refusal.ts";
import { usualTerms } from "./common.ts";
import type { Course, Treatment, Visit } from "./course.ts";
import { playAssessment, playSignsAgain } from "./play-assessment.ts";

export type Stage = {
  db: Database;
  practiceId: string;
  colleagueId: string;
  timeZone: string;
  today: Temporal.PlainDate;
};
export type Playing = {
  stage: Stage;
  course: Course;
  by: { appointmentId: string; colleagueId: string };
  at: (minutes: number) => Temporal.Instant;
};

/** Plays a person's whole course through the acts that the pages use, and gives the visits' ids in order. */
export async function playCourse(stage: Stage, course: Course): Promise<string[]> {
  const played: string[] = [];
  for (const visit of course.visits) played.push(await playVisit(stage, course, visit));
  return played;
}

async function playVisit(stage: Stage, course: Course, visit: Visit): Promise<string> {
  const from = timeOf(stage, visit);
  const by = { appointmentId: newId(), colleagueId: stage.colleagueId };
  const playing: Playing = { stage, course, by, at: (minutes) => from.add({ minutes }) };
  await book(playing, visit, from);
  const answered = {
    screeningId: newId(),
    appointmentId: by.appointmentId,
    answers: visit.answers,
    answeredBy: "client",
    now: playing.at(-120),
  };
  await act(playing, (tx) => saveAnswers(tx, answered));
  const { drawn } = visit;
  if (drawn) {
    const drawing = { drawingId: newId(), appointmentId: by.appointmentId, colleagueId: null, now: playing.at(-110) };
    await act(playing, (tx) => saveDrawing(tx, { ...drawing, marks: writeMarks(drawn) }));
  }
  await act(playing, (tx) => startSession(tx, { ...by, now: from }));
  const decision = (await act(playing, (tx) => decisionFor(tx, by.appointmentId)))!;
  const acknowledged = decision.fired.map((rule) => rule.ruleId);
  const review = {
    ...by,
    ...visit.review,
    screeningId: answered.screeningId,
    reviewId: newId(),
    acknowledged,
    now: playing.at(3),
  };
  await act(playing, (tx) => reviewAnswers(tx, review));
  if ("treatment" in visit) await treat(playing, visit.treatment);
  else await stop(playing, visit.stoppedBy, acknowledged, visit.review.said);
  await act(playing, (tx) => signSession(tx, { ...by, lateReason: "", now: playing.at(75) }));
  const { amendment } = visit;
  if (amendment)
    await act(playing, (tx) => amendSession(tx, { ...by, ...amendment, amendmentId: newId(), now: playing.at(200) }));
  return by.appointmentId;
}

async function book({ stage, course, by, at }: Playing, visit: Visit, from: Temporal.Instant): Promise<void> {
  const { guardian, ...person } = course.person;
  const adult = { guardianName: guardian?.name ?? "", guardianRelationship: guardian?.relationship ?? "" };
  const who = { ...person, ...adult, accessNeeds: "", chaperoneWished: false };
  await act({ stage, course, by, at }, async (tx) => {
    const service = (await offeredServices(tx)).find((offered) => offered.name === visit.service)!;
    const wish = {
      appointmentId: by.appointmentId,
      serviceId: service.serviceId,
      from,
      who,
      address: "http://localhost",
    };
    return bookAppointment(tx, { ...wish, now: from.subtract({ hours: 72 }) });
  });
}

async function stop(playing: Playing, rule: string, fired: string[], reason: string): Promise<void> {
  if (!fired.includes(rule)) throw new Error(`${playing.course.name}: ${rule} did not fire, but ${fired.join(", ")}`);
  await act(playing, (tx) => stopSession(tx, { ...playing.by, stopId: newId(), reason, now: playing.at(5) }));
}

async function treat(playing: Playing, treatment: Treatment): Promise<void> {
  const { by, at } = playing;
  const { found, before, refused, after } = treatment;
  for (const limit of treatment.beyond ?? [])
    await act(playing, (tx) => goBeyondLimit(tx, { ...by, ...limit, overrideId: newId(), now: at(4) }));
  const terms = usualTerms(treatment.consent);
  const consent = { ...by, ...treatment.consent, terms, consentId: newId(), recordedBy: by.colleagueId, now: at(5) };
  await act(playing, (tx) => recordConsent(tx, consent));
  if (found)
    await act(playing, (tx) =>
      recordAssessment(tx, { ...by, id: newId(), now: at(10) }, { ...found, reading: before }),
    );
  else
    await act(playing, (tx) =>
      recordReading(tx, { ...by, readingId: newId(), now: at(10) }, { ...before, moment: "before" }),
    );
  if (treatment.assessed) await playAssessment(playing, treatment.assessed);
  const given = { ...by, warningNote: "Explained to the client; light work, away from the edge." };
  if (refused)
    await expectRefusal(playing, refused.rule, (tx) =>
      recordApplication(tx, { ...given, ...refused.application, applicationId: newId(), now: at(15) }),
    );
  for (const [index, application] of treatment.applications.entries())
    await act(playing, (tx) =>
      recordApplication(tx, { ...given, ...application, applicationId: newId(), now: at(16 + index) }),
    );
  await act(playing, (tx) =>
    recordReading(tx, { ...by, readingId: newId(), now: at(50) }, { ...before, ...after, moment: "after" }),
  );
  if (treatment.assessed) await playSignsAgain(playing, treatment.assessed);
  await end(playing, treatment.ends ?? []);
  for (const exercise of treatment.exercises)
    await act(playing, (tx) => prescribeExercise(tx, { ...by, ...exercise, prescriptionId: newId(), now: at(55) }));
}

async function end(playing: Playing, exercises: readonly string[]): Promise<void> {
  const { by, at } = playing;
  await act(playing, async (tx) => {
    const { clientId } = (await appointment(tx, by.appointmentId))!;
    for (const { exercise, prescriptionId } of await programmeOf(tx, clientId))
      if (exercises.includes(exercise)) await endExercise(tx, { ...by, prescriptionId, now: at(54) });
  });
}

/** A refusal that the scenario does not expect ends it: the demonstration is as true as the program. */
export async function act<T>({ stage, course }: Playing, work: (tx: Tx) => Promise<T>): Promise<Exclude<T, Refused>> {
  const done = await inPractice(stage.db, stage.practiceId, work);
  if (isRefused(done)) throw new Error(`${course.name}: ${done.refused} ${done.says}`);
  return done as Exclude<T, Refused>;
}

async function expectRefusal(
  { stage, course }: Playing,
  rule: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  const done = await inPractice(stage.db, stage.practiceId, work);
  if (!isRefused(done) || done.refused !== rule)
    throw new Error(`${course.name}: expected ${rule}, got ${JSON.stringify(done)}`);
}

function timeOf(stage: Stage, visit: Visit): Temporal.Instant {
  const [weekday = "mon", clock = "10:00"] = visit.at.split(" ");
  const days = ["mon", "tue", "wed", "thu", "fri"].indexOf(weekday);
  const monday = stage.today.subtract({ days: stage.today.dayOfWeek - 1, weeks: visit.weeksAgo });
  return monday
    .add({ days })
    .toZonedDateTime({ timeZone: stage.timeZone, plainTime: Temporal.PlainTime.from(clock) })
    .toInstant();
}
