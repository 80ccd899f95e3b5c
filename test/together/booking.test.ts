import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { keeps } from "#test/visit.ts";
import {
  appointmentsBetween,
  bookAppointment,
  cancelAppointment,
  findFreeTimes,
  offeredServices,
} from "../../src/care/book/index.ts";
import { inPractice, type Tx } from "../../src/db/transaction.ts";
import { openPractice } from "../../src/practice/index.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";

let fresh: Fresh;
const practiceId = newId();
const now = Temporal.Instant.from("2026-11-23T08:00Z");
const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(fresh.db, practiceId, work);
const who = {
  givenName: "Sam",
  familyName: "Lee",
  email: "sam@example.org",
  phone: "",
  bornOn: "1980-01-01",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  chaperoneWished: false,
};

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  const opening = {
    practiceId,
    practiceName: "Test",
    name: "Ada",
    email: "ada@example.org",
    password: "four words to remember",
  };
  const opened = await here((tx) =>
    openPractice(tx, {
      ...opening,
      demonstration: false,
      competencies: [],
      insuredFrom: null,
      key: Buffer.alloc(32),
      now,
    }),
  );
  expect(isRefused(opened)).toBe(false);
});
afterAll(() => fresh.close());

const ask = (from: Temporal.Instant, appointmentId = newId()) =>
  here(async (tx) => {
    const [service] = await offeredServices(tx);
    return bookAppointment(tx, {
      appointmentId,
      serviceId: service!.serviceId,
      from,
      who,
      now,
      address: "http://localhost",
    });
  });

test("BOOK-3 of twenty who ask for one time at once, one gets it, three rounds over", async () => {
  for (const start of ["2026-11-24T09:00Z", "2026-11-25T13:15Z", "2026-11-26T10:30Z"]) {
    const from = Temporal.Instant.from(start);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(from)));
    expect(answers.filter((answer) => !isRefused(answer))).toHaveLength(1);
    expect(new Set(answers.filter(isRefused).map((answer) => answer.refused))).toEqual(new Set(["BOOK-3"]));
    const held = await here((tx) => appointmentsBetween(tx, { from, until: from.add({ minutes: 75 }) }));
    expect(held).toHaveLength(1);
  }
});

test("BOOK-3 overlapping times can't both be had, and recovery counts", async () => {
  const starts = ["09:00", "09:15", "10:00", "10:15", "10:20"].map((clock) =>
    Temporal.Instant.from(`2026-11-27T${clock}Z`),
  );
  const answers = await Promise.all(starts.map((from) => ask(from)));
  const got = starts.filter((_, index) => !isRefused(answers[index]));
  for (const [index, a] of got.entries())
    for (const b of got.slice(index + 1))
      expect(Math.abs(a.epochMilliseconds - b.epochMilliseconds)).toBeGreaterThanOrEqual(85 * 60_000);
  expect(got.length).toBeGreaterThan(0);
});

test("BOOK-4 the same form sent ten times at once books once", async () => {
  const id = newId();
  const from = Temporal.Instant.from("2026-12-01T09:00Z");
  await Promise.all(Array.from({ length: 10 }, () => ask(from, id).catch(() => null)));
  expect(isRefused(await ask(from, id))).toBe(false);
  expect(await here((tx) => appointmentsBetween(tx, { from, until: from.add({ minutes: 75 }) }))).toHaveLength(1);
});

test("BOOK-5 a cancelled visit frees its time and keeps its story", async () => {
  const id = newId();
  const from = Temporal.Instant.from("2026-12-02T09:00Z");
  await ask(from, id);
  const service = (await here(offeredServices))[0]!;
  const free = () =>
    here(async (tx) => (await findFreeTimes(tx, service, { now, keeps })).some((time) => time.from.equals(from)));
  expect(await free()).toBe(false);
  for (let turn = 0; turn < 2; turn++)
    expect(await here((tx) => cancelAppointment(tx, { appointmentId: id, by: "client", now }))).toEqual({
      cancelled: true,
    });
  expect(await free()).toBe(true);
  const kept = await here((tx) => appointmentsBetween(tx, { from, until: from.add({ minutes: 5 }) }));
  expect(kept).toMatchObject([{ appointmentId: id, status: "cancelled", sequence: 1 }]);
  expect(isRefused(await ask(from))).toBe(false);
});
