import { expect, test } from "vitest";
import type { SafetyDecision } from "../prepare/index.ts";
import { allowApplication, type Given, type Standing } from "./allow-application.ts";
import { usualParameters } from "./application.ts";
import { allowBlock, offerBlocks } from "./offer-block.ts";
import { spannedBy, touchedBy } from "./reach.ts";
import { sameAgain } from "./same-again.ts";

const decision: SafetyDecision = {
  flow: "conditional",
  fired: [],
  avoidRegions: [],
  avoidTechniques: [],
  avoidOptions: [],
  limits: {},
  notScreened: [],
  ruleSetVersion: "test",
};
const held = ["Q5", "MFR", "CUP"].map((competency) => ({ competency, from: "2017-06-01", until: null }));
const standing = (but: Partial<SafetyDecision> = {}, more: Partial<Standing> = {}): Standing => ({
  decision: { ...decision, ...but },
  consented: () => true,
  competencies: held,
  cover: [{ from: "2017-06-01", until: null }],
  day: "2026-11-24",
  ...more,
});
const given = (technique: string, region: string, more: Record<string, string | number> = {}): Given => ({
  technique,
  region,
  side: "left",
  parameters: { ...usualParameters(technique), ...more },
});
const answer = (from: Standing, application: Given) => {
  const said = allowApplication({ ...from, application });
  return "refused" in said ? said.refused : said.warnings.map(({ ruleId }) => ruleId);
};
const avoiding = (region: string) => standing({ avoidRegions: [{ region, ruleId: "SF-60" }] });

test("TREAT-13 two hands far apart count with all that lies between them", () => {
  const across = given("MFRx", "calf", { handB: "buttock" });
  expect(touchedBy(across)).toEqual(["calf", "buttock"]);
  expect(spannedBy(across)).toEqual(expect.arrayContaining(["calf", "knee-back", "thigh-back", "buttock"]));
  expect(answer(avoiding("buttock"), across), "a hand on it").toBe("TREAT-5");
  expect(answer(avoiding("thigh-back"), across), "between the hands").toEqual(["SF-60"]);
  expect(answer(avoiding("face"), across)).toEqual([]);
});

test("TREAT-13 a pull reaches the whole limb and its girdle, a level goes through the trunk, a stretch its neighbours", () => {
  expect(spannedBy(given("MFRp", "wrist-front"))).toEqual(expect.arrayContaining(["shoulder-top", "scapula"]));
  expect(answer(avoiding("hip-front"), given("MFRp", "sole"))).toEqual(["SF-60"]);
  expect(answer(avoiding("hip-front"), given("EFF", "sole"))).toEqual([]);
  expect(spannedBy(given("MFRt", "hip-front", { level: "pelvis" }))).toContain("low-back");
  expect(answer(avoiding("knee-back"), given("SST", "thigh-back"))).toEqual(["SF-60"]);
  expect(answer(avoiding("calf"), given("METpir", "thigh-back"))).toEqual(["SF-60"]);
});

test("TREAT-3 TREAT-13 the second hand needs its own consent, by the name of its place", () => {
  const only = (region: string) => standing({}, { consented: (touch) => touch.region === region });
  expect(answer(only("calf"), given("MFRx", "calf", { handB: "buttock" }))).toBe("TREAT-3");
  expect(answer(only("calf"), given("EFF", "calf"))).toEqual([]);
});

test("TREAT-5 a rule that names one kind of release forbids its family, and a technique's own list counts as well", () => {
  const noRelease = standing({ avoidTechniques: [{ technique: "STRp", ruleId: "SF-61" }] });
  for (const code of ["STRp", "STRa", "STRw"]) expect(answer(noRelease, given(code, "calf"))).toBe("TREAT-5");
  expect(answer(noRelease, given("PET", "calf"))).toEqual([]);
  const fired = [{ ruleId: "SF-37", says: "", effects: [], sources: ["A clinic's reply"] }];
  for (const code of ["CUP", "TAP", "DST", "ISC"])
    expect(answer(standing({ fired }), given(code, "calf"))).toBe("TREAT-5");
  const said = allowApplication({ ...standing({ fired }), application: given("CUP", "calf") });
  expect("says" in said && said.says).toMatch(/SF-37; A clinic's reply.*You could use \w+/);
});

test("TREAT-6 what isn't ours is refused whatever anybody holds, and says where it belongs", () => {
  const said = allowApplication({ ...standing(), application: given("HVT", "calf") });
  expect(said).toMatchObject({ refused: "TREAT-6", says: expect.stringContaining("osteopaths") });
});

test("TREAT-14 a block is judged region by region and technique by technique, and says what today leaves out of it", () => {
  const block = { techniques: ["EFF", "PET"], regions: ["calf", "thigh-back"], side: "both" } as const;
  expect(allowBlock(standing(), block)).toEqual({ warnings: [] });
  expect(allowBlock(avoiding("calf"), block)).toMatchObject({ refused: "TREAT-5" });
  const light = standing({ limits: { pressureFelt: { most: 1, ruleId: "SF-90" } } });
  expect(allowBlock(light, block), "kneading can't be as light as one of ten").toMatchObject({ refused: "TREAT-5" });
  const offer = offerBlocks(avoiding("calf")).find(({ code }) => code === "posterior-chain")!;
  expect(offer.regions).toEqual(["low-back", "buttock", "thigh-back"]);
  expect(offer.leftOut).toMatchObject([{ what: "calf", ruleId: "SF-60" }]);
  const nothing = offerBlocks(standing({}, { consented: () => false }));
  expect(nothing.every(({ regions }) => regions.length === 0)).toBe(true);
});

test("TREAT-5 what was given last time is offered again only where it may be, and says what differs", () => {
  const earlier = { applicationId: "a", technique: "PET", region: "calf", side: "left" };
  const parameters = usualParameters("PET");
  const light = standing({ limits: { pressureFelt: { most: 3, ruleId: "SF-37" } } });
  expect(sameAgain(standing(), [{ ...earlier, parameters }])).toMatchObject([{ differs: null }]);
  expect(sameAgain(light, [{ ...earlier, parameters }])[0]!.differs).toContain("SF-37");
  expect(sameAgain(standing(), [{ ...earlier, parameters: {} }])[0]!.differs).toContain("please");
});
