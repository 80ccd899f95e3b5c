import { Temporal } from "temporal-polyfill";
import { appointment, bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { saveAnswers } from "../src/care/prepare/index.ts";
import type { Database } from "../src/db/connect.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { describePractice, keepSpecialHours, openPractice } from "../src/practice/index.ts";
import { demonstrationSignIn } from "../src/privacy/index.ts";
import { newId } from "../src/shared/id.ts";
import { isRefused, type Refused } from "../src/shared/refusal.ts";
import { writeArticles } from "./articles.ts";
import { nothingNew } from "./common.ts";
import type { Course } from "./course.ts";
import { courses, playCourse, type Stage } from "./index.ts";
import { practiseAtHome } from "./practise-at-home.ts";
import { tellOfThemselves } from "./public-pages.ts";

type Opening = { db: Database; key: Buffer; now: Temporal.Instant };
const timeZone = "Europe/London";

/** An empty house becomes a practice with six people's courses behind it and a working day ahead, whole or not at all. */
export function openDemonstration({ db, ...opening }: Opening): Promise<void> {
  return db.transaction().execute((whole) => open({ db: whole, ...opening }));
}

async function open({ db, key, now }: Opening): Promise<void> {
  const practiceId = newId();
  const here = async <T>(work: (tx: Tx) => Promise<T>) => {
    const done = await inPractice(db, practiceId, work);
    if (isRefused(done)) throw new Error(`${done.refused} ${done.says}`);
    return done as Exclude<T, Refused>;
  };
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const awardedOn = today.subtract({ years: 8 }).toString();
  const opened = await here((tx) =>
    openPractice(tx, {
      ...demonstrationSignIn,
      practiceId,
      practiceName: "Willow Lane Soft Tissue Therapy",
      name: "Rowan Ellis",
      demonstration: true,
      competencies: ["Q5", "Q4", "Q3", "MFR"].map((competency) => ({
        competency,
        awardedBy: "An invented college",
        awardedOn,
      })),
      insuredFrom: null,
      key,
      now,
    }),
  );
  await here((tx) =>
    describePractice(tx, {
      address: "4 Willow Lane, Exampleton",
      phone: "01632 960000",
      about:
        "Unhurried, hands-on treatment, measured before and after, with exercises that you try before you go home.",
    }),
  );
  await writeArticles(here, opened.colleagueId, now);
  await tellOfThemselves(here, { colleagueId: opened.colleagueId, today, now });
  const stage: Stage = { db, practiceId, colleagueId: opened.colleagueId, timeZone, today };
  for (const course of courses) {
    const visits = await playCourse(stage, course);
    const client = await here((tx) => appointment(tx, visits[0]!));
    if (course.atHome) await practiseAtHome(here, client!.clientId, course.atHome, now);
  }
  if (today.dayOfWeek > 5) await openToday(here, opened.colleagueId, today);
  for (const [index, course] of courses.slice(0, 4).entries()) await bookAhead(here, course, today, index);
}

type Here = <T>(work: (tx: Tx) => Promise<T>) => Promise<Exclude<T, Refused>>;
const clocks = ["09:00", "10:30", "13:00", "14:30"];

/** Whoever tries it at a weekend finds people in the diary too. */
const openToday = (here: Here, colleagueId: string, today: Temporal.PlainDate) =>
  here(async (tx) => {
    const hours = [{ starts: "09:00", ends: "17:00" }];
    await keepSpecialHours(tx, { colleagueId, date: today.toString(), hours, placeId: null, by: colleagueId });
    return {};
  });

/** Today: one has not answered yet, the others say that nothing is new. */
async function bookAhead(
  here: Here,
  { person, visits }: Course,
  today: Temporal.PlainDate,
  index: number,
): Promise<void> {
  const plainTime = Temporal.PlainTime.from(clocks[index]!);
  const from = today.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const { guardian, ...named } = person;
  const adult = { guardianName: guardian?.name ?? "", guardianRelationship: guardian?.relationship ?? "" };
  const who = {
    ...named,
    ...adult,
    accessNeeds: index === 1 ? "Please help me up the two steps." : "",
    chaperoneWished: false,
  };
  const appointmentId = newId();
  await here(async (tx) => {
    const service = (await offeredServices(tx)).find((offered) => offered.name === "Follow-up visit")!;
    const wish = { appointmentId, serviceId: service.serviceId, from, who, address: "http://localhost" };
    return bookAppointment(tx, { ...wish, now: from.subtract({ hours: 48 }) });
  });
  if (index === 0 || visits.length === 0) return;
  const given = { screeningId: newId(), appointmentId, answers: nothingNew, answeredBy: "client" };
  await here((tx) => saveAnswers(tx, { ...given, now: from.subtract({ hours: 20 }) }));
}
