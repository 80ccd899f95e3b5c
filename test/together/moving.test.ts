import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { changesOf } from "../../src/care/book/appointment-changes.sql.ts";
import { bookAppointment, cancelAppointment, moveAppointment, offeredServices } from "../../src/care/book/index.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const now = visitAt.subtract({ hours: 72 });
const who = {
  givenName: "Kim",
  familyName: "Lo",
  email: "kim@example.org",
  phone: "",
  bornOn: "1990-02-01",
  guardianName: "",
  guardianRelationship: "",
  accessNeeds: "",
  chaperoneWished: false,
};

const move = (appointmentId: string, from: Temporal.Instant) =>
  visit.here((tx) => moveAppointment(tx, { appointmentId, from, by: "client", ownPeople: false, now }));

async function bookAt(from: Temporal.Instant): Promise<string> {
  const appointmentId = newId();
  const booked = await visit.here(async (tx) => {
    const [service] = await offeredServices(tx);
    return bookAppointment(tx, { appointmentId, serviceId: service!.serviceId, from, who, now, address: "" });
  });
  if (isRefused(booked)) throw new Error(booked.says);
  return appointmentId;
}

async function promises(): Promise<Record<string, number>> {
  const { rows } = await visit.owner.query<{ id: string; n: number }>(
    "select appointment_id as id, count(*)::integer as n from promised_time group by 1",
  );
  return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
}

test("BOOK-11 BOOK-12 a moved visit keeps its identity, tells its story, and may overlap its own old time", async () => {
  visit = await openVisit();
  const { appointmentId } = visit.by;
  const there = visitAt.add({ minutes: 30 });
  expect(await move(appointmentId, there)).toMatchObject({ moved: { appointmentId, sequence: 1 } });
  expect(await move(appointmentId, there)).toMatchObject({ moved: { sequence: 1 } });
  expect(await promises()).toEqual({ [appointmentId]: 2 });
  const story = await visit.here((tx) => changesOf(tx, appointmentId));
  expect(story.map(({ what, byWhom }) => [what, byWhom])).toEqual([
    ["booked", "client"],
    ["moved", "client"],
  ]);
  const { rows } = await visit.owner.query("select calendar from message order by written_at, sequence");
  expect(rows.map(({ calendar }) => /SEQUENCE:(\d)/.exec(calendar as string)?.[1])).toContain("1");
});

test("BOOK-11 what is refused leaves the old time promised", async () => {
  visit = await openVisit();
  const { appointmentId } = visit.by;
  const other = await bookAt(visitAt.add({ hours: 2 }));
  expect(await move(appointmentId, visitAt.add({ hours: 2 }))).toMatchObject({ refused: "BOOK-3" });
  expect(await move(appointmentId, now.add({ minutes: 30 }))).toMatchObject({ refused: "BOOK-2" });
  expect(await move(newId(), visitAt)).toMatchObject({ refused: "BOOK-11" });
  expect(await promises()).toEqual({ [appointmentId]: 2, [other]: 2 });
  await visit.here((tx) => cancelAppointment(tx, { appointmentId, by: "client", now }));
  expect(await move(appointmentId, visitAt.add({ hours: 4 }))).toMatchObject({ refused: "BOOK-11" });
});

test("BOOK-3 BOOK-11 of many who move to one time at once one gets it, and the others keep theirs", async () => {
  visit = await openVisit();
  const days = Array.from({ length: 8 }, (_, day) => visitAt.add({ hours: 24 * (7 + day) }));
  const weekdays = days.filter((day) => day.toZonedDateTimeISO("Europe/London").dayOfWeek < 6);
  const movers = [visit.by.appointmentId];
  for (const day of weekdays) movers.push(await bookAt(day));
  const target = visitAt.add({ hours: 24 });
  const done = await Promise.all(movers.map((mover) => move(mover, target)));
  expect(done.filter((each) => !isRefused(each))).toHaveLength(1);
  expect(done.filter(isRefused).map(({ refused }) => refused)).toEqual(movers.slice(1).map(() => "BOOK-3"));
  expect(await promises()).toEqual(Object.fromEntries(movers.map((mover) => [mover, 2])));
});

test("BOOK-5 BOOK-11 cancelling and moving at once leaves one of the two, whole", async () => {
  visit = await openVisit();
  const { appointmentId } = visit.by;
  await Promise.all([
    visit.here((tx) => cancelAppointment(tx, { appointmentId, by: "client", now })),
    move(appointmentId, visitAt.add({ hours: 3 })),
  ]);
  const { rows } = await visit.owner.query<{ status: string }>("select status from appointment");
  expect(Object.keys(await promises())).toHaveLength(rows[0]!.status === "cancelled" ? 0 : 1);
});
