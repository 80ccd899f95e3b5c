import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bookAppointment, offeredServices } from "../../care/book/index.ts";
import { rooms } from "../../practice/index.ts";
import { newId } from "../../shared/id.ts";
import { type OpenHouse, openHouse, passing } from "#test/house.ts";
import { to } from "../urls.ts";

let house: OpenHouse;
let owner: string;
let reception: string;
const visit = newId();
const day = "2026-11-24";
const room = newId();

beforeAll(async () => {
  house = await openHouse();
  [owner, reception] = [await house.asOwner(), await house.asColleague(["reception"])];
  await house.here(async (tx) => {
    await tx.insertInto("room").values({ room_id: room, name: "Zinnia room" }).execute();
    const [service] = await offeredServices(tx);
    const names = { givenName: "Sam", familyName: "Reed", email: "sam@example.org", phone: "" };
    const more = { guardianName: "", guardianRelationship: "", accessNeeds: "", chaperoneWished: false };
    const who = { ...names, ...more, bornOn: "1988-05-07" };
    const from = Temporal.Instant.from(`${day}T10:00Z`);
    const wish = { appointmentId: visit, serviceId: service!.serviceId, from, who, address: "http://localhost" };
    passing(await bookAppointment(tx, { ...wish, now: house.clock.now() }));
    await tx
      .insertInto("time_off")
      .values({
        time_off_id: newId(),
        colleague_id: house.colleagueId,
        during: `[${day}T14:00Z,${day}T16:00Z)`,
        why: "At a course",
      })
      .execute();
  });
});
afterAll(() => house.close());

const read = async (query: string, cookies = owner) =>
  (await house.ask(`/diary?on=${day}${query}`, { cookies })).text();
const move = (form: Record<string, string>, cookies = owner) =>
  house.ask(to("moveFor", { appointment: visit }), { method: "POST", form, cookies });
/** What stands in the cell of the visit's class that begins in this column and row, as text. */
const textOf = (html: string, kind: string) =>
  [...html.matchAll(new RegExp(`<td[^>]*class="${kind}[^>]*>(.*?)</td>`, "g"))].map(([, inside]) =>
    inside!
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );

test("BOOK-30 time off stands in the column of whoever is off, with its reason, and as no client", async () => {
  const html = await read("");
  expect(textOf(html, "kept")).toEqual(["Away: At a course"]);
  expect(html).not.toMatch(/data-name="[^"]*course/);
  expect(textOf(await read("&view=week"), "kept")).toEqual(["Ada. Away: At a course"]);
  expect(textOf(await read(`&view=week&who=${house.colleagueId}`), "kept")).toEqual(["Away: At a course"]);
  expect(textOf(await read("&view=rooms"), "kept")).toEqual([]);
});

test("BOOK-30 reception sees the one word about safety, and nothing that leads to an answer", async () => {
  const html = await read("", reception);
  expect(textOf(html, "booked")[0]).toMatch(/Sam Reed no answers yet/);
  expect(html).not.toContain(to("visit", { appointment: visit }));
  expect(html).toContain(to("moveFor", { appointment: visit }));
});

test("BOOK-33 a visit is moved to nobody and nowhere that isn't the practice's own, and the form keeps what was typed", async () => {
  const asked = { day, clock: "11:30" };
  for (const [field, value] of [
    ["who", newId()],
    ["who", "x".repeat(5000)],
    ["room", newId()],
    ["room", house.colleagueId],
  ] as const) {
    const reply = await move({ ...asked, [field]: value });
    const html = await reply.text();
    expect(reply.status).toBe(422);
    expect(html).toMatch(/role="alert">.*BOOK-11/);
    expect(html).toContain('value="11:30"');
  }
  const { rows } = await house.owner.query("select sequence from appointment where appointment_id = $1", [visit]);
  expect(rows).toEqual([{ sequence: 0 }]);
});

test("BOOK-33 who is booked in a column is booked with that person and in that room, or refused", async () => {
  const [service] = await house.here(offeredServices);
  const named = { givenName: "Kit", familyName: "Lo", email: "kit@example.org" };
  const born = { "born-day": "1", "born-month": "2", "born-year": "1990" };
  const asked = { appointmentId: newId(), service: service!.serviceId, day: "2026-11-25", clock: "10:00" };
  const book = (more: Record<string, string>) =>
    house.ask(to("bookFor"), { method: "POST", form: { ...asked, ...named, ...born, ...more }, cookies: reception });
  for (const field of ["who", "room"]) {
    const reply = await book({ [field]: newId() });
    expect([reply.status, /role="alert">.*BOOK-16/.test(await reply.text())]).toEqual([422, true]);
  }
  expect((await book({ who: house.colleagueId, room })).status).toBe(303);
  const where = "select room_id, colleague_id from appointment where appointment_id = $1";
  const { rows } = await house.owner.query(where, [asked.appointmentId]);
  expect(rows).toEqual([{ room_id: room, colleague_id: house.colleagueId }]);
});

test("BOOK-31 a visit is moved into another room, and the same diary is shown again with it", async () => {
  const asked = { day, clock: "11:30", who: house.colleagueId, room, view: "rooms", whose: "" };
  const reply = await move(asked, reception);
  expect(reply.headers.get("location")).toBe(`/diary?on=${day}&view=rooms&moved=${visit}`);
  const html = await read(`&view=rooms&moved=${visit}`, reception);
  expect(html).toMatch(/id="moved"[^>]*>Sam Reed is now Tuesday 24 November 2026, 11:30, Ada, Zinnia room/);
  expect(await house.here(rooms)).toHaveLength(2);
});

test("BOOK-31 what the diary is asked in its address is shown or left aside, and never breaks it", async () => {
  for (const query of ["&view=x", "&who=x", `&who=${newId()}`, "&view=week&who=%00", "&moved=x", "&on=2026-13-45"])
    expect((await house.ask(`/diary?on=${day}${query}`, { cookies: owner })).status).toBe(200);
});

test("BOOK-14 a visit of somebody who has left still stands in the diary, and weekends are shown to who works then", async () => {
  const leaver = newId();
  await house.here(async (tx) => {
    const named = { name: "Zed", email: "zed@example.org", title: "Colleague", password_hash: "" };
    await tx
      .insertInto("colleague")
      .values({ colleague_id: leaver, ...named, left_at: "2026-11-01T00:00:00Z" })
      .execute();
    await tx.updateTable("appointment").set({ colleague_id: leaver }).where("appointment_id", "=", visit).execute();
  });
  const html = await read("");
  expect(textOf(html, "booked")[0]).toMatch(/Sam Reed/);
  expect(html).toMatch(/<th scope="col"[^>]*>Zed<\/th>/);
  expect(await read("&view=week")).not.toContain("Sat 28 Nov");
  const saturday = { special_hours_id: newId(), colleague_id: house.colleagueId, on_date: "2026-11-28" };
  await house.here((tx) =>
    tx
      .insertInto("special_hours")
      .values({ ...saturday, starts: "10:00", ends: "12:00" })
      .execute(),
  );
  expect(await read("&view=week")).toContain("Sat 28 Nov");
});
