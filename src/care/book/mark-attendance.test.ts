import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { bookAppointment } from "./book-appointment.ts";
import { offeredServices } from "./services.sql.ts";
import { markAttendance } from "./mark-attendance.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("BOOK-15 somebody is missed only after their time, once, and their time is free again", async () => {
  visit = await openVisit();
  const mark = (came: boolean, minutes: number) => {
    const now = visitAt.add({ minutes });
    return visit.here((tx) =>
      markAttendance(tx, { appointmentId: visit.by.appointmentId, came, by: visit.by.colleagueId, now }),
    );
  };
  expect(await mark(false, -1)).toMatchObject({ refused: "BOOK-15" });
  expect(await Promise.all([mark(false, 20), mark(false, 20)])).toEqual([
    { status: "did-not-attend", day: "2026-11-24" },
    { status: "did-not-attend", day: "2026-11-24" },
  ]);
  expect(await mark(true, 25)).toMatchObject({ refused: "BOOK-15" });
  expect((await visit.owner.query("select from promised_time")).rowCount).toBe(0);
});

test("BOOK-16 the practice books what has just begun, never what has gone, and never over another", async () => {
  visit = await openVisit();
  const book = (minutes: number, bookedBy?: string) =>
    visit.here(async (tx) => {
      const service = (await offeredServices(tx)).at(-1)!;
      const from = visitAt.add({ minutes });
      const who = { givenName: "Kim", familyName: "Lo", email: "kim@example.org", phone: "", bornOn: "1990-02-01" };
      const rest = { guardianName: "", guardianRelationship: "", accessNeeds: "", chaperoneWished: false };
      const wish = {
        appointmentId: newId(),
        serviceId: service.serviceId,
        from,
        who: { ...who, ...rest },
        address: "",
      };
      return bookAppointment(tx, { ...wish, now: visitAt.add({ minutes: 100 }), ...(bookedBy ? { bookedBy } : {}) });
    });
  expect(await book(90)).toMatchObject({ refused: "BOOK-2" });
  expect(await book(30, visit.by.colleagueId)).toMatchObject({ refused: "BOOK-16" });
  expect(await book(45, visit.by.colleagueId)).toMatchObject({ refused: "BOOK-3" });
  expect(await book(90, visit.by.colleagueId)).toHaveProperty("appointmentId");
});
