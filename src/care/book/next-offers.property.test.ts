import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { offerEnds, offerFor, suits, writeAt } from "./next-offers.ts";
import { courseDates } from "./book-course.ts";

const zone = "Europe/London";
const moment = fc
  .integer({ min: 0, max: 60 * 24 * 365 })
  .map((minutes) => Temporal.Instant.from("2026-01-01T00:00Z").add({ minutes }));

test("BOOK-27 an offer is written by day, stands at least half an hour of it, and ends three hours before the visit", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 60 * 24 * 7 }), (now, ahead) => {
      const from = now.add({ minutes: ahead });
      const [written, ends] = [writeAt(now, zone), offerEnds(from, now, zone)];
      const { hour } = written.toZonedDateTimeISO(zone);
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(20);
      expect(Temporal.Instant.compare(written, now)).toBeGreaterThanOrEqual(0);
      if (ends === null) return;
      expect(written.until(ends).total("minutes")).toBeGreaterThanOrEqual(30);
      expect(ends.until(from).total("minutes")).toBeGreaterThanOrEqual(180);
      expect(written.until(ends).total("minutes")).toBeLessThanOrEqual(180);
    }),
    { numRuns: 2000 },
  );
});

test("BOOK-27 what is offered suits in day, weekday and part of the day, and was not offered before", () => {
  const time = (text: string) => {
    const from = Temporal.Instant.from(text);
    return { from, until: from.add({ hours: 1 }) };
  };
  const free = ["2026-11-24T09:00Z", "2026-11-24T13:00Z", "2026-11-26T18:00Z", "2026-12-01T09:00Z"].map(time);
  const waiting = {
    waitingId: "",
    clientId: "",
    serviceId: "",
    fromDay: "2026-11-24",
    untilDay: "2026-11-30",
    weekdays: [],
    parts: [],
    offered: [],
  };
  const first = (wish: object) =>
    offerFor({ ...waiting, ...wish }, free, zone)
      ?.from.toString()
      .slice(5, 13);
  expect(first({})).toBe("11-24T09");
  expect(first({ parts: ["afternoon"] })).toBe("11-24T13");
  expect(first({ weekdays: [4] })).toBe("11-26T18");
  expect(first({ offered: [free[0]!.from.epochMilliseconds] })).toBe("11-24T13");
  expect(first({ fromDay: "2026-11-27" })).toBeUndefined();
  expect(suits({ ...waiting, untilDay: "2026-12-01" }, free[3]!, zone)).toBe(true);
});

test("BOOK-29 a course keeps its clock time where the clocks change, and its weekday", () => {
  const from = Temporal.Instant.from("2026-03-16T10:00Z");
  const dates = courseDates(from, { visits: 4, weeks: 1 }, zone).map((date) => date.toString());
  expect(dates).toEqual([
    "2026-03-16T10:00:00Z",
    "2026-03-23T10:00:00Z",
    "2026-03-30T09:00:00Z",
    "2026-04-06T09:00:00Z",
  ]);
});
