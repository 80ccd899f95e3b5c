import { afterEach, beforeEach, expect, test } from "vitest";
import { questions } from "../src/knowledge/questions.ts";
import { newId } from "../src/shared/id.ts";
import { to } from "../src/web/urls.ts";
import { bookAppointment, offeredServices } from "../src/care/book/index.ts";
import { type OpenHouse, openHouse, passing } from "./house.ts";
import { filled, formsOn } from "./broken/read-forms.ts";
import { usualTerms } from "../demo/common.ts";
import { Temporal } from "temporal-polyfill";

let house: OpenHouse;
let owner: string;
beforeEach(async () => {
  house = await openHouse("2026-11-23T08:00:00Z");
  owner = await house.asOwner();
});
afterEach(() => house.close());

const sam = { givenName: "Sam", familyName: "Reed", email: "sam@example.org", phone: "", accessNeeds: "" };
const visitAt = Temporal.Instant.from("2026-11-23T14:00Z");

/** A visit today, and the cookies of whoever opened its private link. */
async function booked(bornOn = "1988-05-07", from = visitAt) {
  const appointment = newId();
  const guardian = { guardianName: bornOn > "2008" ? "Jo Reed" : "", guardianRelationship: "parent" };
  passing(
    await house.here(async (tx) => {
      const [service] = await offeredServices(tx);
      const who = { ...sam, ...guardian, bornOn, chaperoneWished: false };
      const wish = {
        appointmentId: appointment,
        serviceId: service!.serviceId,
        from,
        who,
        address: "http://localhost",
      };
      return bookAppointment(tx, { ...wish, now: house.clock.now() });
    }),
  );
  const { rows } = await house.owner.query<{ id: string }>(
    "select client_id id from appointment where appointment_id = $1",
    [appointment],
  );
  const opens = () => house.asClient(rows[0]!.id);
  return { appointment, opens, cookies: await opens() };
}

type Booked = Awaited<ReturnType<typeof booked>>;
type Said = Record<string, string | string[]>;

const page = async (path: string, cookies: string) => {
  const reply = await house.ask(path, { cookies });
  return { status: reply.status, text: await reply.text(), location: reply.headers.get("location") };
};
const question = ({ appointment }: Booked, at?: number) =>
  `${to("yourQuestions", { appointment })}${at === undefined ? "" : `?at=${at}`}`;

/** Sends the page that stands there, with a no to all but what is said. */
async function send(visit: Booked, said: Said = {}, at?: number, cookies = visit.cookies) {
  const { text } = await page(question(visit, at), cookies);
  const form = formsOn(text).find(({ action }) => action === to("yourQuestions", visit));
  if (!form) return null;
  const mine = Object.entries(said).flatMap(([name, value]) => {
    const field = form.fields.find((each) => each.name === name);
    const takes = (each: string) => field && (field.options.length === 0 || field.options.includes(each));
    return [value].flat().flatMap((each): [string, string][] => (takes(each) ? [[name, each]] : []));
  });
  const rest = filled(form, {}, true).filter(([name]) => !mine.some(([own]) => own === name) && name !== "later");
  const kept = mine.some(([name]) => name === "medicine-names")
    ? rest.filter(([name]) => name !== "no-medicines")
    : rest;
  house.clock.move({ seconds: 5 });
  return house.ask(form.action, { method: "POST", form: [...kept, ...mine], cookies });
}

/** Goes through every page to the end. */
async function sendAll(visit: Booked, said: Said = {}, cookies = visit.cookies): Promise<number> {
  for (let pages = 1; pages < 60; pages++) {
    const reply = await send(visit, said, undefined, cookies);
    if (reply === null) return pages - 1;
    expect([200, 303], await reply.clone().text()).toContain(reply.status);
  }
  throw new Error("the questions have no end");
}

const sendOff = async (visit: Booked) =>
  house.ask(to("sendAnswers", visit), { method: "POST", form: "a=b", cookies: visit.cookies });
const therapists = async ({ appointment }: Booked) => (await page(to("answers", { appointment }), owner)).text;
const rowsOf = async (text: string) => (await house.owner.query(text)).rows as Record<string, never>[];

test("PREP-10 a first visit is answered page by page, and what is sent is what was answered", async () => {
  const visit = await booked();
  const first = (await page(question(visit), visit.cookies)).text;
  expect(first).toContain("1 of ");
  const pages = await sendAll(visit, { "group-medicines": "anticoagulant", "medicine-names": "Warfarin 3 mg" });
  expect(pages).toBeLessThanOrEqual(20);
  const check = (await page(to("checkAnswers", visit), visit.cookies)).text;
  expect(check).toContain("A blood thinner");
  expect(check).toContain("Warfarin 3 mg");
  expect((await sendOff(visit)).status).toBe(303);
  expect(await therapists(visit)).toContain("SF-37");
});

test("PREP-10 what one device began another goes on with, the newest answer counts, and none is lost", async () => {
  const visit = await booked();
  const tablet = await visit.opens();
  await send(visit);
  await send(visit);
  expect((await page(question(visit), tablet)).text).toContain("3 of ");
  await send(visit, { "group-now": "chest-pain" }, 1, tablet);
  const [, both] = await Promise.all([send(visit, {}, 3), send(visit, {}, 3, tablet)]);
  expect(both!.status).toBe(303);
  const held = await rowsOf("select page, answers ->> 'chest-pain' pain from page_answered order by answered_at");
  expect(held.filter((row) => row["page"] === "now-1").map((row) => row["pain"])).toEqual(["no", "yes"]);
  expect((await page(to("checkAnswers", visit), visit.cookies)).text).toContain("Chest pain");
});

test("PREP-10 going back and sending again changes the answer; the same page sent twice is kept once", async () => {
  const visit = await booked();
  await send(visit);
  const { text } = await page(question(visit, 1), visit.cookies);
  expect(text).toMatch(/value="none"[^>]*checked|checked[^>]*value="none"/);
  const form = filled(formsOn(text)[0]!, {}).filter(([name]) => name !== "later");
  for (let times = 0; times < 3; times++)
    await house.ask(to("yourQuestions", visit), { method: "POST", form, cookies: visit.cookies });
  expect(await rowsOf("select 1 from page_answered")).toHaveLength(2);
});

test("PREP-11 half finished reads as not screened with the number left, to reception as a word, and never as no", async () => {
  const visit = await booked();
  await send(visit);
  expect(await therapists(visit)).toMatch(/Not screened: \d+ left/);
  const reception = await house.asColleague(["reception"]);
  expect((await page(to("today"), reception)).text).toContain("questions half answered");
  expect((await sendOff(visit)).status).toBe(303);
  expect(await therapists(visit)).toMatch(/Not screened: \d+ left/);
  const [row] = await rowsOf("select answers from screening");
  const said = Object.keys(row!["answers"]!).length;
  expect(said).toBeLessThan(questions.length / 2);
  const { rows } = await house.owner.query("select screening_id id from screening");
  const form = { screeningId: (rows[0] as { id: string }).id };
  await house.ask(to("answers", visit), { method: "POST", form, cookies: owner });
  const consent = await house.ask(to("consent", visit), { method: "POST", form: "a=b", cookies: owner });
  expect(await consent.text()).toContain("PREP-5");
});

test("PREP-8 a danger sign is answered as soon as its page is sent, and the way on stays open", async () => {
  const visit = await booked();
  const reply = (await send(visit, { "group-now": "chest-pain" }))!;
  const text = await reply.text();
  expect(text).toContain("Please get help first");
  expect(text).toContain("go on with the questions");
  expect((await (await send(visit, {}, 3))!.text()).includes("Please get help first")).toBe(false);
});

test("PREP-8 whoever is alone with a plan to die is told whom to ring, and never that somebody is with them", async () => {
  const visit = await booked();
  let text = "";
  for (let pages = 0; pages < 4 && !text.includes("SF-21b"); pages++)
    text = await (await send(visit, { "group-now": "may-act-on-them" }))!.text();
  const again = (await page(to("checkAnswers", visit), visit.cookies)).text;
  for (const shown of [text, again]) {
    expect(shown).toContain("ring 999 now");
    expect(shown).toContain("116 123");
    expect(shown).not.toContain("together");
    expect(shown).not.toContain("not left alone");
  }
});

test("PREP-8 a danger that only a medicine makes whole is answered as soon as it is named, and stands until it is sent", async () => {
  const visit = await booked();
  const sends = async (form: Record<string, string>) =>
    (await house.ask(to("yourQuestions", visit), { method: "POST", form, cookies: visit.cookies })).text();
  const help = "A head injury like this needs A&amp;E now";
  expect(await sends({ page: "recent-1", "group-recent": "concussion" })).not.toContain(help);
  expect(await sends({ page: "medicine-names", "medicine-names": "Paracetamol, warfarin 3 mg" })).toContain(help);
  expect((await page(to("checkAnswers", visit), visit.cookies)).text).toContain(help);
  expect((await sendOff(visit)).headers.get("location")).toBe(to("checkAnswers", visit));
});

test("PREP-10 at a later visit we show what we hold and ask only for change, and the therapist sees it side by side", async () => {
  const visit = await booked();
  await sendAll(visit, { "group-heart-and-blood": "pacemaker", "medicine-names": "Ramipril" });
  await sendOff(visit);
  house.clock.move({ hours: 24 });
  owner = await house.asOwner();
  const next = await booked("1988-05-07", visitAt.add({ hours: 72 }));
  for (let at = 1; at < 30; at++) {
    const { text } = await page(question(next), next.cookies);
    if (!text.includes("What has changed since 23 Nov 2026?")) await send(next);
    else {
      expect(text).toContain("A pacemaker or defibrillator");
      expect(text).toContain("Ramipril");
      break;
    }
  }
  const last = await send(next, { changed: "skin" });
  expect(last!.status).toBe(303);
  const left = await sendAll(next, { "group-skin": "eczema" });
  expect(left).toBe(1);
  await sendOff(next);
  const text = await therapists(next);
  expect(text).toContain("Eczema or psoriasis");
  expect(text).toMatch(/\d changed since 23 Nov 2026/);
});

test("PREP-13 a child's own pages come after the guardian's, and one voice alone is not enough", async () => {
  const visit = await booked("2014-01-01");
  const first = (await page(question(visit), visit.cookies)).text;
  expect(first).toContain("For a parent or guardian of Sam");
  const pages = await sendAll(visit);
  const end = (await page(question(visit, pages), visit.cookies)).text;
  expect(end).toContain("Now Sam");
  await sendOff(visit);
  const [row] = await rowsOf("select answered_by, answers ->> 'chest-pain' pain from screening");
  expect(row).toEqual({ answered_by: "guardian and client", pain: "no" });
});

test("PREP-10 what changes after sending is sent at once, and has to be read anew", async () => {
  const visit = await booked();
  await sendAll(visit);
  await sendOff(visit);
  await send(visit, { "group-now": "stroke-signs" }, 1);
  expect(await rowsOf("select 1 from screening")).toHaveLength(2);
  expect(await therapists(visit)).toContain("No hands-on treatment today");
});

const flagged = questions.filter(({ redFlag, onlyIf }) => redFlag && onlyIf === undefined).map(({ id }) => id);
const newestAnswers = async () =>
  (await rowsOf("select answers from screening order by answered_at desc, screening_id desc limit 1"))[0]!["answers"]!;

test("PREP-12 a change on another day takes no old no to a danger sign with it, keeps a yes, and they are asked anew", async () => {
  const visit = await booked("1988-05-07", visitAt.add({ hours: 72 }));
  await sendAll(visit, { "group-today": "full-belly" });
  await sendOff(visit);
  await send(visit, {}, 9);
  expect(Object.keys(await newestAnswers())).toEqual(expect.arrayContaining(flagged));
  const ticked = /value="full-belly"[^>]*checked|checked[^>]*value="full-belly"/;
  expect((await page(to("askQuestions", visit), owner)).text).toMatch(ticked);
  house.clock.move({ hours: 72 });
  visit.cookies = await visit.opens();
  owner = await house.asOwner();
  expect((await page(to("askQuestions", visit), owner)).text).not.toMatch(ticked);
  await send(visit, { "group-heart-and-blood": "high-blood-pressure" }, 9);
  const said: Record<string, string> = await newestAnswers();
  expect(flagged.filter((id) => id in said)).toEqual(["full-belly"]);
  expect(await therapists(visit)).toMatch(/Not screened: \d+ left/);
  const check = (await page(to("checkAnswers", visit), visit.cookies)).text;
  expect(check).toContain("so we ask that again");
  expect((await page(question(visit, 1), visit.cookies)).text).not.toMatch(/ checked/);
  for (let at = 1; at <= 8; at++) await send(visit, {}, at);
  expect(Object.keys(await newestAnswers())).toEqual(expect.arrayContaining(flagged));
});

test("PREP-12 answers that took more than a day are as old as the oldest danger sign in them, and sending again dates nothing anew", async () => {
  const visit = await booked("1988-05-07", visitAt.add({ hours: 24 }));
  await send(visit);
  house.clock.move({ hours: 24 });
  visit.cookies = await visit.opens();
  owner = await house.asOwner();
  await sendAll(visit);
  await sendOff(visit);
  await sendOff(visit);
  const days = await rowsOf("select to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD') as day from screening");
  expect(days).toEqual([{ day: "2026-11-23" }]);
  expect(await therapists(visit)).toContain("I asked today");
});

test("PREP-11 a page put off after all was sent is open again, and so is a list that has changed; a yes stays", async () => {
  const visit = await booked();
  await sendAll(visit, { "group-now": "fever" });
  await sendOff(visit);
  const later = async (pageId: string) => {
    house.clock.move({ seconds: 5 });
    const form = { page: pageId, later: "yes" };
    await house.ask(to("yourQuestions", visit), { method: "POST", form, cookies: visit.cookies });
    return newestAnswers() as Promise<Record<string, string>>;
  };
  await send(visit, { "group-now": "chest-pain" }, 1);
  const said = await later("now-1");
  expect(said).toMatchObject({ "chest-pain": "yes", fever: "no" });
  expect(said).not.toHaveProperty("stroke-signs");
  expect((await page(to("checkAnswers", visit), visit.cookies)).text).toContain("questions are still open");
  await later("now-1");
  expect(await rowsOf("select 1 from screening")).toHaveLength(3);
  owner = await house.asOwner();
  house.clock.move({ hours: 24 });
  const next = await booked("1988-05-07", visitAt.add({ hours: 72 }));
  await sendAll(next, { changed: "none" });
  await sendOff(next);
  const at = Number(/at=(\d+)">What has changed/.exec((await page(to("checkAnswers", next), next.cookies)).text)![1]);
  await send(next, { changed: "skin" }, at);
  const skin = questions.filter(({ group }) => group === "skin").map(({ id }) => id);
  expect(Object.keys(await newestAnswers()).filter((id) => skin.includes(id))).toEqual([]);
  for (let more = at + 1; more < at + 4; more++) await send(next, { "group-skin": "eczema" }, more);
  expect(await newestAnswers()).toMatchObject({ eczema: "yes", allergy: "no" });
});

test("PREP-11 medicines by name that were put off are open until somebody names them or says none", async () => {
  const visit = await booked();
  await sendAll(visit);
  const form = { page: "medicine-names", later: "yes" };
  await house.ask(to("yourQuestions", visit), { method: "POST", form, cookies: visit.cookies });
  expect((await page(to("checkAnswers", visit), visit.cookies)).text).toContain("1 question is still open");
  await sendOff(visit);
  const open = await therapists(visit);
  expect(open).toContain("Not screened: 1 left");
  expect(open).toContain("Medicines by name");
  const asks = async (known: Record<string, string>) => {
    const { text } = await page(to("askQuestions", visit), owner);
    const asked = formsOn(text).find(({ action }) => action === to("askQuestions", visit))!;
    house.clock.move({ minutes: 1 });
    await house.ask(asked.action, { method: "POST", form: filled(asked, known, false), cookies: owner });
    return therapists(visit);
  };
  expect(await asks({})).toContain("Medicines by name");
  expect(await asks({ "no-medicines": "yes" })).not.toContain("Not screened");
});

test("PREP-27 every answer, reading, review, consent, no and note leaves a line, and none says what it was", async () => {
  const visit = await booked();
  await sendAll(visit, { "medicine-names": "Warfarin" });
  await sendOff(visit);
  await house.ask(to("start", visit), { method: "POST", form: "", cookies: owner });
  const post = async (
    url: "answers" | "consent" | "declineConsent" | "abilityNote" | "permission" | "beyondLimit",
    form: Record<string, string>,
  ) => {
    const { text } = await page(to(url === "answers" || url === "beyondLimit" ? "answers" : "consent", visit), owner);
    const found = formsOn(text).find(({ action }) => action === to(url, visit))!;
    const sent = [...filled(found, { ...form, undressing: "Nothing", inTheRoom: "Two", chaperoneName: "" })];
    const reply = await house.ask(to(url, visit), { method: "POST", form: sent, cookies: owner });
    expect([url, reply.status]).toEqual([url, 303]);
    house.clock.move({ minutes: 1 });
  };
  await post("answers", {});
  await post("beyondLimit", { limit: "SF-37 at-most pressureFelt", beyondReason: "Her clinic agrees in writing." });
  await post("consent", {});
  await post("declineConsent", { declinedWords: "No" });
  await post("abilityNote", { abilityReason: "Clear today" });
  await post("permission", {});
  const lines = await rowsOf("select actor, act, subject_kind kind from audit_entry order by entry");
  const told = new Set(lines.map(({ act, kind }) => `${String(act)} ${String(kind)}`));
  for (const line of [
    "answered page",
    "answered screening",
    "read questions",
    "read visit",
    "reviewed screening",
    "went beyond limit",
    "recorded consent",
    "taken-back consent",
    "recorded ability note",
    "allowed photographs",
  ])
    expect([...told], line).toContain(line);
  expect(JSON.stringify(lines)).not.toMatch(/warfarin|blood|clinic/i);
});

test("PREP-28 from the treatment to the danger signs and back: seven touches, and a new decision", async () => {
  const visit = await booked();
  await sendAll(visit);
  await sendOff(visit);
  await house.ask(to("start", visit), { method: "POST", form: "", cookies: owner });
  const touch = async (path: string, action: string, known: Record<string, string> = {}) => {
    const form = formsOn((await page(path, owner)).text).find((found) => found.action === action)!;
    house.clock.move({ seconds: 20 });
    return house.ask(action, { method: "POST", form: filled(form, { ...terms, ...known }), cookies: owner });
  };
  const answers = to("answers", visit);
  await touch(answers, answers);
  expect((await touch(to("consent", visit), to("consent", visit))).status).toBe(303);
  const treat = (await page(to("treat", visit), owner)).text;
  expect(treat).toContain("Something new: ask again");
  expect(treat).toContain('class="offers"');
  const again = to("askAgain", visit);
  expect((await touch(again, again)).headers.get("location")).toBe(answers);
  expect((await page(to("treat", visit), owner)).text).toContain("have not been reviewed");
  expect((await touch(answers, answers)).headers.get("location")).toBe(to("treat", visit));
  await touch(again, again, { "group-now": "chest-pain" });
  expect((await page(answers, owner)).text).toContain("No hands-on treatment today");
  expect((await page(to("treat", visit), owner)).text).not.toContain('class="offers"');
});

test("PREP-28 asked again, an old place stands there to be changed, a new one can be said, and none stays unseen", async () => {
  const visit = await booked();
  await sendAll(visit, { "group-today": "skin-broken", "skin-broken-where": "hand-back" });
  await sendOff(visit);
  const again = to("askAgain", visit);
  const form = formsOn((await page(again, owner)).text).find(({ action }) => action === again)!;
  const names = form.fields.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["skin-broken-where", "fresh-injury-where"]));
  const [place] = /<input[^>]*id="skin-broken-where-hand-back"[^>]*>/.exec((await page(again, owner)).text)!;
  expect(place).toContain("checked");
  const asks = async (said: [string, string][]) => {
    house.clock.move({ minutes: 1 });
    const fresh = formsOn((await page(again, owner)).text).find(({ action }) => action === again)!;
    const lists = filled(fresh, {}, false).filter(([name]) => !said.some(([own]) => own === name));
    await house.ask(again, { method: "POST", form: [...lists, ...said], cookies: owner });
    return newestAnswers() as Promise<Record<string, unknown>>;
  };
  const skin: [string, string] = ["group-today", "skin-broken"];
  const both: [string, string][] = [
    ["skin-broken-where", "hand-back"],
    ["skin-broken-where", "low-back"],
  ];
  expect(await asks([skin, ...both])).toMatchObject({ "skin-broken-where": ["hand-back", "low-back"] });
  expect(await therapists(visit)).not.toMatch(/Not screened/);
  expect(await asks([skin])).not.toHaveProperty("skin-broken-where");
  expect(await asks([["group-today", "none"], ...both])).not.toHaveProperty("skin-broken-where");
});

const usual = usualTerms({ regions: [], guardianPresent: false, givenBy: "Sam" });
const terms = { undressing: usual.undressing, inTheRoom: usual.inTheRoom, chaperoneName: "" };
