import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isRefused } from "../../shared/refusal.ts";
import { confirmation } from "./confirmation.ts";
import { nearestTimes } from "./nearest-times.ts";
import { withinNotice } from "./notice.ts";
import { sayPolicy } from "./say-policy.ts";
import { mayBook, type WhoMayBook } from "./who-may-book.ts";
import { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
import { needsGuardian, whoBooks } from "./who-books.ts";

const person = { givenName: "Łucja", familyName: "O'Née-龍", email: "lucja@example.org", bornOn: "2011-06-01" };
const today = Temporal.PlainDate.from("2026-11-23");

test("BOOK-8 someone of fifteen needs a named adult, someone of sixteen does not", () => {
  const young = whoBooks.parse(person);
  expect(isRefused(needsGuardian(young, today))).toBe(true);
  expect(needsGuardian({ ...young, guardianName: "A", guardianRelationship: "mother" }, today)).toBeNull();
  expect(needsGuardian({ ...young, bornOn: "2010-11-23" }, today)).toBeNull();
  expect(isRefused(needsGuardian({ ...young, bornOn: "2027-01-01" }, today))).toBe(true);
});

test("BOOK-8 a date of birth that is none is refused before anything else", () => {
  for (const bornOn of ["2023-02-29", "1899-12-31", "", "yesterday", "2020-1-1", "+002020-01-01"])
    expect(whoBooks.safeParse({ ...person, bornOn }).success).toBe(false);
});

test("BOOK-9 a name is kept as it is written, and nobody books without one, an e-mail and a birth date", () => {
  expect(whoBooks.parse(person)).toMatchObject({ givenName: "Łucja", familyName: "O'Née-龍" });
  for (const missing of ["givenName", "familyName", "email", "bornOn"])
    expect(whoBooks.safeParse({ ...person, [missing]: " " }).success, missing).toBe(false);
  for (const email of ["sam", "sam@", `${"a".repeat(255)}@example.org`])
    expect(whoBooks.safeParse({ ...person, email }).success, email).toBe(false);
});

test("BOOK-6 a yes stops, and silence is not a no", () => {
  const calm = Object.fromEntries(urgentSigns.map((sign) => [sign.id, "no"]));
  expect(urgentAdvice(calm)).toBeNull();
  for (const sign of urgentSigns) {
    expect(urgentAdvice({ ...calm, [sign.id]: "yes" })?.says).toBe(sign.says);
    expect(urgentAdvice({ ...calm, [sign.id]: undefined })?.refused).toBe("BOOK-6");
  }
});

test("BOOK-2 notice and horizon hold to the minute", () => {
  const now = Temporal.Instant.from("2026-11-23T09:00Z");
  const keeps = { noticeMinutes: 120, horizonDays: 84 };
  expect(withinNotice(now.add({ minutes: 120 }), now, keeps)).toBeNull();
  expect(withinNotice(now.add({ minutes: 120 }).subtract({ nanoseconds: 1 }), now, keeps)?.refused).toBe("BOOK-2");
  expect(withinNotice(now.add({ hours: 24 * 84, minutes: 1 }), now, keeps)?.refused).toBe("BOOK-2");
});

test("BOOK-7 the message names practice and time and nothing of health", () => {
  const time = { from: Temporal.Instant.from("2026-11-24T10:00Z"), until: Temporal.Instant.from("2026-11-24T11:00Z") };
  const practice = { name: "Springhead", address: "", phone: "", timeZone: "Europe/London", templates: {} };
  const said = confirmation({ practice, time, givenName: "Sam", link: "http://x/link/y" });
  expect(said.subject).toBe("Your appointment at Springhead");
  expect(said.body).toContain("24 November 2026");
  expect(`${said.subject} ${said.body}`).not.toMatch(/pain|massage|treat|assess|injur|health|back|neck/i);
});

test("BOOK-21 who may book is decided by the way they came, for every kind of service", () => {
  const answers = (who: WhoMayBook) =>
    (["public", "link", "practice"] as const).map((asking) => mayBook(who, asking) === null);
  expect(answers("everybody")).toEqual([true, true, true]);
  expect(answers("new")).toEqual([true, false, true]);
  expect(answers("returning")).toEqual([false, true, true]);
  expect(answers("invited")).toEqual([false, false, true]);
});

test("BOOK-23 of the free times the nearest are offered, in the order of the clock", () => {
  const at = (clock: string) => Temporal.Instant.from(`2026-11-24T${clock}Z`);
  const free = ["08:00", "09:00", "09:45", "10:30", "11:00", "14:00"].map((clock) => ({
    from: at(clock),
    until: at(clock).add({ hours: 1 }),
  }));
  const nearest = nearestTimes(free, at("10:00"), 3).map(({ from }) => from.toString().slice(11, 16));
  expect(nearest).toEqual(["09:00", "09:45", "10:30"]);
  expect(nearestTimes([], at("10:00"))).toEqual([]);
});

test("BOOK-25 what changing costs is said in whole words, with the practice's own terms after it", () => {
  const says = (changeHours: number, changePolicy = "") => sayPolicy({ changeHours, changePolicy });
  expect(says(0)).toContain("until it begins");
  expect(says(1)).toContain("until one hour before");
  expect(says(24)).toContain("until 24 hours before");
  expect(says(72)).toContain("until 3 days before");
  expect(says(24, "After that it costs half.")).toMatch(/begins\. After that it costs half\.$/);
});
