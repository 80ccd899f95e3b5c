import { Temporal } from "temporal-polyfill";
import { allNo, usualTerms } from "../demo/common.ts";
import { bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { recordConsent, reviewAnswers, saveAnswers } from "../src/care/prepare/index.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { openPractice } from "../src/practice/index.ts";
import { newId } from "../src/shared/id.ts";
import { isRefused, type Refused } from "../src/shared/refusal.ts";
import { freshDatabase } from "./database.ts";

export const visitAt = Temporal.Instant.from("2026-11-24T10:00Z");

/** A practice with one booked visit, and each step of its care as a person would take it. */
/** What a new practice keeps to when people book. */
export const keeps = { noticeMinutes: 120, horizonDays: 84, stepMinutes: 15, timeZone: "Europe/London" };

export async function openVisit(answers: Record<string, string | string[]> = allNo, bornOn = who.bornOn) {
  const fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  const practiceId = newId();
  const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(fresh.db, practiceId, work);
  const opened = await must(here((tx) => openPractice(tx, { ...opening, practiceId })));
  const appointmentId = newId();
  const bookedFor =
    bornOn > "2008" ? { ...who, bornOn, guardianName: "Jo Reed", guardianRelationship: "parent" } : { ...who, bornOn };
  await must(
    here(async (tx) => {
      const [service] = await offeredServices(tx);
      const booking = {
        appointmentId,
        serviceId: service!.serviceId,
        from: visitAt,
        address: "http://localhost",
        who: bookedFor,
      };
      return bookAppointment(tx, { ...booking, now: visitAt.subtract({ hours: 72 }) });
    }),
  );
  const by = { appointmentId, colleagueId: opened.colleagueId, now: visitAt };
  const screeningId = newId();
  const answer = (
    given: Readonly<Record<string, unknown>> = answers,
    id = screeningId,
    now = visitAt.subtract({ hours: 2 }),
  ) => here((tx) => saveAnswers(tx, { screeningId: id, appointmentId, answers: given, answeredBy: "client", now }));
  const review = (changes: Partial<Parameters<typeof reviewAnswers>[1]> = {}) =>
    here((tx) =>
      reviewAnswers(tx, { ...by, screeningId, reviewId: newId(), acknowledged: [], said: "", reply: "", ...changes }),
    );
  const consent = (changes: Partial<Parameters<typeof recordConsent>[1]> = {}) => {
    const given = { ...by, ...agreed, terms: usualTerms(agreed), consentId: newId(), recordedBy: by.colleagueId };
    return here((tx) => recordConsent(tx, { ...given, ...changes }));
  };
  return { ...fresh, practiceId, here, by, screeningId, answer, review, consent };
}

async function must<T>(doing: Promise<T>): Promise<Exclude<T, Refused>> {
  const done = await doing;
  if (isRefused(done)) throw new Error(`${done.refused} ${done.says}`);
  return done as Exclude<T, Refused>;
}

export const opening = {
  practiceName: "Test practice",
  name: "Ada Fell",
  email: "ada@example.org",
  password: "four words to remember",
  demonstration: false,
  competencies: [{ competency: "Q5", awardedBy: "A school", awardedOn: "2017-06-01" }],
  insuredFrom: "2017-06-01",
  key: Buffer.alloc(32),
  now: Temporal.Instant.from("2026-01-01T08:00Z"),
};

const who = {
  givenName: "Sam",
  familyName: "Reed",
  email: "sam@example.org",
  phone: "",
  bornOn: "1988-05-07",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  chaperoneWished: false,
};

const agreed = {
  regions: ["neck-side"],
  techniques: ["EFF"],
  explained: "What it is and that we stop at a word.",
  givenBy: "Sam Reed",
  method: "spoken, in person",
  guardianPresent: false,
};
