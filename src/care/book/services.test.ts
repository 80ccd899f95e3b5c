import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { keeps, openVisit, visitAt } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import {
  callPerson,
  describePractice,
  practiceDetails,
  practitioners,
  readCalling,
  readDescription,
} from "../../practice/index.ts";
import { endTimeOff, keepTimeOff, keepWeek } from "../../practice/settings.sql.ts";
import { offeredServices } from "./services.sql.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { keepService } from "./keep-service.ts";
import { penceFrom, serviceForm } from "./service-form.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

test("BOOK-20 every price in pounds and pence is kept to the penny", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (pence) => {
      expect(penceFrom((pence / 100).toFixed(2))).toBe(pence);
    }),
  );
  expect([penceFrom("75"), penceFrom("£7.50"), penceFrom("7,50")]).toEqual([7500, 750, 750]);
  for (const text of ["", "7.5", "-1", "1e3", "free", "7.505"]) expect(penceFrom(text), text).toBeNull();
});

test("BOOK-20 a changed service leaves what is booked as it was", async () => {
  visit = await openVisit();
  const { here, by } = visit;
  const [service] = await here(offeredServices);
  const form = {
    name: "First visit",
    about: "",
    before: "0",
    minutes: "90",
    recovery: "0",
    price: "99",
    whoMayBook: "everybody",
    competency: "",
    away: false,
    travel: "0",
  };
  const keeping = {
    ...serviceForm.parse(form),
    serviceId: service!.serviceId,
    offered: true,
    rooms: [],
    equipment: [],
    by: by.colleagueId,
  };
  await here((tx) => keepService(tx, keeping));
  expect((await here(offeredServices))[0]).toMatchObject({ minutes: 90, pricePence: 9900 });
  const { rows } = await visit.owner.query(
    "select price_pence, extract(epoch from upper(during) - lower(during))::integer / 60 as minutes from appointment",
  );
  expect(rows).toEqual([{ price_pence: 7500, minutes: 75 }]);
});

test("PRAC-5 nobody is offered while they are away, nor anybody while the practice is", async () => {
  visit = await openVisit();
  const { here, by } = visit;
  const now = visitAt.subtract({ hours: 72 });
  const free = () =>
    here(async (tx) => {
      const [service] = await offeredServices(tx);
      return (await findFreeTimes(tx, service!, { now, keeps, days: 7 })).length;
    });
  const usual = await free();
  expect(usual).toBeGreaterThan(20);
  for (const colleagueId of [by.colleagueId, null]) {
    const away = { timeOffId: newId(), colleagueId, from: now, until: now.add({ hours: 24 * 30 }), why: "Away" };
    await here((tx) => keepTimeOff(tx, { ...away, by: by.colleagueId }));
    expect(await free()).toBe(0);
    await here((tx) => endTimeOff(tx, { timeOffId: away.timeOffId, by: by.colleagueId }));
    expect(await free()).toBe(usual);
  }
});

test("PRAC-4 a week is kept whole: one wrong stretch and the week before it stands", async () => {
  visit = await openVisit();
  const { here, by, owner } = visit;
  const monday = (starts: string, ends: string) => ({ weekday: 1, starts, ends });
  const keep = (...week: ReturnType<typeof monday>[]) =>
    here((tx) => keepWeek(tx, { colleagueId: by.colleagueId, week, by: by.colleagueId }));
  await keep(monday("09:00", "12:00"), monday("12:00", "15:00"));
  expect(await keep(monday("09:00", "12:00"), monday("11:59", "15:00"))).toMatchObject({ refused: "PRAC-4" });
  expect((await owner.query("select starts from working_hours order by starts")).rows).toEqual([
    { starts: "09:00:00" },
    { starts: "12:00:00" },
  ]);
});

test("PRAC-9 whoever works here is called so on the public pages, and by no title that the law keeps", async () => {
  visit = await openVisit();
  for (const title of ["", "Osteopath", "Senior physiotherapist", "The therapist who cures back pain", "x".repeat(61)])
    expect(readCalling({ title }).success, title).toBe(false);
  expect(readCalling({ title: " Sports and remedial massage therapist " }).data).toEqual({
    title: "Sports and remedial massage therapist",
  });
  const { colleagueId } = visit.by;
  await visit.here((tx) => callPerson(tx, { colleagueId, title: "Massage therapist", by: colleagueId }));
  expect(await visit.here(practitioners)).toMatchObject([{ colleagueId, title: "Massage therapist" }]);
});

test("PRAC-6 the practice says who it is, in a time zone that exists", async () => {
  visit = await openVisit();
  const words = {
    name: "Hands & Co",
    address: "4 Willow Lane",
    phone: "",
    about: "Unhurried.",
    time_zone: "Europe/London",
  };
  for (const fault of [{ name: " " }, { time_zone: "Mars/Olympus" }, { about: "x".repeat(601) }])
    expect(readDescription({ ...words, ...fault }).success).toBe(false);
  await visit.here((tx) => describePractice(tx, words));
  expect(await visit.here(practiceDetails)).toMatchObject({ name: "Hands & Co", about: "Unhurried." });
});
