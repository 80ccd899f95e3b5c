import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allNo, usualTerms } from "../../../../demo/common.ts";
import { openHouse } from "#test/house.ts";
import { newId } from "../../../shared/id.ts";
import { bookAppointment, offeredServices } from "../../book/index.ts";
import { reviewAnswers, saveAnswers } from "../../prepare/index.ts";
import type { Kind, Payloads, RoomToday } from "./contract.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
let cookies: string;
let visit: string;
const device = newId();

beforeAll(async () => {
  house = await openHouse("2026-11-23T09:00:00Z");
  cookies = await house.asOwner();
  visit = await booked();
});
afterAll(() => house.close());

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

let booking = 0;
/** A visit of today with its answers reviewed. */
async function booked(): Promise<string> {
  const [appointmentId, screeningId] = [newId(), newId()];
  const from = Temporal.Instant.from("2026-11-23T10:00Z").add({ minutes: 120 * booking++ });
  await house.here(async (tx) => {
    const [service] = await offeredServices(tx);
    const wish = { appointmentId, serviceId: service!.serviceId, from, address: "http://localhost", who };
    const done = await bookAppointment(tx, { ...wish, now: house.clock.now().subtract({ hours: 72 }) });
    if ("refused" in done) throw new Error(done.says);
    const by = { appointmentId, colleagueId: house.colleagueId, now: house.clock.now() };
    await saveAnswers(tx, { ...by, screeningId, answers: allNo, answeredBy: "client" });
    await reviewAnswers(tx, { ...by, screeningId, reviewId: newId(), acknowledged: [], said: "", reply: "" });
    return {};
  });
  return appointmentId;
}

const post = (path: string, body: unknown, as = cookies) =>
  house.ask(path, {
    method: "POST",
    form: JSON.stringify(body),
    cookies: as,
    headers: { "content-type": "application/json" },
  });

type Sent = { at?: string; sentAt?: string; id?: string; by?: string; visit?: string; device?: string };
async function send<K extends Kind>(kind: K, payload: Payloads[K], sent: Sent = {}) {
  const now = house.clock.now().toString();
  const { id = newId(), at = now, sentAt = now } = sent;
  const command = { id, visit: sent.visit ?? visit, at, kind, payload };
  const letter = { by: sent.by ?? house.colleagueId, device: sent.device ?? device, sentAt, command };
  const answer = await post("/room/commands", letter);
  return {
    id,
    status: answer.status,
    body: (await answer.json()) as { taken?: true; refused?: string; says?: string },
  };
}

const agreed = {
  regions: ["neck-side"],
  techniques: ["EFF"],
  explained: "What it is and that we stop at a word.",
  givenBy: "Sam Reed",
  method: "spoken, in person",
  guardianPresent: false,
};
const consent: Payloads["consent"] = { ...agreed, terms: usualTerms(agreed) };
const block: Payloads["block"] = {
  name: "Neck",
  techniques: ["EFF"],
  regions: ["neck-side"],
  side: "both",
  minutes: 10,
  warningNote: "",
};
const reading = {
  movement: "neck-rotation",
  side: "left",
  method: "goniometer",
  degrees: 55,
  symptom: "",
  pain: 4,
} as const;

const count = async (table: string, of = visit) => {
  const found = await house.owner.query<{ n: number }>(
    `select count(*)::integer n from ${table} where appointment_id = $1`,
    [of],
  );
  return found.rows[0]!.n;
};

test("TREAT-36 the device takes along the visits of whoever is signed in, and all that decides", async () => {
  const answer = await house.ask("/room/today", { cookies });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const day = (await answer.json()) as RoomToday;
  expect(day.therapist.colleagueId).toBe(house.colleagueId);
  expect(day.visits.map(({ id }) => id)).toEqual([visit]);
  expect(day.visits[0]).toMatchObject({ clientName: "Sam Reed", screening: { reviewed: true, mayConfirm: false } });
  expect(day.visits[0]!.facts.decision!.flow).toBe("clear");
  const reception = await house.asColleague(["reception"]);
  expect((await house.ask("/room/today", { cookies: reception })).status).toBe(403);
  const other = await house.asColleague(["practitioner"]);
  expect(((await (await house.ask("/room/today", { cookies: other })).json()) as RoomToday).visits).toEqual([]);
});

test("TREAT-30 a whole session goes through the same acts as the pages, each refusal with its rule", async () => {
  expect((await send("block", block)).body.refused).toBe("TREAT-3");
  expect((await send("consent", consent)).body).toEqual({ taken: true });
  expect((await send("reading", { ...reading, moment: "before" })).body).toEqual({ taken: true });
  const given = await send("block", block);
  expect(given.body).toEqual({ taken: true });
  expect((await send("block", { ...block, minutes: 999 })).body.refused).toBe("TREAT-14");
  expect((await send("block-retest", { blockId: given.id, degrees: 65, symptom: "", pain: 2 })).status).toBe(200);
  expect((await send("response", { blockId: newId(), change: "better", words: "" })).body.refused).toBe("TREAT-15");
  expect((await send("response", { blockId: given.id, change: "better", words: "Freer." })).status).toBe(200);
  expect((await send("words", { section: "given", words: "Slow, with the breath." })).status).toBe(200);
  expect((await send("words", { section: "given", words: "Diagnosed." })).body.refused).toBe("TREAT-16");
  expect((await send("advice", { advice: [], words: "Walk." })).status).toBe(200);
  const signed = await send("sign", { lateReason: "" });
  expect(signed.body).toEqual({ taken: true });
  expect((await send("sign", { lateReason: "" })).status).toBe(200);
  expect((await send("words", { section: "home", words: "Late." })).body.refused).toBe("TREAT-7");
  expect(await count("treatment_block")).toBe(1);
  expect(await count("signature")).toBe(1);
});

test("TREAT-31 a command sent many times, and at once, is done once and answered alike", async () => {
  visit = await booked();
  await send("consent", consent);
  const id = newId();
  const answers = await Promise.all(Array.from({ length: 6 }, () => send("block", block, { id })));
  expect(answers.map(({ body }) => body)).toEqual(answers.map(() => ({ taken: true })));
  expect(await count("treatment_block")).toBe(1);
  const refused = await send("stop", { reason: " " });
  const again = await send("stop", { reason: " " }, { id: refused.id });
  expect([refused.body, again.status]).toEqual([again.body, 422]);
  expect((await send("stop", { reason: "Another." }, { id: refused.id })).body.refused).toBe("TREAT-31");
  expect(await count("stop")).toBe(0);
});

test("TREAT-32 nobody writes in another's session, nor sends what another did", async () => {
  const other = await house.asColleague(["practitioner"]);
  const command = { id: newId(), visit, at: house.clock.now().toString(), kind: "start", payload: {} };
  const letter = { by: house.colleagueId, device, sentAt: house.clock.now().toString(), command };
  expect((await post("/room/commands", letter, other)).status).toBe(403);
  const { rows } = await house.owner.query<{ id: string }>(
    "select colleague_id id from colleague where title = 'Colleague' order by colleague_id desc limit 1",
  );
  const theirs = await post("/room/commands", { ...letter, by: rows[0]!.id }, other);
  expect([theirs.status, ((await theirs.json()) as { refused: string }).refused]).toEqual([422, "TREAT-1"]);
  expect((await post("/room/commands", letter, "")).status).toBe(401);
  const draft = { by: rows[0]!.id, id: newId(), visit, field: "found", base: 0, text: "Mine", beside: false };
  expect((await post("/room/drafts", draft, other)).status).toBe(422);
  expect(await count("room_draft")).toBe(0);
});

test("TREAT-33 a wrong clock is set right, never beyond its arrival, and both its times are kept", async () => {
  visit = await booked();
  const now = house.clock.now();
  const wrong = now.subtract({ hours: 24 * 400 });
  await send("consent", consent, { at: wrong.subtract({ minutes: 20 }).toString(), sentAt: wrong.toString() });
  const given = await send("block", block, {
    at: wrong.subtract({ minutes: 15 }).toString(),
    sentAt: wrong.toString(),
  });
  expect(given.body).toEqual({ taken: true });
  const { rows } = await house.owner.query<{ given_at: string; said_at: string; arrived_at: string }>(
    `select to_json(b.given_at)#>>'{}' given_at, to_json(c.said_at)#>>'{}' said_at, to_json(c.arrived_at)#>>'{}' arrived_at from treatment_block b join room_command c
      on c.room_command_id = b.treatment_block_id where b.treatment_block_id = $1`,
    [given.id],
  );
  const at = (time: string) => Temporal.Instant.from(time).toString();
  expect(at(rows[0]!.given_at)).toBe(now.subtract({ minutes: 15 }).toString());
  expect(at(rows[0]!.said_at)).toBe(wrong.subtract({ minutes: 15 }).toString());
  expect(at(rows[0]!.arrived_at)).toBe(now.toString());
});

test("TREAT-33 what was closed in time and arrives days later is signed as late, and says why", async () => {
  visit = await booked();
  const done = house.clock.now().toString();
  for (const [kind, payload] of [
    ["consent", consent],
    ["reading", { ...reading, moment: "before" }],
    ["block", block],
    ["response", { blockId: null, change: "same", words: "" }],
    ["reading", { ...reading, moment: "after" }],
  ] as const)
    expect((await send(kind, payload as Payloads[typeof kind])).body).toEqual({ taken: true });
  house.clock.move({ hours: 72 });
  cookies = await house.asOwner();
  const signed = await send("sign", { lateReason: "" }, { at: done });
  expect(signed.body).toEqual({ taken: true });
  const { rows } = await house.owner.query<{ late_reason: string }>(
    "select late_reason from signature where appointment_id = $1",
    [visit],
  );
  expect(rows[0]!.late_reason).toMatch(/^Closed at the couch at 2026-11-23 09:00 UTC without a network/);
});

test("TREAT-34 where two write one field both texts are kept, and a text sent again is the same as once", async () => {
  const draft = (text: string, base: number, id = newId(), beside = false) =>
    post("/room/drafts", { by: house.colleagueId, id, visit, field: "found", base, text, beside });
  const id = newId();
  const told = async (answer: Response) => [answer.status, await answer.json()];
  expect(await told(await draft("Firm", 0, id))).toEqual([200, { version: 1 }]);
  expect(await told(await draft("Firm", 0, id))).toEqual([200, { version: 1 }]);
  expect(await told(await draft("Soft", 0))).toEqual([409, { theirs: { version: 1, text: "Firm" } }]);
  expect(await told(await draft("Firm, then soft", 1))).toEqual([200, { version: 2 }]);
  expect(await told(await draft("Not chosen", 0, newId(), true))).toEqual([200, { version: 2 }]);
  const { rows } = await house.owner.query<{ words: string }>(
    "select words from room_draft where appointment_id = $1 order by words",
    [visit],
  );
  expect(rows.map(({ words }) => words)).toEqual(["Firm", "Firm, then soft", "Not chosen", "Soft"]);
  expect((await draft("x".repeat(20_001), 2)).status).toBe(422);
  await expect(house.owner.query("update room_draft set words = 'Gone'")).rejects.toThrow(
    /clinical_rows_are_only_added/,
  );
});

test.each([
  ["nothing", null],
  ["a list", { kind: "block", payload: [block] }],
  ["an unknown kind", { kind: "__proto__", payload: {} }],
  ["a figure that is none", { kind: "block", payload: { ...block, minutes: "10" } }],
  ["too many letters", { kind: "stop", payload: { reason: "x".repeat(5000) } }],
  ["a field too many", { kind: "start", payload: { more: true } }],
])("TREAT-30 %s is refused, and is no fault of ours", async (_, wrong) => {
  const command = wrong && { id: newId(), visit, at: "2026-11-23T09:00:00Z", ...wrong };
  const letter = { by: house.colleagueId, device, sentAt: "2026-11-23T09:00:00Z", command };
  expect((await post("/room/commands", letter)).status).toBe(422);
  expect((await post("/room/drafts", letter)).status).toBe(422);
  expect(house.reported).toEqual([]);
});
