import { expect, test } from "vitest";
import { factsFrom } from "./facts.ts";

const person = { bornOn: "1995-06-01", on: "2026-11-24" };
const weeks = (said: number, weeksSaidOn?: string | null) =>
  factsFrom(
    { pregnant: "yes", "pregnancy-weeks": said, "scar-weeks": 4 },
    { ...person, weeksSaidOn: weeksSaidOn ?? null },
  ).answers;

test("PREP-12 a pregnancy goes on by whole weeks from the day it was said, and a scar is no older than it was said", () => {
  expect(weeks(26, "2026-10-27")).toEqual({ pregnant: "yes", "pregnancy-weeks": 30, "scar-weeks": 4 });
  expect(weeks(26, "2026-10-28")["pregnancy-weeks"]).toBe(29);
  expect(weeks(26, "2026-11-24")["pregnancy-weeks"]).toBe(26);
  expect(weeks(26, "2026-12-30")["pregnancy-weeks"]).toBe(26);
  expect(weeks(26)["pregnancy-weeks"]).toBe(26);
  expect(factsFrom({ pregnant: "yes" }, { ...person, weeksSaidOn: "2026-10-01" }).answers).toEqual({ pregnant: "yes" });
});
