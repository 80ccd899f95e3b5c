import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import {
  bookAppointment,
  cancelAppointment,
  holdTime,
  moveAppointment,
  offeredServices,
} from "../../src/care/book/index.ts";
import type { Tx } from "../../src/db/transaction.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
const now = Temporal.Instant.from("2026-11-23T08:00Z");
const at = (text: string) => Temporal.Instant.from(text);

beforeAll(async () => {
  visit = await openVisit();
});
afterAll(() => visit.close());

const service = async (tx: Tx) => (await offeredServices(tx))[0]!;
const hold = (from: Temporal.Instant, appointmentId = newId(), when = now) =>
  visit.here(async (tx) => holdTime(tx, await service(tx), { appointmentId, from, now: when }));
const book = (from: Temporal.Instant, appointmentId = newId(), when = now) =>
  visit.here(async (tx) => {
    const { serviceId } = await service(tx);
    return bookAppointment(tx, { appointmentId, serviceId, from, who: whoever(), now: when, address: "" });
  });
const move = (appointmentId: string, from: Temporal.Instant) =>
  visit.here((tx) => moveAppointment(tx, { appointmentId, from, by: "client", ownPeople: false, now }));
const whoever = () => ({
  givenName: "Sam",
  familyName: "Lee",
  email: `${newId()}@example.org`,
  phone: "",
  bornOn: "1980-01-01",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  chaperoneWished: false,
});
const had = <T>(answers: T[]) => answers.filter((answer) => !isRefused(answer));

test("BOOK-22 of twenty who want to hold one time, one does; nobody else books it, and whoever has it does", async () => {
  for (const from of ["2026-12-01T10:00Z", "2026-12-02T10:00Z", "2026-12-03T10:00Z"].map(at)) {
    const ids = Array.from({ length: 20 }, () => newId());
    const held = await Promise.all(ids.map((id) => hold(from, id)));
    expect(had(held)).toHaveLength(1);
    const mine = ids[held.findIndex((answer) => !isRefused(answer))]!;
    expect(had(await Promise.all(ids.filter((id) => id !== mine).map((id) => book(from, id))))).toEqual([]);
    expect(await book(from)).toMatchObject({ refused: "BOOK-3" });
    expect(await book(from, mine)).toMatchObject({ appointmentId: mine });
  }
});

test("BOOK-22 a hold that has ended stops nobody, and whoever had it is only one among others", async () => {
  const from = at("2026-12-04T10:00Z");
  const [mine, later] = [newId(), now.add({ minutes: 10 })];
  await hold(from, mine);
  expect(await book(from, newId(), later.subtract({ seconds: 1 }))).toMatchObject({ refused: "BOOK-3" });
  const booked = await Promise.all(
    [mine, ...Array.from({ length: 19 }, () => newId())].map((id) => book(from, id, later)),
  );
  expect(had(booked)).toHaveLength(1);
});

test("BOOK-22 holding another time gives up the one before", async () => {
  const [first, second] = [at("2026-12-07T10:00Z"), at("2026-12-08T10:00Z")];
  const mine = newId();
  await hold(first, mine);
  await hold(second, mine);
  expect(await book(first)).toHaveProperty("appointmentId");
  expect(await book(second)).toMatchObject({ refused: "BOOK-3" });
});

test("BOOK-3 twenty who book, hold and move onto one time at once: one has it, and the others keep what they had", async () => {
  for (const day of ["2027-01-04", "2027-01-05", "2027-01-06"]) {
    const from = at(`${day}T10:00Z`);
    const others = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => {
        const id = newId();
        const before = from.add({ hours: 24 * 7 * (1 + (n % 2)), minutes: 90 * Math.floor(n / 2) });
        expect(isRefused(await book(before, id))).toBe(false);
        return { id, before };
      }),
    );
    const asked = await Promise.all([
      ...others.map(({ id }) => move(id, from)),
      ...Array.from({ length: 7 }, () => book(from)),
      ...Array.from({ length: 7 }, () => hold(from)),
    ]);
    expect(had(asked)).toHaveLength(1);
    const { rows } = await visit.owner.query<{ id: string; from: string }>(
      "select appointment_id as id, lower(during) as from from appointment where appointment_id = any ($1)",
      [others.map(({ id }) => id)],
    );
    const movedTo = asked.slice(0, 6).findIndex((answer) => !isRefused(answer));
    for (const [n, { id, before }] of others.entries())
      expect(new Date(rows.find((row) => row.id === id)!.from).getTime()).toBe(
        (n === movedTo ? from : before).epochMilliseconds,
      );
    await Promise.all(
      others.map(({ id }) => visit.here((tx) => cancelAppointment(tx, { appointmentId: id, by: "client", now }))),
    );
  }
});
