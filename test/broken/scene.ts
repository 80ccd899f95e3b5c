import { findingSchema, pinSigns, recordFindings } from "../../src/care/assess/index.ts";
import { allNo } from "../../demo/common.ts";
import { reviewAnswers, saveAnswers } from "../../src/care/prepare/index.ts";
import { inPractice, type Tx } from "../../src/db/transaction.ts";
import { hashOf, makePrivateLink, makeProgrammePass, newToken } from "../../src/privacy/index.ts";
import { newId } from "../../src/shared/id.ts";
import { to } from "../../src/web/urls.ts";
import { leaveComment } from "../../src/care/find/index.ts";
import { writeArticle } from "../articles.ts";
import { type OpenHouse, openHouse, passing } from "../house.ts";
import { filled, formsOn } from "./read-forms.ts";

/** Stands in everything that was written about somebody's health, and in nothing else. */
export const inConfidence = "zyzzyva";
/** The last name of the client whose cookies the tests never hold. */
export const otherClient = "Brackenridge";
/** The name of everything in the practice next door. */
export const nextDoor = "Nextdoor";

const steps = ["questions", "start", "answers", "consent", "assess", "treat", "retest", "advise", "sign"] as const;
type Step = (typeof steps)[number];

/** What is typed into any form that asks for it. */
export const words: Record<string, string> = {
  givenName: "Sam",
  familyName: "Lee",
  "born-day": "29",
  "born-month": "2",
  "born-year": "1980",
  email: "sam@example.org",
  phone: "01632 960000",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  said: `${inConfidence} said`,
  reply: `${inConfidence} replied`,
  explained: `${inConfidence} explained`,
  "medicine-names": "",
  undressing: `${inConfidence} undressing`,
  inTheRoom: `${inConfidence} in the room`,
  chaperoneName: "",
  assent: `${inConfidence} assent`,
  declinedWords: `${inConfidence} declined`,
  abilityReason: `${inConfidence} seen`,
  impairment: `${inConfidence} cause`,
  beyondReason: `${inConfidence} reason`,
  question: `${inConfidence} question`,
  response: `${inConfidence} response`,
  "complaint-words": `${inConfidence} complaint`,
  "complaint-onset": `${inConfidence} onset`,
  "impression-words": `${inConfidence} impression`,
  "impression-driver": `${inConfidence} driver`,
  "reading-movement": "trunk-flexion",
  "reading-side": "midline",
  "reading-degrees": "42",
  "reading-symptom": `${inConfidence} symptom`,
  "reading-pain": "5",
  region: "low-back",
  side: "midline",
  warningNote: `${inConfidence} note`,
  demonstrated: "yes",
  practised: "independent",
  responseWords: `${inConfidence} words`,
  addedWords: `${inConfidence} added`,
  title: "An article",
  words: "Some words.",
  name: "Kit",
  shows: "Two hands",
  adviceWords: `${inConfidence} advised`,
  amended: `${inConfidence} amended`,
  reason: `${inConfidence} reason`,
};

const drawn = {
  name: "Reach up",
  area: "Shoulders",
  start: "Stand tall.",
  end: "Reach up.",
  cue: "Breathe.",
  regions: "calf",
  uses: "mat",
  act: "keep",
};

export type Scene = Awaited<ReturnType<typeof setScene>>;

/** Two clients with a visit at every step of the course of care, and a practice next door. */
export async function setScene() {
  const house = await openHouse();
  const owner = await house.asOwner();
  const visits: string[] = [];
  const bookAndPlay = async (family: string, upTo: Step | null) => {
    const visit = await book(house, family, visits.length);
    visits.push(visit);
    await play(house, owner, visit, upTo);
    return visit;
  };
  for (const upTo of [null, null, "answers", "assess", "advise", "sign", "questions", null] as const)
    await bookAndPlay("Quillon", upTo);
  await lapse(house, visits.at(-1)!);
  const asked = { askedOf: "Dr Hale", askedProfession: "Surgeon", clientAgrees: "yes" };
  const waiting = to("answers", { appointment: visits[6]! });
  await post(house, owner, waiting, to("clearanceRequest", { appointment: visits[6]! }), { ...words, ...asked });
  const theirs = [await bookAndPlay(otherClient, null), await bookAndPlay(otherClient, "sign")];
  for (const step of ["again", "block", "response", "retest", "words"] as const)
    await addTo(house, owner, visits[4]!, step);
  const signed = to("since", { appointment: visits[5]! });
  await post(house, owner, signed, signed, words);
  await post(house, owner, to("drawExercise"), to("drawExercise"), { ...words, ...drawn });
  const student = await house.asColleague(["student"]);
  for (const handsOver of [true, false]) {
    const visit = await bookAndPlay("Quillon", null);
    await playAsStudent(house, student, visit, handsOver);
  }
  await chart(house, visits[4]!);
  await typedInTheRoom(house, visits[4]!);
  const during = "[2030-01-01T00:00:00Z,2030-01-02T00:00:00Z)";
  await house.here((tx) => tx.insertInto("time_off").values({ time_off_id: newId(), during }).execute());
  const colleague = await one(house, "select colleague_id id from colleague limit 1");
  const special = { special_hours_id: newId(), colleague_id: colleague, on_date: "2030-01-03" };
  await house.here((tx) =>
    tx
      .insertInto("special_hours")
      .values({ ...special, starts: "10:00", ends: "11:00" })
      .execute(),
  );
  await writeArticle(house, { title: "For everybody" });
  const comment = {
    slug: "for-everybody",
    to: null,
    name: "Kit",
    words: "Thank you.",
    email: "",
    now: house.clock.now(),
  };
  // One that smells of spam, and so many that they can be turned away together.
  for (const suspect of [true, ...Array.from({ length: 6 }, () => false)])
    await house.here((tx) => leaveComment(tx, { ...comment, commentId: newId(), suspect }));
  const client = await one(house, "select client_id id from client where family_name = 'Quillon'");
  const offers = await waits(house, colleague, client);
  const link = () => house.here((tx) => makePrivateLink(tx, { clientId: client, now: house.clock.now() }));
  const [halfSignedIn, ownerOnly, reception] = await Promise.all([
    house.asHalfSignedIn(),
    ...["owner", "reception"].map((role) => house.asColleague([role])),
  ]);
  return {
    house,
    visits,
    theirs,
    next: await openNextDoor(house),
    links: [await link(), await link()],
    offers,
    /** A device that keeps the programme, its link long closed. */
    keeping: `supple_home=${await house.here((tx) => makeProgrammePass(tx, { clientId: client, now: house.clock.now() }))}`,
    cookies: { nobody: "", halfSignedIn, client: await house.asClient(client), owner, ownerOnly, student, reception },
  };
}

/** A stretch that is blocked in 2030, and somebody who waits and has been offered a time. */
async function waits(house: OpenHouse, colleague: string, client: string): Promise<string[]> {
  const service = await one(house, "select service_id id from service limit 1");
  const [block_id, waiting_id, token] = [newId(), newId(), newToken()];
  await house.here(async (tx) => {
    await tx.insertInto("block").values({ block_id, why: "Lunch", by_whom: colleague }).execute();
    const during = "[2026-12-20T10:00:00Z,2026-12-20T11:00:00Z)";
    await tx
      .insertInto("promised_time")
      .values({ promised_time_id: newId(), resource_id: colleague, during, block_id })
      .execute();
    const wish = { from_day: "2026-12-01", until_day: "2026-12-31", address: "http://localhost" };
    const asked_at = house.clock.now().toString();
    await tx
      .insertInto("waiting")
      .values({ waiting_id, client_id: client, service_id: service, asked_at, ...wish })
      .execute();
    await tx
      .insertInto("time_offer")
      .values({
        time_offer_id: newId(),
        waiting_id,
        offered_from: "2026-12-21T10:00:00Z",
        token_hash: hashOf(token),
        expires_at: "2026-12-20T10:00:00Z",
      })
      .execute();
  });
  return [token];
}

/** Findings with words in confidence, one of them a sign of the episode, so that every page of an assessment has its forms. */
async function chart(house: OpenHouse, appointmentId: string): Promise<void> {
  const visit = { appointmentId, colleagueId: house.colleagueId, now: house.clock.now() };
  const bend = { kind: "movement", what: "trunk-flexion", side: "midline", mode: "active", method: "goniometer" };
  const findings = [findingSchema.parse({ ...bend, value: 42, unit: "degrees", words: `${inConfidence} finding` })];
  const done = passing(await house.here((tx) => recordFindings(tx, { ...visit, groupId: newId() }, findings)));
  passing(await house.here((tx) => pinSigns(tx, visit, { pin: done.recorded, letGo: [] })));
}

/** What a device sent in the middle of a visit, and nobody has added to the record. */
async function typedInTheRoom(house: OpenHouse, appointment_id: string): Promise<void> {
  const draft = { room_draft_id: newId(), appointment_id, field: "found", base: 0, version: 1 };
  const said = {
    words: `${inConfidence} typed`,
    colleague_id: house.colleagueId,
    arrived_at: house.clock.now().toString(),
  };
  await house.here((tx) =>
    tx
      .insertInto("room_draft")
      .values({ ...draft, ...said })
      .execute(),
  );
}

async function book(house: OpenHouse, familyName: string, turn: number): Promise<string> {
  const services = await (await house.ask(to("services"))).text();
  const free = await (await house.ask(/href="(\/book\/[^"]+)"/.exec(services)![1]!)).text();
  const hold = /action="(\/book\/[^"]+\/hold)"/.exec(free)![1]!;
  const page = hold.replace("hold", /value="([^"]+)" name="from"/.exec(free)![1]!);
  const who = { ...words, givenName: "Alma", familyName, email: `${familyName.toLowerCase()}@example.org` };
  const booked = await post(house, "", page, page, who);
  return /\/booked\/(.+)$/.exec(booked)?.[1] ?? fail(`visit ${turn} was not booked: ${booked}`);
}

/** What is so at the visits that stop there, so that their pages have every form that can be on them. */
const saidAt: Partial<Record<Step, Record<string, string>>> = {
  questions: { "group-recent": "surgery", "medicine-names": "Zorbitan 5 mg" },
  answers: { "group-medicines": "anticoagulant" },
};

/** Answers that were given and reviewed two days ago, and not asked about since. */
async function lapse(house: OpenHouse, appointmentId: string): Promise<void> {
  const before = { appointmentId, now: house.clock.now().subtract({ hours: 48 }) };
  const screeningId = newId();
  const given = { ...before, screeningId, answers: allNo, answeredBy: "client", carry: false };
  passing(await house.here((tx) => saveAnswers(tx, given)));
  const review = { ...before, screeningId, reviewId: newId(), acknowledged: [], said: "", reply: "" };
  passing(await house.here((tx) => reviewAnswers(tx, { ...review, colleagueId: house.colleagueId, confirmed: true })));
}

/** Plays a visit through its pages, step by step, as far as it goes. */
async function play(house: OpenHouse, owner: string, appointment: string, upTo: Step | null): Promise<void> {
  const known = { ...words, ...(upTo === null ? {} : (saidAt[upTo] ?? {})) };
  for (const step of upTo === null ? [] : steps.slice(0, steps.indexOf(upTo) + 1)) {
    const visit = to("visit", { appointment });
    if (step === "start") await house.ask(to("start", { appointment }), { method: "POST", form: "", cookies: owner });
    else if (step === "treat") await post(house, owner, `${visit}/treat/EFF`, `${visit}/treat/EFF`, words);
    else if (step === "advise") await post(house, owner, `${visit}/advise?exercise=EX30`, `${visit}/advise`, words);
    else await post(house, owner, `${visit}/${step}`, `${visit}/${step}`, known, step !== "questions");
    house.clock.move({ seconds: 1 });
  }
}

/** What else may be written in a session that is under way. */
async function addTo(house: OpenHouse, owner: string, appointment: string, step: string): Promise<void> {
  const visit = to("visit", { appointment });
  const block = step === "retest" ? await one(house, "select treatment_block_id id from treatment_block limit 1") : "";
  const page = step === "retest" ? `/block/${block}` : step === "words" ? "/sign" : "/treat";
  await post(house, owner, visit + page, visit + (step === "retest" ? page : `/${step}`), words);
  house.clock.move({ seconds: 1 });
}

/** A student's session that ended before it began, handed over to be countersigned or about to be. */
async function playAsStudent(house: OpenHouse, student: string, appointment: string, handsOver: boolean) {
  const visit = to("visit", { appointment });
  await house.ask(to("start", { appointment }), { method: "POST", form: "", cookies: student });
  for (const [page, action] of [
    ["/questions", "/questions"],
    ["/answers", "/answers"],
    ["/treat", "/stop"],
    ...(handsOver ? [["/sign", "/hand-over"]] : []),
  ]) {
    await post(house, student, visit + page, visit + action, words);
    house.clock.move({ seconds: 1 });
  }
}

/** Opens a page, fills in its form and sends it; gives where it led. */
async function post(
  house: OpenHouse,
  cookies: string,
  page: string,
  action: string,
  known: Record<string, string>,
  ticked = true,
): Promise<string> {
  const html = await (await house.ask(page, { cookies })).text();
  const found = formsOn(html).find((form) => form.action === action) ?? fail(`${page} has no form to ${action}`);
  const reply = await house.ask(action, { method: "POST", form: filled(found, known, ticked), cookies });
  if (reply.status !== 303)
    fail(`${action}: ${reply.status} ${/role="alert">(.*?)<\/div>/.exec(await reply.text())?.[1]}`);
  return reply.headers.get("location")!;
}

/** A visit and a message that belong to another practice in the same database. */
async function openNextDoor(house: OpenHouse): Promise<{ appointment: string; service: string; message: string }> {
  const practiceId = newId();
  await house.owner.query("insert into practice (practice_id, name, host) values ($1, $2, 'next.test')", [
    practiceId,
    nextDoor,
  ]);
  const ids = { appointment: newId(), service: newId(), message: newId() };
  await inPractice(house.db, practiceId, (tx) => furnishNextDoor(tx, ids));
  return ids;
}

async function furnishNextDoor(tx: Tx, ids: { appointment: string; service: string; message: string }) {
  const [client_id, colleague_id, room_id, service_id] = [newId(), newId(), newId(), ids.service];
  const person = { email: "next@example.org" };
  const named = { given_name: nextDoor, family_name: nextDoor, born_on: "1980-02-29" };
  await tx
    .insertInto("client")
    .values({ ...person, client_id, ...named })
    .execute();
  const treats = { colleague_id, name: nextDoor, title: nextDoor, password_hash: "" };
  await tx
    .insertInto("colleague")
    .values({ ...person, ...treats })
    .execute();
  await tx.insertInto("room").values({ room_id, name: nextDoor }).execute();
  await tx.insertInto("service").values({ service_id, name: nextDoor, minutes: 60, price_pence: 0 }).execute();
  const during = "[2026-11-23T10:00:00Z,2026-11-23T11:00:00Z)";
  const who = { appointment_id: ids.appointment, client_id, service_id, colleague_id, room_id };
  await tx
    .insertInto("appointment")
    .values({ ...who, during, price_pence: 0 })
    .execute();
  const promised = [colleague_id, room_id].map((resource_id) => ({
    promised_time_id: newId(),
    resource_id,
    during,
    appointment_id: ids.appointment,
  }));
  await tx.insertInto("promised_time").values(promised).execute();
  const letter = { to_address: person.email, subject: nextDoor, body: nextDoor, calendar: nextDoor };
  await tx
    .insertInto("message")
    .values({ message_id: ids.message, ...letter })
    .execute();
}

export async function one(house: OpenHouse, query: string): Promise<string> {
  const { rows } = await house.owner.query<{ id: string }>(query);
  return rows[0]?.id ?? fail(`nothing found: ${query}`);
}

function fail(says: string): never {
  throw new Error(says);
}
