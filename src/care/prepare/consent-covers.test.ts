import { expect, test } from "vitest";
import { consentCovers, mayConsent } from "./consent-covers.ts";

const given = { regions: ["calf"], techniques: ["EFF"], givenAt: "2026-11-23T10:00:00Z" };
const touch = { region: "calf", technique: "EFF", at: "2026-11-23T10:30:00Z" };

test("PREP-6 consent covers what it names, from when it was given until it is taken back", () => {
  expect(consentCovers([], [], touch)).toBe(false);
  expect(consentCovers([given], [], touch)).toBe(true);
  expect(consentCovers([given], [], { ...touch, region: "shin" })).toBe(false);
  expect(consentCovers([given], [], { ...touch, technique: "STRp" })).toBe(false);
  expect(consentCovers([given], [], { ...touch, at: "2026-11-23T09:59:59Z" })).toBe(false);
  expect(consentCovers([given], [{ withdrawnAt: touch.at }], touch)).toBe(false);
  expect(consentCovers([given], [{ withdrawnAt: "2026-11-23T10:31:00Z" }], touch)).toBe(true);
  const again = { ...given, givenAt: "2026-11-23T10:20:00Z" };
  expect(consentCovers([given, again], [{ withdrawnAt: "2026-11-23T10:10:00Z" }], touch)).toBe(true);
});

test("PREP-7 under sixteen a parent or guardian is there, from the sixteenth birthday not", () => {
  const wish = {
    regions: ["calf"],
    techniques: ["EFF"],
    explained: "All of it",
    givenBy: "Tess",
    guardianPresent: false,
  };
  const born = { bornOn: "2010-11-23" };
  expect(mayConsent(wish, { ...born, on: "2026-11-22" })).toMatchObject({ refused: "PREP-7" });
  expect(mayConsent({ ...wish, guardianPresent: true }, { ...born, on: "2026-11-22" })).toBeNull();
  expect(mayConsent(wish, { ...born, on: "2026-11-23" })).toBeNull();
});
