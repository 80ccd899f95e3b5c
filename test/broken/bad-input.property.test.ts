import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartPicture, chartSheet } from "../../src/body/pages/chart-files.ts";
import { roomSheet, stylesheet } from "../../src/ui/stylesheet.ts";
import { KeptPages } from "../../src/web/kept-pages.ts";
import { makeApp } from "../../src/web/server.tsx";
import { to, urls } from "../../src/web/urls.ts";
import { parts } from "../../src/care/assess/parts.ts";
import { emptyHouse } from "../house.ts";
import { faultsInDatabase } from "./faults-in-database.ts";
import { escaped, hostile, type Sent, sentForms, unescaped } from "./hostile.ts";
import { type Letter, lettersTo, sentLetters } from "./letters.ts";
import { type Fields, filled, formsOn } from "./read-forms.ts";
import { inConfidence, nextDoor, otherClient, type Scene, setScene, words } from "./scene.ts";

type Who = keyof Scene["cookies"];
type Route = { method: string; path: string };
/** A form on a page, filled in, with the address it is sent to. */
type Written = { action: string; fields: Fields };
type Asked = { who: Who; path: string; query: string; sent: Sent | null };

/** Not for people to open: the sheet and the icon stand beside the addresses. */
const files = [
  stylesheet.address,
  roomSheet.address,
  "/icon.svg",
  "/islands/:file",
  chartPicture.address,
  chartSheet.address,
];
const routes = routesOf();
/** These close what the others need, so they come last. */
const closing: string[] = [
  urls.yourQuestions,
  urls.askQuestions,
  urls.withdraw,
  urls.stop,
  urls.handOver,
  urls.countersign,
  urls.sign,
  urls.amend,
  urls.newLink,
  urls.takeDown,
  urls.endBadge,
  urls.signOut,
];
const inOrder = routes.toSorted((a, b) => closing.indexOf(a.path) - closing.indexOf(b.path));
const people = ["nobody", "halfSignedIn", "client", "owner", "ownerOnly", "student", "reception"] as const;
const readNotes: readonly Who[] = ["owner", "student"];

/** Everything registered that answers; what is registered for all methods only stands in between. */
function routesOf(): Route[] {
  const house = { kept: new KeptPages() } as Parameters<typeof makeApp>[0];
  const seen = makeApp(house, () => undefined).routes.filter(({ method, path }) => method !== "ALL" && path !== "/*");
  return [...new Map(seen.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}

let scene: Scene;
let pools: Record<string, string[]>;
let forms: Map<string, Written[]>;
let letters: Map<string, Letter[]>;
let requests = 0;

beforeAll(async () => {
  scene = await setScene();
  // Booked a while ago: within five minutes whoever knows a visit's id may undo it (BOOK-19).
  await scene.house.owner.query(
    `update appointment a set booked_at = booked_at - interval '1 hour' from client c
      where c.client_id = a.client_id and c.family_name = $1`,
    [otherClient],
  );
  pools = await partsOfAddresses();
  forms = await formsOfPages();
  letters = lettersTo([...scene.visits, ...strangers()], scene.house.colleagueId, pools["fact"]![0]!);
}, 120_000);
afterAll(() => scene.house.close());

test("every address is answered, and nothing is answered that is not an address", () => {
  const known: string[] = Object.values(urls);
  expect(routes.map(({ path }) => path).filter((path) => !known.includes(path) && !files.includes(path))).toEqual([]);
  expect(known.filter((path) => !routes.some((route) => route.path === path))).toEqual([]);
});

test("every posted address has its form on a page, or its letter from a script", () => {
  const posted = routes.filter(({ method }) => method === "POST").map(({ path }) => path);
  expect(posted.filter((path) => !forms.has(path) && !letters.has(path))).toEqual([]);
});

test.each(inOrder.filter(({ method }) => method === "POST"))(
  "$path takes no form from another site",
  async ({ path }) => {
    for (const origin of ["http://evil.test", "null", "http://supple.test.evil.test"]) {
      const sent = { method: "POST", form: "a=b", headers: { origin, ...formType }, cookies: scene.cookies.owner };
      expect((await scene.house.ask(realPath(path), sent)).status).toBe(403);
    }
  },
);

describe.each(inOrder)("$method $path", (route) => {
  // A password is slow to check on purpose; after ten tries it isn't checked any more.
  const numRuns = route.path === urls.signIn ? 14 : route.method === "GET" ? 8 : 18;
  test("breaks nothing, whatever is sent", { timeout: 60_000 }, async () => {
    const asked = askedOf(route);
    await fc.assert(
      // What was sent before has changed the house, so a smaller case might fail for another reason.
      fc.asyncProperty(asked, (each) => sendAndLook(route, each)),
      { numRuns, endOnFailure: true },
    );
  });
});

test("TREAT-1 a colleague who is not accountable for a session writes nothing in it", async () => {
  const { rows } = await scene.house.owner.query<{ id: string }>("select appointment_id as id from session limit 1");
  const appointment = rows[0]!.id;
  const student = await scene.house.asColleague(["student"]);
  for (const page of [
    "answers",
    "questions",
    "consent",
    "assess",
    "assess/movement",
    "story",
    "life",
    "signs",
    "reasoning",
    "retest",
    "advise",
    "stop",
  ]) {
    const sent = { method: "POST", form: "a=b", headers: formType, cookies: student };
    const reply = await scene.house.ask(`/visits/${appointment}/${page}`, sent);
    expect([page, reply.status, (await reply.text()).includes("TREAT-1")]).toEqual([page, 403, true]);
  }
});

test("after all that, the database is in one piece", async () => {
  expect(await faultsInDatabase(scene.house)).toEqual([]);
  const { rows } = await scene.house.owner.query(
    `select status from appointment join client using (practice_id, client_id) where family_name = $1 order by 1`,
    [otherClient],
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(rows.filter(({ status }) => status === "cancelled")).toEqual([]);
  const { rows: answered } = await scene.house.owner.query(
    "select screening_id from screening where answered_by = 'client' and appointment_id = any ($1)",
    [strangers()],
  );
  expect(answered, "nobody answered in another's name").toEqual([]);
});

test("an empty house leads everyone to its welcome, and breaks at nothing", { timeout: 60_000 }, async () => {
  const empty = await emptyHouse();
  const page = formsOn(await (await empty.ask(to("welcome"))).text());
  const welcome = page.find(({ action }) => action === urls.welcome)!;
  const sent = sentForms(
    filled(welcome, { ...words, email: "nobody", password: "short", insuredFrom: "2017-06-01" }),
    [],
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), sent, async ({ method, path }, { body, type }) => {
      const form = method === "POST" ? { form: body, headers: { "content-type": type } } : {};
      const reply = await empty.ask(realPath(path), { method, ...form });
      expect(reply.status).toBeLessThan(500);
      if (!path.startsWith(urls.welcome) && !files.includes(path) && reply.status !== 413)
        expect(reply.headers.get("location")).toBe(urls.welcome);
    }),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(sent, async ({ body, type }) => {
      const reply = await empty.ask(to("welcome"), { method: "POST", form: body, headers: { "content-type": type } });
      expect([413, 422]).toContain(reply.status);
      harmless(await reply.text());
    }),
    { numRuns: 60 },
  );
  expect(empty.reported).toEqual([]);
  await empty.close();
});

const formType = { "content-type": "application/x-www-form-urlencoded" };

function askedOf({ method, path }: Route): fc.Arbitrary<Asked> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const part = (name: string) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pools[name]!) },
      { weight: 1, arbitrary: fc.constantFrom(...hostile).map(escaped) },
      { weight: 1, arbitrary: fc.constantFrom("%00", "%ED%A0%80", "%", "%zz", "%2e%2e%2f", "%252e", ";", "a%2Fb") },
    );
  const query = fc.oneof(
    fc.constant(""),
    fc
      .tuple(fc.constantFrom("first", "on", "exercise", "refused"), fc.constantFrom("EX30", "2026-11-24", ...hostile))
      .map(([name, value]) => `?${name}=${escaped(value)}`),
  );
  const anywhere = fc.tuple(...names.map(part)).map((parts) => path.replaceAll(/:\w+/g, () => parts.shift()!));
  const who = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...people) },
    { weight: 1, arbitrary: fc.constantFrom(...(path.startsWith(urls.yours) ? (["client"] as const) : readNotes)) },
  );
  if (method === "GET") return fc.record({ who, path: anywhere, query, sent: fc.constant(null) });
  const ids = [...pools["appointment"]!, ...pools["fact"]!];
  const written = letters.get(path);
  if (written) return fc.record({ who, path: fc.constant(path), query, sent: sentLetters(written, ids) });
  return fc.constantFrom(...forms.get(path)!).chain(({ action, fields }) => {
    const where = fc.oneof({ weight: 2, arbitrary: fc.constant(action) }, { weight: 1, arbitrary: anywhere });
    return fc.record({ who, path: where, query, sent: sentForms(fields, ids) });
  });
}

async function sendAndLook({ method, path: pattern }: Route, { who, path, query, sent }: Asked): Promise<void> {
  requests++;
  scene.house.clock.move({ milliseconds: 100 });
  const form = sent === null ? {} : { form: sent.body };
  const headers: Record<string, string> = sent === null ? {} : { "content-type": sent.type };
  const from = pattern === urls.signIn ? "192.0.2.7" : `2001:db8::${requests}`;
  const reply = await scene.house.ask(path + query, { method, ...form, cookies: scene.cookies[who], headers, from });
  const text = await reply.text();
  expect(scene.house.reported.splice(0)).toEqual([]);
  expect(reply.status).toBeLessThan(500);
  if (reply.headers.get("content-type")?.startsWith("text/html"))
    expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
  // What a script reads is quoted by its own rules, and no browser takes it for a page.
  if (reply.headers.get("content-type")?.startsWith("application/json"))
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  else harmless(text);
  for (const word of mayNotSee(who, pattern)) expect(text).not.toContain(word);
  if (reply.status !== 413 && isThatPage(pattern, path)) {
    kept(who, pattern, reply);
    if (who === "client" && strangers().some((id) => path.includes(id))) notTheirs(pattern, reply);
  }
}

function harmless(text: string): void {
  for (const found of unescaped) expect(text.includes(found), `the reply holds ${found}`).toBe(false);
}

/** Words that this person's replies never hold. What was sent never holds them either. */
function mayNotSee(who: Who, pattern: string): string[] {
  if (readNotes.includes(who)) return [nextDoor];
  const colleagues = who === "reception" || who === "ownerOnly";
  const namedIn: string[] = [urls.today, urls.messages, urls.messageFile, urls.diary, urls.attendance, urls.moveFor];
  return [nextDoor, inConfidence, ...(colleagues && namedIn.includes(pattern) ? [] : [otherClient])];
}

/** Whether the address still leads there once the dots and slashes in it are taken for what they are. */
function isThatPage(pattern: string, path: string): boolean {
  const shape = new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`);
  return shape.test(new URL(path, "http://supple.test").pathname);
}

/** The pages that are not for everyone: who gets in, and what the others are told. */
function kept(who: Who, pattern: string, reply: Response): void {
  const toSignIn = reply.status === 303 && reply.headers.get("location") === urls.signIn;
  const outside = who === "nobody" || who === "halfSignedIn" || who === "client";
  const writing = [urls.writing, urls.comments];
  const forColleagues = [
    urls.visit,
    urls.afterVisits,
    urls.seals,
    urls.today,
    urls.messages,
    urls.diary,
    urls.practice,
    urls.safetyRules,
    ...writing,
  ];
  const inside = forColleagues.some((start) => pattern.startsWith(start));
  if (inside && outside) expect(toSignIn || reply.status === 401, `${who} got ${reply.status}`).toBe(true);
  if (pattern.startsWith(urls.visit) && (who === "reception" || who === "ownerOnly")) expect(reply.status).toBe(403);
  if (pattern.startsWith(urls.practice) && (who === "reception" || who === "student")) expect(reply.status).toBe(403);
  if (writing.some((start) => pattern.startsWith(start)) && (who === "reception" || who === "student"))
    expect(reply.status).toBe(403);
  if (pattern.startsWith(urls.messages) && (who === "reception" || who === "student")) expect(reply.status).toBe(403);
  if (pattern.startsWith(urls.yours) && pattern !== urls.closeLink && who !== "client") expect(reply.status).toBe(401);
}

const strangers = () => [...scene.theirs, scene.next.appointment];

/** A client asks for a visit of somebody else's. */
function notTheirs(pattern: string, reply: Response): void {
  const own: readonly string[] = [urls.yourQuestions, urls.yourConsent, urls.sinceVisit];
  if (own.includes(pattern)) expect(reply.status).toBe(404);
  if (pattern === urls.cancelVisit)
    expect(reply.headers.get("location") ?? reply.status).toBeOneOf([`${urls.yours}?refused=cancel`, 404]);
}

/** Parts of addresses that lead somewhere: to this practice, to another client, or to the practice next door. */
async function partsOfAddresses(): Promise<Record<string, string[]>> {
  const { house, visits, theirs, next, links } = scene;
  const idsIn = async (table: string) =>
    (await house.owner.query<{ id: string }>(`select ${table}_id id from ${table} order by 1 limit 3`)).rows.map(
      ({ id }) => id,
    );
  const day = house.clock.now().toString().slice(0, 10).replaceAll("-", "");
  const never = ["20991231T2359Z", "20261301T0900Z", "20261207T2500Z"];
  return {
    file: ["none.js"],
    appointment: [...visits, ...theirs, next.appointment],
    service: [...(await idsIn("service")), next.service],
    from: [...["0900", "1030", "1200", "1330", "1500"].map((at) => `20261207T${at}Z`), `${day}T0900Z`, ...never],
    exercise: ["EX30", "EX49", "EX62", "EX00", "ex30"],
    part: [...parts.map(({ slug }) => slug), "toes", "__proto__"],
    technique: ["EFF", "STRp", "METpir", "MFRi", "HVT"],
    token: [...scene.offers, ...links, "AAAA"],
    block: [...(await idsIn("treatment_block"))],
    reaction: [...(await idsIn("reaction"))],
    message: [...(await idsIn("message")), next.message],
    fact: (
      await Promise.all(
        ["screening", "consent", "complaint", "application", "treatment_block", "reaction", "stop", "finding"].map(
          idsIn,
        ),
      )
    ).flat(),
    article: [...(await idsIn("article")), ...visits.slice(0, 1)],
    slug: ["for-everybody", "nowhere"],
    comment: await idsIn("comment"),
    picture: visits.slice(0, 1),
    width: ["480", "0"],
    way: ["effleurage", "myofascial-hold", "nowhere"],
    person: ["ada", "nobody", "__proto__"],
    title: ["osteopath", "compare", "nobody"],
    page: ["privacy", "home", "about-ada", "nowhere", "__proto__"],
  };
}

/** The forms of every page, whoever may open it and whichever visit it is of, by the address they are sent to. */
async function formsOfPages(): Promise<Map<string, Written[]>> {
  const found = new Map<string, Written[]>();
  const posted = routes.filter(({ method }) => method === "POST").map(({ path }) => path);
  const read = async (ask: Scene["house"]["ask"], path: string, cookies: string) => {
    for (const form of formsOn(await (await ask(path, { cookies })).text())) {
      const pattern = posted.find((known) => isThatPage(known, form.action));
      const written = { action: form.action, fields: filled(form, words, pattern !== urls.askQuestions) };
      if (pattern) found.set(pattern, [...(found.get(pattern) ?? []), written]);
    }
  };
  const pages = routes.filter(({ method, path }) => method === "GET" && !files.includes(path));
  for (const { path } of pages)
    for (const each of path.includes(":appointment") ? scene.visits.slice(1) : [""])
      for (const who of ["client", "halfSignedIn", "owner", "student"] as const)
        await read(scene.house.ask, realPath(path, each), scene.cookies[who]);
  for (const visit of scene.visits)
    await read(scene.house.ask, `${realPath(urls.advise, visit)}?exercise=EX30`, scene.cookies.owner);
  for (const { slug } of parts)
    await read(scene.house.ask, to("assessPart", { appointment: scene.visits[3]!, part: slug }), scene.cookies.owner);
  for (const from of pools["from"]!.slice(1, 5))
    await read(scene.house.ask, to("booking", { service: pools["service"]![0]!, from }), "");
  await read(scene.house.ask, urls.programme, scene.keeping);
  const empty = await emptyHouse();
  await read(empty.ask, urls.welcome, "");
  await empty.close();
  return found;
}

/** The address with the first part that leads somewhere. */
function realPath(pattern: string, visit = pools["appointment"]![0]!): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => (name === "appointment" ? visit : pools[name]![0]!));
}
