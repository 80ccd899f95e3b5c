import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { isRefused } from "../../shared/refusal.ts";
import { confirmation } from "./confirmation.ts";
import { horizonDays, noticeHours, withinNotice } from "./notice.ts";
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
  expect(withinNotice(now.add({ hours: noticeHours }), now)).toBeNull();
  expect(withinNotice(now.add({ hours: noticeHours }).subtract({ nanoseconds: 1 }), now)?.refused).toBe("BOOK-2");
  expect(withinNotice(now.add({ hours: 24 * horizonDays, minutes: 1 }), now)?.refused).toBe("BOOK-2");
});

test("BOOK-7 the message names practice and time and nothing of health", () => {
  const time = { from: Temporal.Instant.from("2026-11-24T10:00Z"), until: Temporal.Instant.from("2026-11-24T11:00Z") };
  const practice = { name: "Springhead", address: "", phone: "", timeZone: "Europe/London" };
  const said = confirmation({ practice, time, givenName: "Sam", link: "http://x/link/y" });
  expect(said.subject).toBe("Your appointment at Springhead");
  expect(said.body).toContain("24 November 2026");
  expect(`${said.subject} ${said.body}`).not.toMatch(/pain|massage|treat|assess|injur|health|back|neck/i);
});
