import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo, usualTerms } from "../../../demo/common.ts";
import { regions } from "../../knowledge/regions.ts";
import { newId } from "../../shared/id.ts";
import { consentCovers } from "./consent-covers.ts";
import { sensitive } from "./consent-terms.ts";
import { consentsOf, permissionsOf } from "./consents.sql.ts";
import { keepPermission } from "./keep-permissions.ts";
import { confirmAnswers, decisionToday } from "./review-answers.ts";
import { refuseConsent } from "./withdraw-consent.ts";
import { appointment } from "../book/index.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const opened = () =>
  visit.here((tx) =>
    tx
      .insertInto("session")
      .values({
        appointment_id: visit.by.appointmentId,
        colleague_id: visit.by.colleagueId,
        started_at: visit.by.now.toString(),
      })
      .execute(),
  );

async function ready() {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await opened();
  const { here, by } = visit;
  /** As the database sees it, past everything that decides before it. */
  const give = (changes = {}) =>
    here((tx) =>
      tx
        .insertInto("application")
        .values({
          application_id: newId(),
          appointment_id: by.appointmentId,
          technique: "EFF",
          region: "neck-side",
          side: "left",
          parameters: "{}",
          response: "",
          warnings: "[]",
          given_at: by.now.add({ minutes: 20 }).toString(),
          ...changes,
        })
        .execute(),
    );
  return { here, by, give };
}

test("PREP-19 the database knows the same sensitive places as the page, and takes none that was not named (INV-14)", async () => {
  const { give } = await ready();
  const { rows } = await visit.owner.query<{ code: string }>(
    "select code from unnest($1::text[]) code where is_sensitive_region(code)",
    [regions.map(({ code }) => code)],
  );
  expect(rows.map(({ code }) => code).toSorted()).toEqual([...sensitive].toSorted());
  const wish = { regions: ["buttock"], guardianPresent: false, givenBy: "Sam" };
  const silent = { ...usualTerms(wish), sensitiveRegions: [] };
  expect(await visit.consent({ ...wish, terms: silent })).toMatchObject({ refused: "PREP-19" });
  expect(await visit.consent({ ...wish, terms: usualTerms(wish) })).toEqual({ recorded: true });
  expect(await give({ region: "buttock" })).not.toHaveProperty("refused");
  expect(await give({ region: "groin" })).toHaveProperty("refused");
});

test("PREP-20 after a part is taken back, or all of it declined, the database takes nothing of it (INV-02, INV-15)", async () => {
  const { here, by, give } = await ready();
  expect(await give()).toMatchObject({ refused: "TREAT-3" });
  await visit.consent({ regions: ["neck-side", "neck-back"] });
  expect(await give()).not.toHaveProperty("refused");
  const no = { ...by, recordedBy: by.colleagueId, words: "Not there, please.", now: by.now.add({ minutes: 10 }) };
  const part = { ...no, refusalId: newId(), kind: "taken-back", about: "region neck-side" };
  expect(await here((tx) => refuseConsent(tx, part))).toEqual({ kept: true });
  expect(await give()).toMatchObject({ refused: "PREP-20" });
  expect(await give({ region: "neck-back" })).not.toHaveProperty("refused");
  expect(await give({ given_at: by.now.add({ minutes: 9 }).toString() })).not.toHaveProperty("refused");
  const all = { ...no, refusalId: newId(), kind: "declined", about: "everything", now: by.now.add({ minutes: 11 }) };
  await here((tx) => refuseConsent(tx, all));
  expect(await give({ region: "neck-back" })).toMatchObject({ refused: "PREP-20" });
  for (const about of ["", "region", "region nowhere", "everything calf", "technique XX"])
    expect(await here((tx) => refuseConsent(tx, { ...part, refusalId: newId(), about })), about).toMatchObject({
      refused: "PREP-20",
    });
});

test("PREP-21 the database keeps no consent that leaves out the risks, the choices or the right to stop", async () => {
  await ready();
  const wish = { regions: ["neck-side"], guardianPresent: false, givenBy: "Sam" };
  const terms = { ...usualTerms(wish), told: ["purpose", "feel"] };
  expect(await visit.consent({ terms })).toMatchObject({ refused: "PREP-21" });
  const { rows } = await visit.owner.query("select count(*)::integer as kept from consent");
  expect(rows).toEqual([{ kept: 0 }]);
});

test("PREP-22 each permission stands by itself with its time, and none of them touches consent (INV-32)", async () => {
  const { here, by, give } = await ready();
  await visit.consent();
  const touch = { region: "neck-side", technique: "EFF", at: by.now.add({ minutes: 20 }).toString() };
  const covered = () =>
    here(async (tx) => {
      const { consents, withdrawals } = await consentsOf(tx, by.appointmentId);
      return consentCovers(consents, withdrawals, touch);
    });
  const said = { ...by, recordedBy: by.colleagueId, saidBy: "Sam Reed" };
  for (const [minute, about, given] of [
    [1, "photographs", true],
    [2, "sharing", false],
    [3, "marketing", true],
    [4, "marketing", false],
  ] as const) {
    const now = by.now.add({ minutes: minute });
    await here((tx) => keepPermission(tx, { ...said, permissionId: newId(), about, given, now }));
    expect(await covered()).toBe(true);
  }
  expect(await give()).not.toHaveProperty("refused");
  const held = await here(async (tx) => permissionsOf(tx, (await appointment(tx, by.appointmentId))!.clientId));
  expect(held.map(({ about, given }) => [about, given])).toEqual([
    ["marketing", false],
    ["photographs", true],
    ["sharing", false],
  ]);
  const unknown = { ...said, permissionId: newId(), about: "everything", given: true };
  expect(await here((tx) => keepPermission(tx, unknown))).toMatchObject({ refused: "PREP-22" });
});

test("PREP-12 answers of an earlier day are asked about on the day, before anything is given (INV-03)", async () => {
  visit = await openVisit();
  const { here, by } = visit;
  await opened();
  await visit.answer(allNo, visit.screeningId, by.now.subtract({ hours: 30 }));
  expect(await visit.review()).toMatchObject({ refused: "PREP-12" });
  const dayBefore = by.now.subtract({ hours: 24 });
  expect(await visit.review({ now: dayBefore, confirmed: true })).toHaveProperty("decision");
  expect(await here((tx) => decisionToday(tx, by.appointmentId, by.now))).toBeNull();
  expect(await visit.consent()).toMatchObject({ refused: "PREP-12" });
  const given = {
    application_id: newId(),
    appointment_id: by.appointmentId,
    technique: "EFF",
    region: "neck-side",
    side: "left",
    parameters: "{}",
    response: "",
    warnings: "[]",
    given_at: by.now.add({ minutes: 9 }).toString(),
  };
  const give = () => here((tx) => tx.insertInto("application").values(given).execute());
  expect(await give()).toMatchObject({ refused: "PREP-12" });
  expect(await here((tx) => confirmAnswers(tx, by))).toEqual({ confirmed: true });
  expect(await here((tx) => decisionToday(tx, by.appointmentId, by.now))).toMatchObject({ flow: "clear" });
  expect(await visit.consent()).toEqual({ recorded: true });
  expect(await give()).not.toHaveProperty("refused");
});
