import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allNo, usualTerms } from "../demo/common.ts";
import { ownExercises } from "../src/care/advise/own-exercises.sql.ts";
import { emptyOwn } from "../src/care/advise/own-exercise-form.ts";
import { recordReading } from "../src/care/assess/index.ts";
import { bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { recordConsent, reviewAnswers, saveAnswers } from "../src/care/prepare/index.ts";
import { brokenSeals, recordApplication, startSession } from "../src/care/treat/index.ts";
import type { Tx } from "../src/db/transaction.ts";
import { adviceOf } from "../src/knowledge/advice/index.ts";
import { newId } from "../src/shared/id.ts";
import { to } from "../src/web/urls.ts";
import { type OpenHouse, openHouse, passing } from "./house.ts";

// One visit from the couch to the kitchen: an exercise that the practice drew itself, and advice, until the client reads them.

const from = Temporal.Instant.from("2026-11-24T10:00Z");
const appointment = newId();
let house: OpenHouse;
let cookies: string;
let clientId: string;
const act = async <T>(work: (tx: Tx) => Promise<T>) => passing(await house.here(work));

beforeAll(async () => {
  house = await openHouse("2026-11-21T10:00:00Z");
  await treated();
  cookies = await house.asOwner();
});
afterAll(() => house.close());

async function treated(): Promise<void> {
  const by = { appointmentId: appointment, colleagueId: house.colleagueId };
  const guardian = { guardianName: "", guardianRelationship: "" };
  const who = { givenName: "Sam", familyName: "Reed", email: "sam@example.org", phone: "", bornOn: "1988-05-07" };
  await act(async (tx) => {
    const { serviceId } = (await offeredServices(tx))[0]!;
    const more = { ...guardian, accessNeeds: "", chaperoneWished: false };
    const wish = { appointmentId: appointment, serviceId, from, who: { ...who, ...more }, address: "http://localhost" };
    return bookAppointment(tx, { ...wish, now: house.clock.now() });
  });
  house.clock.move({ hours: 72 });
  const screeningId = newId();
  const answers = { screeningId, appointmentId: appointment, answers: allNo, answeredBy: "client" };
  await act((tx) => saveAnswers(tx, { ...answers, now: from.subtract({ hours: 1 }) }));
  await act((tx) => startSession(tx, { ...by, now: from }));
  const review = { ...by, screeningId, reviewId: newId(), acknowledged: [], said: "", reply: "", now: from };
  await act((tx) => reviewAnswers(tx, review));
  const agreed = { regions: ["shoulder-top"], techniques: ["EFF"], givenBy: "Sam Reed", guardianPresent: false };
  const consent = { ...agreed, explained: "What it is.", method: "spoken, in person", terms: usualTerms(agreed) };
  const yes = { ...by, ...consent, consentId: newId(), recordedBy: house.colleagueId, now: from };
  await act((tx) => recordConsent(tx, yes));
  const sign = { movement: "shoulder-flexion", side: "right", method: "goniometer" } as const;
  const before = { ...sign, degrees: 150, symptom: "Pulls", pain: 3 };
  await act((tx) => recordReading(tx, { ...by, readingId: newId(), now: from }, { ...before, moment: "before" }));
  const strokes = {
    technique: "EFF",
    region: "shoulder-top",
    side: "right" as const,
    warningNote: "",
    response: "Easy.",
  };
  const parameters = { pressureFelt: 2, ratePerMin: 8, durationS: 300 };
  await act((tx) => recordApplication(tx, { ...by, ...strokes, parameters, applicationId: newId(), now: from }));
  const after = { ...before, degrees: 158, moment: "after" as const };
  await act((tx) => recordReading(tx, { ...by, readingId: newId(), now: from.add({ minutes: 1 }) }, after));
}

const said = { name: "Slide up the wall", area: "Shoulders", start: "Face it.", end: "Slide up.", cue: "Breathe out." };
const joints = { "end-shoulderForwardsL": "120", "end-shoulderForwardsR": "120" };
const send = async (address: string, form: Record<string, string>, as = cookies) => {
  const reply = await house.ask(address, { method: "POST", cookies: as, form });
  expect(reply.status, await reply.clone().text()).toBe(303);
};
const page = async (address: string, as = cookies) => (await house.ask(address, { cookies: as })).text();

test("ADVISE-36 ADVISE-37 ADVISE-32 an exercise of one's own and advice go from the session through its signature to the client", async () => {
  const drawn = {
    ...(emptyOwn as Record<string, string>),
    ...said,
    ...joints,
    regions: "shoulder-top",
    uses: "wallAhead",
  };
  await send(to("drawExercise"), { ...drawn, act: "keep" });
  const { id } = (await house.here((tx) => ownExercises(tx)))[0]!;
  expect(await page(`${to("advise", { appointment })}?exercise=${id}`)).toContain("Slide up the wall");
  const dose = { sets: "1", repetitions: "8", holdS: "2", timesADay: "2", timesAWeek: "5", mostPain: "4" };
  const shown = { exercise: id, side: "both", demonstrated: "yes", practised: "independent", ...dose };
  await send(to("advise", { appointment }), { ...shown, prescriptionId: newId() });
  expect(await page(`${to("advise", { appointment })}?exercise=EX63`)).toMatch(/name="mostPain"[^>]* value="2"/);
  const glide = { exercise: "EX63", side: "left", mostPain: "", prescriptionId: newId() };
  await send(to("advise", { appointment }), { ...shown, ...glide });
  await send(to("giveAdvice", { appointment }), {
    givenAdviceId: newId(),
    advice: "load",
    adviceWords: "Ring me on Friday.",
  });

  ({ client_id: clientId } = (await house.owner.query<{ client_id: string }>("select client_id from client")).rows[0]!);
  const theirs = await house.asClient(clientId);
  const unsigned = await page(to("programme"), theirs);
  expect(unsigned).not.toContain("Slide up the wall");
  expect(unsigned).not.toContain("Ring me on Friday.");

  await send(to("sign", { appointment }), {});
  const atHome = await page(to("programme"), theirs);
  for (const words of [
    "Slide up the wall",
    "Face it.",
    "Breathe out.",
    "with a wall",
    "Up to 4 of 10",
    "Median nerve glide",
    "go to A&amp;E now",
    "Up to 2 of 10",
    "on 5 days a week",
  ])
    expect(atHome).toContain(words);
  expect(atHome).toContain("Ring me on Friday.");
  expect(atHome.replaceAll("&#x27;", "'")).toContain(adviceOf("load")!.says);
  for (const part of ["exerciseMoving", "exerciseSteps"] as const) {
    const picture = await house.ask(to(part, { exercise: id }));
    expect(picture.headers.get("content-type")).toBe("image/svg+xml");
    expect(await picture.text()).toContain('class="wall"');
  }
});

test("ADVISE-36 put away, it stays with whoever was given it; the note still reads as it was signed", async () => {
  const { id } = (await house.here((tx) => ownExercises(tx)))[0]!;
  await send(to("putExerciseAway", { exercise: id }), {});
  const theirs = await house.asClient(clientId);
  expect(await page(to("programme"), theirs)).toContain("Slide up the wall");
  expect((await house.ask(to("exerciseMoving", { exercise: id }))).status).toBe(200);
  expect(await page(to("record", { appointment }))).toContain("Slide up the wall");
  expect(await house.here((tx) => brokenSeals(tx))).toEqual([]);
  expect(house.reported).toEqual([]);
});
