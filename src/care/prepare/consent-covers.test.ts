import fc from "fast-check";
import { expect, test } from "vitest";
import { regions } from "../../knowledge/regions.ts";
import { anyConsentStands, consentCovers, mayConsent, type Withdrawal } from "./consent-covers.ts";
import { sensitive } from "./consent-terms.ts";

const given = { regions: ["calf"], techniques: ["EFF"], sensitiveRegions: [], givenAt: "2026-11-23T10:00:00Z" };
const touch = { region: "calf", technique: "EFF", at: "2026-11-23T10:30:00Z" };
const takenBack = (withdrawnAt: string): Withdrawal => ({
  kind: "taken-back",
  what: "everything",
  code: "",
  withdrawnAt,
});

test("PREP-6 PREP-20 consent covers what it names, from when it was given until it is taken back (INV-02, INV-15)", () => {
  expect(consentCovers([], [], touch)).toBe(false);
  expect(consentCovers([given], [], touch)).toBe(true);
  expect(consentCovers([given], [], { ...touch, region: "shin" })).toBe(false);
  expect(consentCovers([given], [], { ...touch, technique: "STRp" })).toBe(false);
  expect(consentCovers([given], [], { ...touch, at: "2026-11-23T09:59:59Z" })).toBe(false);
  expect(consentCovers([given], [takenBack(touch.at)], touch)).toBe(false);
  expect(consentCovers([given], [takenBack("2026-11-23T10:31:00Z")], touch)).toBe(true);
  const again = { ...given, givenAt: "2026-11-23T10:20:00Z" };
  expect(consentCovers([given, again], [takenBack("2026-11-23T10:10:00Z")], touch)).toBe(true);
});

test("PREP-20 a part taken back ends that part alone, and a no ends everything until a new yes", () => {
  const both = { ...given, regions: ["calf", "shin"], techniques: ["EFF", "STRp"] };
  const part = (what: "region" | "technique", code: string): Withdrawal => ({ ...takenBack(touch.at), what, code });
  expect(consentCovers([both], [part("region", "calf")], touch)).toBe(false);
  expect(consentCovers([both], [part("region", "calf")], { ...touch, region: "shin" })).toBe(true);
  expect(consentCovers([both], [part("technique", "EFF")], touch)).toBe(false);
  expect(consentCovers([both], [part("technique", "EFF")], { ...touch, technique: "STRp" })).toBe(true);
  const declined: Withdrawal = { ...takenBack("2026-11-23T10:05:00Z"), kind: "declined" };
  expect(consentCovers([both], [declined], touch)).toBe(false);
  expect(anyConsentStands([both], [declined], touch.at)).toBe(false);
  expect(anyConsentStands([both, { ...both, givenAt: "2026-11-23T10:06:00Z" }], [declined], touch.at)).toBe(true);
});

test("PREP-19 a sensitive region is covered only where it was named by itself, whatever else was agreed (INV-14)", () => {
  const codes = regions.map(({ code }) => code);
  fc.assert(
    fc.property(fc.subarray(codes), fc.subarray([...sensitive]), fc.constantFrom(...codes), (agreed, named, region) => {
      const consent = { ...given, regions: agreed, sensitiveRegions: named };
      const covered = consentCovers([consent], [], { ...touch, region });
      expect(covered).toBe(agreed.includes(region) && (!sensitive.includes(region) || named.includes(region)));
    }),
  );
});

test("PREP-6 a consent names regions, techniques, what was explained and who agreed", () => {
  const wish = { regions: ["calf"], techniques: ["EFF"], explained: "All of it", givenBy: "Tess", method: "spoken" };
  expect(mayConsent(wish)).toBeNull();
  const faults = [
    { regions: [] },
    { regions: ["nowhere"] },
    { techniques: [] },
    { explained: " " },
    { givenBy: "" },
    { method: "" },
  ];
  for (const fault of faults) expect(mayConsent({ ...wish, ...fault })).toMatchObject({ refused: "PREP-6" });
});
