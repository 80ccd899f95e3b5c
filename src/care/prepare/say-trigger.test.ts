import { expect, test } from "vitest";
import { safetyRules } from "../../knowledge/safety-rules.ts";
import { sayTrigger } from "./say-trigger.ts";

test("PREP-5 what sets a rule off is said in words", () => {
  const fever = { question: "fever", is: "yes" } as const;
  const pregnant = { question: "pregnant", is: "yes" } as const;
  expect(sayTrigger(fever)).toBe("A fever, flu or COVID, or a stomach bug in the last two days");
  expect(sayTrigger({ question: "moon", is: "yes" })).toBe("moon");
  expect(sayTrigger({ ageBelow: 18 })).toBe("Under 18 years old");
  expect(sayTrigger({ fired: ["SF-53", "SF-54"] })).toBe("One of these rules holds: SF-53, SF-54");
  expect(sayTrigger({ ageFrom: 16 })).toBe("16 years old or more");
  expect(sayTrigger({ measured: "systolic", from: 180 })).toBe("An upper blood pressure of 180 or more");
  expect(sayTrigger({ measured: "diastolic", from: 120 })).toBe("A lower blood pressure of 120 or more");
  expect(sayTrigger({ measured: "temperature", from: 38 })).toBe("A temperature in °C of 38 or more");
  expect(sayTrigger({ question: "scar-weeks", from: 0, below: 6 })).toBe("0 to 5 weeks, or not said");
  expect(sayTrigger({ question: "pregnancy-weeks", from: 28, below: Number.POSITIVE_INFINITY })).toBe(
    "28 weeks or more, or not said",
  );
  expect(sayTrigger({ all: [fever, { any: [pregnant, { ageBelow: 18 }] }] })).toBe(
    "A fever, flu or COVID, or a stomach bug in the last two days; and: (Pregnant now; or: Under 18 years old)",
  );
  expect(sayTrigger({ any: [fever, { all: [pregnant, { ageBelow: 18 }] }] })).toBe(
    "A fever, flu or COVID, or a stomach bug in the last two days; or: (Pregnant now; and: Under 18 years old)",
  );
});

test("PREP-5 every rule's trigger can be said, and names no code", () => {
  for (const { id, when } of safetyRules) expect(sayTrigger(when), id).not.toMatch(/undefined|[a-z]+-[a-z]+-[a-z]+/);
});
