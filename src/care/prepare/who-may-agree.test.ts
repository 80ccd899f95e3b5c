import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { usualTerms } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { mayAgree, toTell, type ConsentTerms } from "./consent-terms.ts";
import { anyConsentStands } from "./consent-covers.ts";
import { consentsOf } from "./consents.sql.ts";
import { consentSettingsForm, keepConsentSettings } from "./keep-consent-settings.ts";
import { abilities, noteAbility } from "./note-ability.ts";
import { type AbilityNote, strictest, whoMayAgree } from "./who-may-agree.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

const grown = {
  age: 40,
  giver: "client",
  guardianPresent: false,
  assent: "",
  guardianAbsentReason: "",
  notes: [] as AbilityNote[],
} as const;
const young = { ...grown, giver: "guardian", guardianPresent: true, assent: "Yes please" } as const;
const competent: AbilityNote = { about: "competence", able: true };
const lawful = { ...strictest, guardianPresentBelow: 16, guardianAgreesBelow: 16, childMayDecide: true };

test("PREP-7 below eighteen a guardian agrees and is here, and the young person says their own yes (INV-16)", () => {
  expect(whoMayAgree(grown, strictest)).toBeNull();
  for (const age of [8, 15, 16, 17]) {
    expect(whoMayAgree({ ...young, age }, strictest), `${age}`).toBeNull();
    for (const fault of [{ guardianPresent: false }, { giver: "client" as const }, { assent: " " }])
      expect(whoMayAgree({ ...young, age, ...fault }, strictest)).toMatchObject({ refused: "PREP-7" });
  }
  expect(whoMayAgree({ ...grown, giver: "guardian" }, strictest)).toMatchObject({ refused: "PREP-7" });
});

test("PREP-7 where a practice goes by the law alone, sixteen agrees alone, and a child only with a note of competence", () => {
  const alone = { ...young, giver: "client" as const, guardianPresent: false };
  expect(whoMayAgree({ ...alone, age: 16 }, lawful)).toBeNull();
  expect(whoMayAgree({ ...alone, age: 15 }, lawful)).toMatchObject({ refused: "PREP-7" });
  const noted = { ...alone, age: 15, notes: [competent] };
  expect(whoMayAgree(noted, lawful)).toMatchObject({ refused: "PREP-7", detail: { field: "guardianPresent" } });
  expect(whoMayAgree({ ...noted, guardianAbsentReason: "She asked to come alone." }, lawful)).toBeNull();
  const doubted = { ...noted, guardianAbsentReason: "x", notes: [competent, { ...competent, able: false }] };
  expect(whoMayAgree(doubted, lawful)).toMatchObject({ refused: "PREP-7" });
  expect(whoMayAgree({ ...noted, guardianAbsentReason: "x" }, strictest)).toMatchObject({ refused: "PREP-7" });
});

test("PREP-7 no settings let anybody under sixteen be touched with nobody there and no reason", () => {
  const settings = fc.record({
    guardianPresentBelow: fc.integer({ min: 16, max: 18 }),
    guardianAgreesBelow: fc.integer({ min: 16, max: 18 }),
    childMayDecide: fc.boolean(),
    chaseAfterDays: fc.constant(14),
  });
  fc.assert(
    fc.property(settings, fc.integer({ min: 0, max: 15 }), fc.boolean(), (practice, age, able) => {
      const asked = { ...young, age, guardianPresent: false, notes: [{ ...competent, able }] };
      for (const giver of ["client", "guardian", "attorney"] as const)
        expect(whoMayAgree({ ...asked, giver }, practice)).not.toBeNull();
    }),
  );
});

test("PREP-24 who is noted as unable to decide agrees through an attorney only, and nobody else needs one", () => {
  const unable: AbilityNote = { about: "capacity", able: false };
  expect(whoMayAgree({ ...grown, notes: [unable] }, strictest)).toMatchObject({ refused: "PREP-24" });
  expect(whoMayAgree({ ...grown, giver: "attorney", notes: [unable] }, strictest)).toBeNull();
  expect(whoMayAgree({ ...grown, giver: "attorney" }, strictest)).toMatchObject({ refused: "PREP-7" });
  expect(whoMayAgree({ ...grown, notes: [unable, { ...unable, able: true }] }, strictest)).toBeNull();
});

test("PREP-7 no attorney agrees for a child, nor for a young person who can decide it", () => {
  for (const age of [8, 15])
    expect(whoMayAgree({ ...young, age, giver: "attorney" }, lawful)).toMatchObject({ refused: "PREP-7" });
  expect(whoMayAgree({ ...young, age: 17, giver: "attorney" }, lawful)).toMatchObject({ refused: "PREP-7" });
});

test("PREP-24 at sixteen and seventeen a parent or guardian, or a deputy, agrees where a note says they can't decide (SF-99)", () => {
  const notes: AbilityNote[] = [{ about: "capacity", able: false }];
  for (const settings of [strictest, lawful])
    for (const age of [16, 17]) {
      expect(whoMayAgree({ ...young, age, notes }, settings)).toBeNull();
      expect(whoMayAgree({ ...young, age, notes, giver: "attorney" }, settings)).toBeNull();
      expect(whoMayAgree({ ...young, age, notes, giver: "client" }, settings)).toMatchObject({ refused: "PREP-24" });
    }
  const called = { ...young, age: 17, notes, guardianPresent: false, guardianAbsentReason: "On the telephone." };
  expect(whoMayAgree(called, { ...lawful, guardianPresentBelow: 18 })).toMatchObject({ refused: "PREP-7" });
});

test("PREP-24 a yes of the client's own ends with a note that they can't decide this (SF-99)", async () => {
  visit = await openVisit();
  const { here, by, consent } = visit;
  await visit.answer();
  await visit.review();
  await consent();
  const at = (minutes: number) => ({ ...by, now: by.now.add({ minutes }) });
  const stands = (minutes: number) =>
    here(async (tx) => {
      const { consents, withdrawals } = await consentsOf(tx, by.appointmentId);
      return anyConsentStands(consents, withdrawals, at(minutes).now.toString());
    });
  const notes = (minutes: number, can: readonly (typeof abilities)[number][]) =>
    here((tx) =>
      noteAbility(tx, {
        ...at(minutes),
        recordedBy: by.colleagueId,
        noteId: newId(),
        can,
        impairment: "Memory loss.",
        reason: "She drifts off.",
      }),
    );
  await notes(1, abilities);
  expect(await stands(2)).toBe(true);
  await notes(3, ["understands"]);
  expect(await stands(2)).toBe(true);
  expect(await stands(4)).toBe(false);
  const attorney = {
    terms: { ...usualTerms({ regions: [], guardianPresent: false, givenBy: "Jo" }), giver: "attorney" as const },
  };
  expect(await consent({ ...attorney, now: at(5).now })).toEqual({ recorded: true });
  await notes(6, ["understands"]);
  expect(await stands(7)).toBe(true);
});

test("PREP-24 a note on capacity has both its parts, in the act and in the database", async () => {
  visit = await openVisit();
  const { here, by } = visit;
  const note = {
    ...by,
    recordedBy: by.colleagueId,
    can: ["understands", "retains"] as const,
    reason: "She repeats herself.",
  };
  expect(await here((tx) => noteAbility(tx, { ...note, noteId: newId(), impairment: "" }))).toMatchObject({
    refused: "PREP-24",
  });
  const whole = { ...note, noteId: newId(), impairment: "Her daughter showed a letter about memory loss." };
  expect(await here((tx) => noteAbility(tx, whole))).toEqual({ able: false });
  const all = { ...whole, noteId: newId(), can: abilities };
  expect(await here((tx) => noteAbility(tx, all))).toEqual({ able: true });
  const row = {
    ability_note_id: newId(),
    appointment_id: by.appointmentId,
    about: "capacity",
    understands: true,
    retains: false,
    weighs: true,
    communicates: true,
    able: true,
    reason: "x",
    recorded_by: by.colleagueId,
    noted_at: by.now.toString(),
  };
  expect(await here((tx) => tx.insertInto("ability_note").values(row).execute())).toMatchObject({ refused: "PREP-24" });
});

test("PREP-25 settings begin with the strictest, take only ages the law allows, and count at once", async () => {
  for (const wrong of ["15", "19", "", "x", "16.5"])
    expect(consentSettingsForm.safeParse({ ...form, guardianAgreesBelow: wrong }).success, wrong).toBe(false);
  visit = await openVisit(undefined, "2009-06-01");
  const { here, by } = visit;
  await visit.answer();
  await visit.review({ acknowledged: Array.from({ length: 130 }, (_, at) => `SF-${String(at).padStart(2, "0")}`) });
  const terms = { ...usualTerms({ regions: [], guardianPresent: false, givenBy: "Sam" }), assent: "Yes" };
  const alone = { terms };
  expect(await visit.consent(alone)).toMatchObject({ refused: "PREP-7" });
  await here((tx) => keepConsentSettings(tx, consentSettingsForm.parse(form), by.colleagueId));
  expect(await visit.consent(alone)).toEqual({ recorded: true });
});

const form = { guardianPresentBelow: "16", guardianAgreesBelow: "16", childMayDecide: "no", chaseAfterDays: "7" };
const terms: ConsentTerms = { ...usualTerms({ regions: [], guardianPresent: false, givenBy: "Sam" }) };

test("PREP-21 each point is told, and undressing and who is in the room are agreed", () => {
  expect(mayAgree(terms, ["calf"])).toBeNull();
  for (const { value } of toTell)
    expect(mayAgree({ ...terms, told: terms.told.filter((point) => point !== value) }, [])).toMatchObject({
      refused: "PREP-21",
    });
  for (const empty of [{ undressing: " " }, { inTheRoom: "" }])
    expect(mayAgree({ ...terms, ...empty }, [])).toMatchObject({ refused: "PREP-21" });
});

test("PREP-23 a chaperone is offered; wanted and not here, there is no consent; here, they are named", () => {
  expect(mayAgree({ ...terms, chaperone: "" }, [])).toMatchObject({ refused: "PREP-23" });
  expect(mayAgree({ ...terms, chaperone: "wanted" }, [])).toMatchObject({ refused: "PREP-23" });
  expect(mayAgree({ ...terms, chaperone: "present" }, [])).toMatchObject({ refused: "PREP-23" });
  expect(mayAgree({ ...terms, chaperone: "present", chaperoneName: "Jo Hart" }, [])).toBeNull();
});
