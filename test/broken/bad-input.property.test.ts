import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDemonstration } from "../../demo/open-demonstration.ts";
import { verifySignature } from "../../src/care/treat/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { firstBrokenEntry } from "../../src/privacy/index.ts";
import { hashOf, newToken } from "../../src/privacy/token.ts";
import type { App } from "../../src/web/house.ts";
import { KeptPages } from "../../src/web/kept-pages.ts";
import { makeApp } from "../../src/web/server.tsx";
import { urls } from "../../src/web/urls.ts";
import { freshDatabase, type Fresh } from "../database.ts";

const now = Temporal.Instant.from("2026-11-24T11:00Z");
const faults: unknown[] = [];
let fresh: Fresh;
let app: App;
let practiceId: string;
let visits: string[];
const cookies: Record<string, string> = { nobody: "" };

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  await openDemonstration({ db: fresh.db, key: Buffer.alloc(32), now });
  const house = { db: fresh.db, clock: { now: () => now }, secretKey: Buffer.alloc(32), publicAddress: null };
  const demonstrate = () => Promise.resolve();
  app = makeApp({ ...house, kept: new KeptPages(), demonstrate }, (error) => faults.push(error));
  practiceId = (await one("select practice_id as id from practice"))!;
  visits = await all("select appointment_id as id from appointment order by lower(during) desc limit 8");
  cookies["therapist"] = `supple_in=${await signedIn(await one("select colleague_id as id from colleague"))}`;
  cookies["reception"] = `supple_in=${await signedIn(await receptionist())}`;
  cookies["client"] = `supple_link=${await opened()}`;
});
afterAll(() => fresh.close());

const all = async (query: string, values: unknown[] = []) =>
  (await fresh.owner.query<{ id: string }>(query, values)).rows.map(({ id }) => id);
const one = async (query: string) => (await all(query))[0];

async function signedIn(colleagueId: string | undefined): Promise<string> {
  const token = newToken();
  await fresh.owner.query(
    `insert into signed_in (practice_id, token_hash, colleague_id, both_factors, csrf_secret, expires_at)
      values ($1, $2, $3, true, '', '2027-01-01')`,
    [practiceId, hashOf(token), colleagueId],
  );
  return token;
}

async function receptionist(): Promise<string> {
  const [id] = await all(
    `insert into colleague (practice_id, colleague_id, name, email, title, password_hash)
      values ($1, gen_random_uuid(), 'Bo', 'bo@example.org', '', '') returning colleague_id as id`,
    [practiceId],
  );
  await fresh.owner.query("insert into colleague_role values ($1, $2, 'reception')", [practiceId, id]);
  return id!;
}

async function opened(): Promise<string> {
  const token = newToken();
  const link = await one(
    `select private_link_id as id from private_link l join appointment a using (practice_id, client_id)
      where a.status = 'confirmed' limit 1`,
  );
  await fresh.owner.query("insert into opened_link values ($1, $2, $3, '', '2027-01-01')", [
    practiceId,
    hashOf(token),
    link,
  ]);
  return token;
}

const mark = "<b onclick=hostile()>";
const hostile = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    mark,
    "'; drop table client; --",
    "\u0000",
    "\ud800",
    "%00",
    "../../etc/passwd",
    "-1",
    "1e9",
    "NaN",
  ),
  fc.constantFrom(
    "yes",
    "no",
    "left",
    "before",
    "EFF",
    "neck-side",
    "neck-rotation",
    "goniometer",
    "2026-02-30",
    "99999999999",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constant("å".repeat(20_000)),
);

/** Every field that any page's form has, so that the values reach what reads them. */
const fields = [
  ..."email password code givenName familyName phone guardianName guardianRelationship accessNeeds chaperoneWished".split(
    " ",
  ),
  ..."born-day born-month born-year appointmentId chest-or-breath saddle-or-bladder swollen-leg screeningId fever pregnant".split(
    " ",
  ),
  ..."pregnancy-weeks scar-where ack-SF-01 said reply consentId regions techniques explained givenBy method".split(" "),
  ..."guardianPresent assessmentId complaint-words complaint-onset complaint-regions impression-words impression-driver".split(
    " ",
  ),
  ..."impression-confidence reading-movement reading-side reading-method reading-degrees reading-symptom reading-pain".split(
    " ",
  ),
  ..."readingId applicationId region side pressureFelt ratePerMin durationS response warningNote stopId reason".split(
    " ",
  ),
  ..."lateReason part amended amendmentId prescriptionId exercise sets repetitions holdS timesADay demonstrated practised".split(
    " ",
  ),
];
const form = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...fields), hostile), hostile), { maxLength: 40 });

const addresses = Object.entries(urls).map(([name, pattern]) => ({ name, pattern }));
const parts = fc.oneof(
  fc.nat({ max: 7 }).map((index) => ({ visit: index })),
  hostile.map((text) => ({ text })),
);

function fill(pattern: string, part: { visit: number } | { text: string }): string {
  const value = "visit" in part ? visits[part.visit % visits.length]! : part.text.toWellFormed();
  return pattern.replaceAll(/:\w+/g, () => encodeURIComponent(value || "x"));
}

const ask = (path: string, who: string, sent?: [string, string][]) =>
  app.request(`http://practice.example${path}`, {
    method: sent ? "POST" : "GET",
    headers: { cookie: cookies[who] ?? "", origin: "http://practice.example" },
    ...(sent ? { body: new URLSearchParams(sent.map(([name, value]) => [name, value.toWellFormed()])) } : {}),
  });

test("every address that is named is answered, and every answered address is named", () => {
  const served = new Set(
    app.routes.filter(({ method }) => method === "GET" || method === "POST").map(({ path }) => path),
  );
  const files = [...served].filter((path) => /^\/(style-|icon)/.test(path));
  expect([...served].filter((path) => !files.includes(path)).toSorted()).toEqual(Object.values(urls).toSorted());
});

test.each(addresses)("$name $pattern takes whatever is thrown at it", async ({ pattern }) => {
  const who = fc.constantFrom("nobody", "client", "reception", "therapist");
  await fc.assert(
    fc.asyncProperty(who, parts, fc.option(form), async (visitor, part, sent) => {
      const reply = await ask(fill(pattern, part), visitor, sent ?? undefined);
      const page = await reply.text();
      expect(reply.status, page.slice(0, 200)).toBeLessThan(500);
      expect(page).not.toContain(mark);
      if (page.startsWith("<!doctype"))
        expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
    }),
    { numRuns: 24 },
  );
  expect(faults).toEqual([]);
});

test("PRIV-5 no page of a visit opens to strangers, clients or reception", async () => {
  for (const pattern of Object.values(urls).filter((url) => url.startsWith("/visits")))
    for (const who of ["nobody", "client", "reception"])
      for (const sent of [undefined, []]) {
        const reply = await ask(fill(pattern, { visit: 0 }), who, sent);
        expect([303, 401, 403, 404], `${who} ${pattern}`).toContain(reply.status);
        if (reply.status === 303) expect(reply.headers.get("location")).toBe("/sign-in");
      }
});

test("after all that, no course of care is half written", async () => {
  const odd = async (query: string) => expect(await all(query), query).toEqual([]);
  await odd(`select appointment_id as id from appointment a where status <> 'cancelled' and
    (select count(*) from promised_time p where p.appointment_id = a.appointment_id) <> 2`);
  await odd(`select p.promised_time_id as id from promised_time p join appointment a using (practice_id, appointment_id)
    where a.status = 'cancelled'`);
  await odd(`select application_id as id from application a where not exists
    (select 1 from consent c where c.appointment_id = a.appointment_id and a.region = any (c.regions))`);
  await odd(`select complaint_id as id from complaint c where not exists
    (select 1 from impression i where i.appointment_id = c.appointment_id)`);
  await odd(`select sign_reading_id as id from sign_reading s where not exists
    (select 1 from pain_score p where p.appointment_id = s.appointment_id and p.moment = s.moment)`);
  const signed = await all("select appointment_id as id from signature");
  const verdicts = await inPractice(fresh.db, practiceId, async (tx) => {
    const found = new Set<string>();
    for (const id of signed) found.add(await verifySignature(tx, id));
    return [...found, await firstBrokenEntry(tx)];
  });
  expect(verdicts).toEqual(["intact", null]);
});
