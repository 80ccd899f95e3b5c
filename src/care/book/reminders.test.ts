import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { reminderDue } from "./reminder-due.ts";
import { undoBooking } from "./undo-booking.ts";
import { writeReminders } from "./write-reminders.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

test("BOOK-17 never at night, never late, never to somebody who has only just booked", () => {
  const timeZone = "Europe/London";
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4320 }), fc.integer({ min: 0, max: 4320 }), (ahead, sinceBooking) => {
      const now = visitAt.subtract({ minutes: ahead });
      const bookedAt = now.subtract({ minutes: sinceBooking });
      if (!reminderDue({ from: visitAt, bookedAt }, now, timeZone)) return;
      const { hour } = now.toZonedDateTimeISO(timeZone);
      expect([hour >= 8, hour < 21, ahead >= 120, ahead <= 1440, ahead + sinceBooking >= 1440]).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    }),
  );
  const yesterday = { from: visitAt, bookedAt: visitAt.subtract({ hours: 72 }) };
  expect(reminderDue(yesterday, visitAt.subtract({ hours: 20 }), timeZone)).toBe(true);
});

test("BOOK-17 however many processes look, one reminder is written, and it names nothing clinical", async () => {
  visit = await openVisit();
  const { here } = visit;
  const now = visitAt.subtract({ hours: 20 });
  await Promise.all([1, 2, 3, 4].map(() => here((tx) => writeReminders(tx, now))));
  await here((tx) => writeReminders(tx, now.add({ minutes: 1 })));
  const { rows } = await visit.owner.query("select subject, kind from message order by written_at");
  expect(rows).toEqual([
    { subject: "Your appointment at Test practice", kind: "letter" },
    { subject: "Your appointment at Test practice", kind: "reminder" },
  ]);
});

test("BOOK-19 a booking is undone within five minutes, and not after", async () => {
  visit = await openVisit();
  const { appointmentId } = visit.by;
  const booked = visitAt.subtract({ hours: 72 });
  const undo = (minutes: number) =>
    visit!.here((tx) => undoBooking(tx, { appointmentId, now: booked.add({ minutes }) }));
  expect(await undo(6)).toMatchObject({ refused: "BOOK-19" });
  expect(await undo(4)).toEqual({ cancelled: true });
  expect((await visit.owner.query("select from promised_time")).rowCount).toBe(0);
});

test("BOOK-17 a time zone's own clock says what night is", () => {
  const from = Temporal.Instant.from("2026-11-24T10:00Z");
  const booked = { from, bookedAt: from.subtract({ hours: 90 }) };
  expect(reminderDue(booked, from.subtract({ hours: 12 }), "Europe/London")).toBe(false);
  expect(reminderDue(booked, from.subtract({ hours: 12 }), "Pacific/Auckland")).toBe(true);
});
