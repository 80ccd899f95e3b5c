import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouse, passing } from "#test/house.ts";
import { findClaims } from "../../knowledge/claims/find-claims.ts";
import { keepBadge } from "../../practice/index.ts";
import { newId } from "../../shared/id.ts";
import { writeArticle } from "#test/articles.ts";
import { leaveComment } from "./comments/leave-comment.ts";
import { defaultWords, isPageName, pageNames } from "./words/default-words.ts";
import { keepWords } from "./keep-words.ts";
import { hearChanges } from "../../db/hear-changes.ts";

let house: OpenHouse;
let owner: string;
beforeAll(async () => {
  house = await openHouse();
  owner = await house.asOwner();
});
afterAll(() => house.close());

const read = async (path: string) => (await house.ask(path)).text();
const keep = (page: string, form: Record<string, string>) =>
  house.ask(`/practice/pages/${page}`, { method: "POST", form, cookies: owner });

test("FIND-3 our own words stand for every page until the practice keeps its own, and come back when it empties them", async () => {
  const named = { name: "Test practice", phone: "", address: "" };
  for (const page of Object.keys(pageNames).filter(isPageName)) {
    expect(defaultWords(page, named).length, page).toBeGreaterThan(100);
    expect(findClaims(defaultWords(page, named)), page).toEqual([]);
  }
  expect(await read("/complaints")).toContain("Say it at the visit");
  expect((await keep("complaints", { words: "Ring **me**.\n\n<script>alert(1)</script>" })).status).toBe(303);
  const own = await read("/complaints");
  expect(own).toContain("Ring <strong>me</strong>.");
  expect(own).not.toMatch(/Say it at the visit|alert/);
  await keep("complaints", { words: "  " });
  expect(await read("/complaints")).toContain("Say it at the visit");
});

test("FIND-3 a person has words of their own, and no page takes words that has none", async () => {
  expect((await keep("about-ada", { words: "I like to row." })).status).toBe(303);
  expect(await read("/about/ada")).toContain("I like to row.");
  for (const page of ["about-nobody", "__proto__", "person"])
    expect((await keep(page, { words: "x" })).status).toBe(404);
  const reception = await house.asColleague(["reception", "practitioner"]);
  const sent = { method: "POST", form: { words: "x" }, cookies: reception };
  expect((await house.ask("/practice/pages/home", sent)).status).toBe(403);
  expect((await keep("home", { words: "x".repeat(20_001) })).status).toBe(422);
});

test("FIND-4 a claim is kept only with a reason, which is kept with it, and nothing typed is lost", async () => {
  const words = "Our massage treats sciatica.";
  const refused = await keep("benefits", { words });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const said of ["FIND-4", "treats sciatica", "CAP 12.2", words, "Why the marked words may stand"])
    expect(page).toContain(said);
  expect(await read("/what-it-can-do")).not.toContain("sciatica");
  expect((await keep("benefits", { words, reason: "no" })).status).toBe(422);
  expect((await keep("benefits", { words, reason: "Trial A of 2025 shows it." })).status).toBe(303);
  const { rows } = await house.owner.query(
    "select claims, reason, kept_by from public_wording where page = 'benefits'",
  );
  expect(rows).toEqual([{ claims: 1, reason: "Trial A of 2025 shows it.", kept_by: house.colleagueId }]);
  await expect(house.owner.query("update public_wording set reason = '' where page = 'benefits'")).rejects.toThrow(
    "claim_has_a_recorded_reason",
  );
  await keep("benefits", { words: "" });
});

test("FIND-4 a protected title that is not ours is kept with no reason at all", async () => {
  const refused = await keep("home", { words: "I am a physio.", reason: "Everybody calls me that, for years." });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("protected by law");
});

test("FIND-4 a protected title stands in no paper either, unless as a register with a number", async () => {
  const paper = { who: house.colleagueId, competency: "", by: "A school", from: "2026-01-01", until: "2026-12-31" };
  const keepPaper = (more: object) =>
    house.ask("/practice/qualifications", { method: "POST", form: { ...paper, ...more }, cookies: owner });
  const name = "Register of physiotherapists";
  const certificate = await keepPaper({ kind: "certificate", name, number: "7" });
  expect([certificate.status, (await certificate.text()).includes("keeps for its register")]).toEqual([422, true]);
  expect((await keepPaper({ kind: "register", name, number: "" })).status).toBe(422);
  expect((await keepPaper({ kind: "register", name, number: "PH1" })).status).toBe(303);
});

const badge = (more: object) => ({
  badgeId: newId(),
  colleagueId: house.colleagueId,
  kind: "first-aid" as const,
  name: "First aid at work",
  by: "A school",
  number: "",
  from: "2025-01-01",
  until: null,
  who: house.colleagueId,
  ...more,
});

test("FIND-5 FIND-6 a badge is there on its last day and gone the day after, also where the page is kept in memory", async () => {
  const { kept, clock } = house;
  const heard = hearChanges(house.server, { changed: () => kept.forget(), listening: (on) => kept.listening(on) });
  const isKept = (url: string) => {
    const reply = { writeHead: () => ({ end: () => undefined }) } as never;
    const request = { method: "GET", headers: { host: "supple.test" }, url } as never;
    return kept.answer(request, reply, () => clock.now().epochMilliseconds);
  };
  const keepInMemory = (path: string) =>
    expect
      .poll(
        async () => {
          await read(path);
          return isKept(path);
        },
        { timeout: 30_000 },
      )
      .toBe(true);
  const last = clock.now().toZonedDateTimeISO("Europe/London").toPlainDate();
  await house.here((tx) => keepBadge(tx, badge({ until: last.toString() })));
  await expect.poll(() => read("/about/ada")).toContain("First aid at work");
  await keepInMemory("/about/ada");
  const midnight = last.add({ days: 1 }).toZonedDateTime("Europe/London").toInstant();
  clock.move(clock.now().until(midnight).subtract({ seconds: 1 }));
  expect(isKept("/about/ada")).toBe(true);
  clock.move({ seconds: 1 });
  expect(isKept("/about/ada")).toBe(false);
  expect(await read("/about/ada")).not.toContain("First aid at work");
  await heard.stop();
  kept.listening(false);
});

test("FIND-5 what is told of somebody's papers is kept through the page, ended through it, and never the wrong way round", async () => {
  const post = (path: string, form: Record<string, string>) =>
    house.ask(path, { method: "POST", form: { who: house.colleagueId, ...form }, cookies: owner });
  owner = await house.asOwner();
  const register = { kind: "register", competency: "", name: "A register", by: "", number: "7", from: "2026-01-01" };
  expect((await post("/practice/qualifications", { ...register, until: "2025-12-31" })).status).toBe(422);
  expect((await post("/practice/qualifications", { ...register, until: "31 May" })).status).toBe(422);
  const badgeId = newId();
  for (const _ of [1, 2])
    expect((await post("/practice/qualifications", { ...register, until: "", badgeId })).status).toBe(303);
  expect(await read("/about/ada")).toMatch(/A register.*number 7/);
  const end = (until: string) => post("/practice/qualifications/end", { badgeId, until });
  expect((await end("2025-06-01")).status).toBe(422);
  expect((await end("2026-02-01")).status).toBe(303);
  expect(await read("/about/ada")).not.toContain("A register");
  const { rows } = await house.owner.query("select held::text from credential where name = 'A register'");
  expect(rows).toEqual([{ held: "[2026-01-01,2026-02-02)" }]);
});

test("FIND-4 two who keep words for one page at once leave one wording", async () => {
  const keeping = { page: "home", colleagueId: null, reason: "", by: house.colleagueId, now: house.clock.now() };
  const all = await Promise.all(
    ["One.", "Two.", "Three."].map((words) => house.here((tx) => keepWords(tx, { ...keeping, words }))),
  );
  const { rows } = await house.owner.query("select words from public_wording where page = 'home'");
  expect(rows).toHaveLength(1);
  for (const refused of all) if (refused) expect(refused.refused).toBe("FIND-3");
  passing(await house.here((tx) => keepWords(tx, { ...keeping, words: "" })));
});

test("FIND-4 an article with a claim is published with a reason only, and its writer sees what was found", async () => {
  const articleId = newId();
  const write = (more: Record<string, string>) => {
    const form = {
      from: "0",
      title: "A claim",
      summary: "",
      words: "It improves circulation.",
      series: "",
      slug: "",
      follows: "",
    };
    return house.ask(`/writing/${articleId}`, {
      method: "POST",
      form: { ...form, on: "", time: "", ...more },
      cookies: owner,
    });
  };
  const refused = await write({ do: "publish" });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  for (const said of ["FIND-4", "improves circulation", "CAP 12.1", "The area often feels warm."])
    expect(page).toContain(said);
  expect((await house.ask("/articles/a-claim")).status).toBe(404);
  expect((await write({ do: "publish", reason: "Two trials of 2025, on file." })).status).toBe(303);
  expect((await house.ask("/articles/a-claim")).status).toBe(200);
  const { rows } = await house.owner.query("select claims, claims_reason from article where article_id = $1", [
    articleId,
  ]);
  expect(rows).toEqual([{ claims: 1, claims_reason: "Two trials of 2025, on file." }]);
  expect(await (await house.ask("/writing", { cookies: owner })).text()).toContain("1 kept with a reason");
});

test("FIND-4 services and answers to readers are held to the same", async () => {
  const { rows } = await house.owner.query<{ id: string }>("select service_id id from service order by name limit 1");
  const service = { serviceId: rows[0]!.id, before: "0", minutes: "60", recovery: "0", price: "60", travel: "0" };
  const offer = (more: Record<string, string>) =>
    house.ask("/practice/services", {
      method: "POST",
      form: { ...service, whoMayBook: "everybody", competency: "", offered: "yes", name: "Visit", ...more },
      cookies: owner,
    });
  const refused = await offer({ about: "We realign your spine." });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("realign");
  expect((await offer({ about: "We realign your spine.", reason: "A figure of speech, agreed." })).status).toBe(303);
  expect((await offer({ about: "I am a physio.", reason: "A figure of speech, agreed." })).status).toBe(422);
  expect((await offer({ about: "An hour." })).status).toBe(303);
  await writeArticle(house, { title: "Readers" });
  const comment = { commentId: newId(), slug: "readers", to: null, name: "Kit", email: "", suspect: false };
  await house.here((tx) => leaveComment(tx, { ...comment, words: "It cured my migraine!", now: house.clock.now() }));
  const waiting = await (await house.ask("/comments", { cookies: owner })).text();
  expect(waiting).toContain("this counts as your own claim");
  const answer = (more: Record<string, string>) =>
    house.ask(`/comments/${comment.commentId}/answer`, {
      method: "POST",
      form: { answerId: newId(), ...more },
      cookies: owner,
    });
  const held = await answer({ words: "Yes, massage cures migraine." });
  expect([held.status, (await held.text()).includes("CAP 12.2")]).toEqual([422, true]);
  expect((await answer({ words: "I am glad that you enjoyed the hour." })).status).toBe(303);
});

test("FIND-4 neither the practice's name nor its first words claim what they may not", async () => {
  const describe = (more: Record<string, string>) => {
    const form = { name: "Willow Lane", address: "", phone: "", about: "", time_zone: "Europe/London", ...more };
    return house.ask("/practice", { method: "POST", form, cookies: owner });
  };
  const refused: Record<string, string>[] = [{ name: "Willow Lane Physio" }, { about: "We cure backs." }];
  for (const more of refused) expect((await describe(more)).status).toBe(422);
  expect((await describe({ name: "Test practice", about: "A calm hour." })).status).toBe(303);
});
