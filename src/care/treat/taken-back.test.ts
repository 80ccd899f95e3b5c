import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { consentsOf, keepPermission, permissionsOf, standingParts, takeBack } from "../prepare/index.ts";
import { recordApplication } from "./record-application.ts";
import { standingFacts } from "./standing.sql.ts";
import { startSession } from "./start-session.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

async function ready(): Promise<void> {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await visit.consent({ regions: ["neck-side", "scapula"] });
  await visit.here((tx) => startSession(tx, visit.by));
}

const takes = (about: string, minutes = 5) =>
  visit.here((tx) =>
    takeBack(tx, {
      refusalId: newId(),
      appointmentId: visit.by.appointmentId,
      about,
      now: visit.by.now.add({ minutes }),
    }),
  );
const gives = (region: string, minutes = 10) => {
  const parameters = { pressureFelt: 3, ratePerMin: 10, durationS: 120 };
  const stroke = { applicationId: newId(), technique: "EFF", region, side: "left", parameters } as const;
  const now = visit.by.now.add({ minutes });
  return visit.here((tx) => recordApplication(tx, { ...visit.by, ...stroke, now, response: "", warningNote: "" }));
};
const stands = () =>
  visit.here(async (tx) => {
    const { consents, withdrawals } = await consentsOf(tx, visit.by.appointmentId);
    return standingParts(consents, withdrawals, visit.by.now.add({ minutes: 10 }).toString());
  });

test("PREP-32 a part taken back on the client's own page can't be recorded as given from then on", async () => {
  await ready();
  const [first, second] = (await stands()).filter((about) => about.startsWith("region"));
  const [one, other] = [first!.slice("region ".length), second!.slice("region ".length)];
  expect(await takes(first!)).toEqual({ kept: true });
  expect(await stands()).not.toContain(first);
  expect(await stands()).toContain(second);
  expect(await gives(one)).toMatchObject({ refused: "TREAT-3" });
  expect(await gives(other)).toEqual({ warnings: [] });
  const told = await visit.here((tx) => standingFacts(tx, visit.by.appointmentId, visit.by.colleagueId));
  expect(told!.withdrawals).toMatchObject([{ kind: "taken-back", what: "region", code: one }]);
  expect(await takes("everything", 12)).toEqual({ kept: true });
  expect(await gives(other, 15)).toMatchObject({ refused: "TREAT-3" });
});

test("PREP-32 what is strange is refused, and a permission is taken back once", async () => {
  await ready();
  for (const about of ["", "region", "region atlantis", "technique __proto__", "permission", "permission teeth"])
    expect(await takes(about)).toMatchObject({ refused: expect.stringMatching(/^PREP-2[02]$/) });
  const { appointmentId, colleagueId, now } = visit.by;
  const allowed = { permissionId: newId(), appointmentId, about: "marketing", given: true, saidBy: "Sam Reed" };
  await visit.here((tx) => keepPermission(tx, { ...allowed, recordedBy: colleagueId, now }));
  for (let turn = 0; turn < 2; turn++) expect(await takes("permission marketing", 5 + turn)).toEqual({ kept: true });
  const { rows } = await visit.owner.query<{ client_id: string; recorded_by: string | null }>(
    "select client_id, recorded_by from permission order by said_at",
  );
  expect(rows.map((row) => row.recorded_by)).toEqual([colleagueId, null]);
  const known = await visit.here((tx) => permissionsOf(tx, rows[0]!.client_id));
  expect(known).toMatchObject([{ about: "marketing", given: false }]);
});
