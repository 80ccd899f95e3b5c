import { Temporal } from "temporal-polyfill";
import { usualTerms } from "../../demo/common.ts";
import { courses } from "../../demo/index.ts";
import { prescribeExercise } from "../../src/care/advise/index.ts";
import { recordAssessment, recordReading } from "../../src/care/assess/index.ts";
import { bookAppointment, cancelAppointment, offeredServices } from "../../src/care/book/index.ts";
import { recordConsent, reviewAnswers, saveAnswers } from "../../src/care/prepare/index.ts";
import { amendSession, recordApplication, signSession, startSession } from "../../src/care/treat/index.ts";
import type { Tx } from "../../src/db/transaction.ts";
import { openPractice } from "../../src/practice/index.ts";

/** One act with the row it is known by, so that it can be sent again and looked for. */
export type CourseAct = { name: string; table: string; id: string; play: (tx: Tx) => Promise<unknown> };

const id = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, "0")}`;
export const practiceId = id(1);
export const visitId = id(2);
const calledOffId = id(3);

const { person, visits } = courses.find((course) => course.name === "gardener-on-anticoagulants")!;
const visit = visits[0]!;
if (!("treatment" in visit)) throw new Error("this visit was to be treated");
const { treatment, review, answers, amendment } = visit;
const from = Temporal.Instant.from("2026-11-24T10:00Z");
const at = (minutes: number) => from.add({ minutes });
const who = { ...person, guardianName: "", guardianRelationship: "", accessNeeds: "", chaperoneWished: false };

const opening = {
  practiceId,
  practiceName: "Test",
  name: "Ada",
  email: "ada@example.org",
  password: "four words to remember",
  demonstration: false,
  competencies: ["Q3", "Q4", "Q5", "MFR"].map((competency) => ({
    competency,
    awardedBy: "A school",
    awardedOn: "2017-06-01",
  })),
  insuredFrom: "2017-06-01",
  key: Buffer.alloc(32, 7),
  now: at(-10_000),
};

async function book(tx: Tx, appointmentId: string, time: Temporal.Instant) {
  const serviceId = (await offeredServices(tx)).find((offered) => offered.name === "First visit")!.serviceId;
  const wish = { appointmentId, serviceId, from: time, who, address: "http://localhost", now: at(-4000) };
  return bookAppointment(tx, wish);
}

type By = { appointmentId: string; colleagueId: string };
type Written = [name: string, table: string, id: string, play: (tx: Tx, by: By) => Promise<unknown>];

const written: Written[] = [
  ["book", "appointment", visitId, (tx) => book(tx, visitId, from)],
  ["book another", "appointment", calledOffId, (tx) => book(tx, calledOffId, from.add({ hours: 24 }))],
  [
    "call it off",
    "calledOff",
    calledOffId,
    (tx) => cancelAppointment(tx, { appointmentId: calledOffId, by: "client", now: at(-300) }),
  ],
  [
    "answer",
    "screening",
    id(11),
    (tx) =>
      saveAnswers(tx, { screeningId: id(11), appointmentId: visitId, answers, answeredBy: "client", now: at(-120) }),
  ],
  ["start", "session", visitId, (tx, by) => startSession(tx, { ...by, now: from })],
  [
    "review",
    "screening_review",
    id(12),
    (tx, by) =>
      reviewAnswers(tx, {
        ...by,
        ...review,
        screeningId: id(11),
        reviewId: id(12),
        acknowledged: everyRule,
        now: at(3),
      }),
  ],
  [
    "consent",
    "consent",
    id(13),
    (tx, by) =>
      recordConsent(tx, {
        ...treatment.consent,
        terms: usualTerms(treatment.consent),
        appointmentId: by.appointmentId,
        recordedBy: by.colleagueId,
        consentId: id(13),
        now: at(5),
      }),
  ],
  [
    "assess",
    "complaint",
    id(14),
    (tx, by) =>
      recordAssessment(tx, { ...by, id: id(14), now: at(10) }, { ...treatment.found!, reading: treatment.before }),
  ],
  ...treatment.applications.map((application, index): Written => [
    `apply ${application.technique}`,
    "application",
    id(20 + index),
    (tx, by) =>
      recordApplication(tx, {
        ...by,
        ...application,
        warningNote: "",
        applicationId: id(20 + index),
        now: at(16 + index),
      }),
  ]),
  [
    "retest",
    "sign_reading",
    id(15),
    (tx, by) =>
      recordReading(
        tx,
        { ...by, readingId: id(15), now: at(50) },
        { ...treatment.before, ...treatment.after, moment: "after" },
      ),
  ],
  [
    "advise",
    "prescription",
    id(16),
    (tx, by) => prescribeExercise(tx, { ...by, ...treatment.exercises[0]!, prescriptionId: id(16), now: at(55) }),
  ],
  ["sign", "signature", visitId, (tx, by) => signSession(tx, { ...by, lateReason: "", now: at(75) })],
  [
    "amend",
    "amendment",
    id(17),
    (tx, by) => amendSession(tx, { ...by, ...amendment!, amendmentId: id(17), now: at(200) }),
  ],
];

const everyRule = Array.from({ length: 200 }, (_, number) => `SF-${String(number).padStart(2, "0")}`);

/** The acts of one whole visit, and of one that is called off, in order and always with the same ids. */
export const courseActs: readonly CourseAct[] = [
  { name: "open", table: "practice", id: practiceId, play: (tx) => openPractice(tx, opening) },
  ...written.map(([name, table, row, play]) => ({
    name,
    table,
    id: row,
    play: async (tx: Tx) => {
      const { colleague_id } = await tx.selectFrom("colleague").select("colleague_id").executeTakeFirstOrThrow();
      return play(tx, { appointmentId: visitId, colleagueId: colleague_id });
    },
  })),
];
