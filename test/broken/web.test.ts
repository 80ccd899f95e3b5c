import { setTimeout as pause } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { hearChanges } from "../../src/db/hear-changes.ts";
import { codeAt } from "../../src/privacy/index.ts";
import { unseal } from "../../src/privacy/secret-key.ts";
import type { House } from "../../src/web/house.ts";
import { KeptPages } from "../../src/web/kept-pages.ts";
import { makeApp } from "../../src/web/server.tsx";

const secretKey = Buffer.alloc(32);
const faults: unknown[] = [];
let visit: Awaited<ReturnType<typeof openVisit>>;
let house: House;
let heard: ReturnType<typeof hearChanges>;
let now = Temporal.Instant.from("2026-11-24T08:00Z");

beforeAll(async () => {
  visit = await openVisit();
  const kept = new KeptPages();
  heard = hearChanges(visit.server, { changed: () => kept.forget(), listening: (on) => kept.listening(on) });
  const demonstrate = () => Promise.resolve();
  house = { db: visit.db, clock: { now: () => now }, secretKey, publicAddress: null, kept, texts: true, demonstrate };
});
afterAll(async () => {
  await heard.stop();
  await visit.close();
  expect(faults).toEqual([]);
});

const ask = (path: string, init: RequestInit = {}, changes: Partial<House> = {}) =>
  makeApp({ ...house, ...changes }, (error) => faults.push(error)).request(`http://practice.example${path}`, init);

const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}, changes = {}) =>
  ask(
    path,
    { method: "POST", body: new URLSearchParams(form), headers: { origin: "http://practice.example", ...headers } },
    changes,
  );

const cookie = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((set) => set.split(";")[0]!)
    .join("; ");
const account = { email: "ada@example.org", password: "four words to remember" };

async function code(): Promise<string> {
  const { rows } = await visit.owner.query<{ sealed: Buffer }>(
    "select second_factor_sealed as sealed from colleague limit 1",
  );
  return codeAt(unseal(secretKey, rows[0]!.sealed), now.epochMilliseconds);
}

test("PRIV-7 a form from another site is refused, and nothing it asked for happens", async () => {
  for (const origin of ["http://elsewhere.example", "null", "http://practice.example.evil"])
    expect((await send("/sign-in", account, { origin })).status, origin).toBe(403);
  expect((await send("/sign-in", account)).status).toBe(303);
});

test("PRIV-8 no public page has a script, and none may load anything from elsewhere", async () => {
  for (const path of ["/", "/book", "/exercises", "/exercises/EX49", "/sign-in", "/nowhere"]) {
    const reply = await ask(path);
    expect(reply.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; style-src 'self'/,
    );
    // What a search engine is told is data, and a page's own address is no thing that it loads.
    const page = (await reply.text()).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");
    expect(page.replace(/<link rel="canonical" href="[^"]*"\/>/, "")).not.toMatch(
      /<script|\sstyle=|\son\w+=|(src|href)="(https?:)?\/\//,
    );
  }
});

test("PRIV-2 PRIV-9 the password alone opens nothing; with the code the day opens, and nobody on the way keeps it", async () => {
  const first = await send("/sign-in", account);
  const waiting = cookie(first);
  expect(first.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
  expect((await ask("/today", { headers: { cookie: waiting } })).status).toBe(303);
  const asSession = waiting.replace("supple_second", "supple_in");
  expect((await ask("/today", { headers: { cookie: asSession } })).status).toBe(303);
  const second = await send("/sign-in/second", { code: await code() }, { cookie: waiting });
  const day = await ask("/today", { headers: { cookie: cookie(second) } });
  expect([day.status, day.headers.get("cache-control")]).toEqual([200, "no-store"]);
  const secure = await send("/sign-in", account, {}, { publicAddress: "https://practice.example" });
  expect(secure.headers.getSetCookie().join()).toContain("Secure");
});

test("PRIV-3 guessing is slowed down, whoever guesses right meanwhile", async () => {
  const guess = () => send("/sign-in", { ...account, email: "bo@example.org", password: "wrong words entirely" });
  let reply = await guess();
  for (let tries = 0; tries < 10; tries++) reply = await guess();
  expect(await reply.text()).toContain("PRIV-3");
  now = now.add({ minutes: 16 });
  expect(await (await guess()).text()).toContain("PRIV-2");
});

test("PRIV-4 a private link tells nothing before the date of birth, and closes after five wrong ones", async () => {
  const { rows } = await visit.owner.query<{ body: string }>("select body from message limit 1");
  const path = /\/link\/[\w-]+/.exec(rows[0]!.body)![0];
  expect(await (await ask(path)).text()).not.toContain("Sam");
  const open = (year: string) => send(path, { "born-day": "7", "born-month": "5", "born-year": year });
  expect((await ask("/yours")).status).toBe(401);
  const opened = await open("1988");
  expect(await (await ask("/yours", { headers: { cookie: cookie(opened) } })).text()).toContain("Hello Sam");
  for (let wrong = 0; wrong < 5; wrong++) expect((await open("1989")).status).toBe(422);
  expect((await open("1988")).status).toBe(422);
});

test("PRIV-9 a public page is kept until something it shows changes", async () => {
  const answered = () => {
    const request = { method: "GET", headers: { host: "practice.example" }, url: "/" } as never;
    const reply = { writeHead: () => ({ end: () => undefined }) } as never;
    return house.kept.answer(request, reply, () => 0);
  };
  for (let tries = 0; tries < 100 && !answered(); tries++) {
    await ask("/");
    await pause(20);
  }
  expect(answered()).toBe(true);
  await visit.owner.query("update service set price_pence = 9900 where minutes = 75");
  await expect.poll(answered).toBe(false);
  expect(await (await ask("/")).text()).toContain("£99");
});

test("a form too large to be one is refused and read by nobody", async () => {
  const reply = await send("/sign-in", { ...account, email: "a".repeat(300_000) });
  expect(reply.status).toBe(413);
});
