import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { declineOffer, takeOffer } from "../../src/care/book/answer-offer.ts";
import { blockTime, endBlock } from "../../src/care/book/block-time.ts";
import { bookCourse } from "../../src/care/book/book-course.ts";
import { bookAppointment, cancelAppointment, offeredServices, offerTimes } from "../../src/care/book/index.ts";
import { joinWaitingList } from "../../src/care/book/join-waiting-list.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const now = Temporal.Instant.from("2026-11-30T10:00Z");
const at = (text: string) => Temporal.Instant.from(text);
const who = (name: string) => ({
  givenName: name,
  familyName: "Vale",
  email: `${name.toLowerCase()}@example.org`,
  phone: "",
  bornOn: "1980-01-01",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  chaperoneWished: false,
});

const block = (from: string, until: string, blockId = newId()) =>
  visit.here((tx) =>
    blockTime(tx, {
      blockId,
      resourceId: visit.by.colleagueId,
      from: at(from),
      until: at(until),
      why: "",
      by: visit.by.colleagueId,
      now,
    }),
  );

async function book(from: string, name = "Booked", appointmentId = newId()) {
  return visit.here(async (tx) => {
    const [service] = await offeredServices(tx);
    const wish = { appointmentId, serviceId: service!.serviceId, from: at(from), who: who(name), now, address: "" };
    return bookAppointment(tx, wish);
  });
}

async function wait(name: string, minute: number) {
  const done = await visit.here(async (tx) => {
    const [service] = await offeredServices(tx);
    const day = Temporal.PlainDate.from("2026-12-03");
    return joinWaitingList(tx, {
      waitingId: newId(),
      serviceId: service!.serviceId,
      who: who(name),
      fromDay: day,
      untilDay: day,
      weekdays: [],
      parts: ["morning"],
      address: "http://localhost",
      now: now.add({ minutes: minute }),
    });
  });
  if (isRefused(done)) throw new Error(done.says);
}

async function letters(): Promise<{ to: string; token: string }[]> {
  const { rows } = await visit.owner.query<{ to_address: string; body: string }>(
    "select to_address, body from message where body like '%/offer/%' order by written_at, message_id",
  );
  return rows.map(({ to_address, body }) => ({ to: to_address, token: /\/offer\/(\S+)/.exec(body)![1]! }));
}

/** A morning with one visit in it and room for no other. */
async function fullMorning(): Promise<string> {
  visit = await openVisit();
  const appointmentId = newId();
  await book("2026-12-03T10:00Z", "Booked", appointmentId);
  await block("2026-12-03T09:00Z", "2026-12-03T10:00Z");
  await block("2026-12-03T11:30Z", "2026-12-03T17:30Z");
  return appointmentId;
}

test("BOOK-27 a freed time goes to whoever asked first, then to the next, and is booked once", async () => {
  const appointmentId = await fullMorning();
  for (const [minute, name] of ["Ada", "Ben", "Cleo"].entries()) await wait(name, minute);
  expect(await visit.here((tx) => offerTimes(tx, now))).toBe(0);
  await visit.here((tx) => cancelAppointment(tx, { appointmentId, by: "client", now }));
  expect((await letters()).map(({ to }) => to)).toEqual(["ada@example.org"]);
  expect(await book("2026-12-03T10:00Z", "Stranger")).toMatchObject({ refused: "BOOK-3" });
  await Promise.all([1, 2, 3, 4].map(() => visit.here((tx) => offerTimes(tx, now))));
  expect(await letters()).toHaveLength(1);

  await visit.here(async (tx) => declineOffer(tx, { token: (await letters())[0]!.token, now }));
  expect((await letters()).map(({ to }) => to)).toEqual(["ada@example.org", "ben@example.org"]);

  const later = now.add({ hours: 4 });
  await visit.here((tx) => offerTimes(tx, later));
  const [first, second, third] = await letters();
  expect(third!.to).toBe("cleo@example.org");
  const take = (token: string) => visit.here((tx) => takeOffer(tx, { token, now: later, address: "" }));
  const answers = await Promise.all([first!, second!, third!, third!].map(({ token }) => take(token)));
  expect(answers.map((answer) => isRefused(answer))).toEqual([true, true, false, false]);
  const { rows } = await visit.owner.query(
    "select given_name from appointment join client using (client_id) where status = 'confirmed' and lower(during) = '2026-12-03T10:00Z'",
  );
  expect(rows).toEqual([{ given_name: "Cleo" }]);
});

test("BOOK-27 many who cancel and offer at once never offer one time to two", async () => {
  const appointmentId = await fullMorning();
  for (const [minute, name] of ["Ada", "Ben", "Cleo", "Dan"].entries()) await wait(name, minute);
  await Promise.all([
    visit.here((tx) => cancelAppointment(tx, { appointmentId, by: "client", now })),
    ...Array.from({ length: 12 }, () => visit.here((tx) => offerTimes(tx, now))),
    ...Array.from({ length: 6 }, () => book("2026-12-03T10:00Z", "Stranger")),
  ]);
  await visit.here((tx) => offerTimes(tx, now));
  const { rows } = await visit.owner.query<{ n: number }>(
    `select count(*)::integer n from promised_time where resource_id = $1 and during && tstzrange('2026-12-03T10:00Z', '2026-12-03T11:15Z')`,
    [visit.by.colleagueId],
  );
  expect(rows[0]!.n).toBe(1);
});

test("BOOK-26 blocked time is promised to nobody, and what is booked is never overrun", async () => {
  visit = await openVisit();
  const blockId = newId();
  expect(await block("2026-12-03T13:00Z", "2026-12-03T14:00Z", blockId)).toEqual({ blocked: true });
  expect(await block("2026-12-03T13:00Z", "2026-12-03T14:00Z", blockId)).toEqual({ blocked: true });
  expect(await book("2026-12-03T13:30Z")).toMatchObject({ refused: "BOOK-3" });
  expect(await book("2026-12-03T15:00Z")).toHaveProperty("appointmentId");
  expect(await block("2026-12-03T15:30Z", "2026-12-03T16:00Z")).toMatchObject({ refused: "BOOK-3" });
  expect(await block("2026-12-03T16:00Z", "2026-12-03T15:00Z")).toMatchObject({ refused: "BOOK-26" });
  await visit.here((tx) => endBlock(tx, { blockId, by: visit.by.colleagueId }));
  const raced = await Promise.all([
    ...Array.from({ length: 10 }, () => block("2026-12-03T13:00Z", "2026-12-03T14:00Z")),
    ...Array.from({ length: 10 }, () => book("2026-12-03T13:00Z")),
  ]);
  expect(raced.filter((answer) => !isRefused(answer))).toHaveLength(1);
});

test("BOOK-29 a course is booked whole, or none of it and the dates that can't be had are named", async () => {
  visit = await openVisit();
  const course = (from: string, appointmentId = newId()) =>
    visit.here(async (tx) => {
      const [service] = await offeredServices(tx);
      const wish = { appointmentId, serviceId: service!.serviceId, from: at(from), who: who("Kim"), now, address: "" };
      return bookCourse(tx, { ...wish, bookedBy: visit.by.colleagueId, visits: 5, weeks: 1 });
    });
  const many = async () =>
    (await visit.owner.query<{ n: number }>("select count(*)::integer n from appointment")).rows[0]!.n;
  const before = await many();
  await book("2026-12-17T10:30Z");
  const refused = await course("2026-12-03T10:00Z");
  expect(refused).toMatchObject({ refused: "BOOK-29" });
  expect(isRefused(refused) && refused.says).toContain("17 December 2026");
  expect(await many()).toBe(before + 1);
  const id = newId();
  expect(await course("2026-12-04T10:00Z", id)).toMatchObject({ appointmentId: id });
  expect(await course("2026-12-04T10:00Z", id)).toMatchObject({ appointmentId: id });
  expect(await many()).toBe(before + 6);
  const { rows } = await visit.owner.query("select subject from message where to_address = 'kim@example.org'");
  expect(rows).toHaveLength(1);
});
