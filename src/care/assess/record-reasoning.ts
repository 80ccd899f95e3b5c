import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { idWithin, isId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { findingsNamed } from "./findings.sql.ts";
import type { Reasoning } from "./reasoning.ts";
import type { Finder } from "./record-findings.ts";
import { toldConditions } from "./person.sql.ts";
import { guardImpression, guardWords } from "./wording-guard.ts";

/** Keeps an impression with its grounds, whole or not at all. Its findings are this client's, from today or before. */
export async function recordReasoning(
  tx: Tx,
  visit: Finder & { impressionId: string },
  { words, confidence, driver, change_of_mind, grounds, drivers }: Reasoning,
): Promise<{ recorded: true } | Refused> {
  const booked = await appointment(tx, visit.appointmentId);
  if (!booked) return refuse("ASSESS-31", "We can't find that visit.");
  const told = await toldConditions(tx, booked.clientId);
  const said = guardImpression(words, told) ?? guardImpression(driver, told) ?? guardWords(change_of_mind);
  if (said) return said;
  const named = grounds.map(({ findingId }) => findingId);
  if (!named.every(isId) || (await findingsNamed(tx, booked.clientId, named)).length < named.length)
    return refuse("ASSESS-31", "One of these findings can't be found. Please choose again.");
  const impression_id = idWithin(
    visit.impressionId,
    JSON.stringify([words, confidence, driver, change_of_mind, grounds, drivers]),
  );
  const here = { appointment_id: visit.appointmentId, recorded_at: visit.now.toString() };
  const kept = await tx
    .insertInto("impression")
    .values({ ...here, impression_id, words, confidence, driver })
    .onConflict((conflict) => conflict.columns(["practice_id", "impression_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return { recorded: true };
  if (change_of_mind !== "")
    await tx
      .insertInto("impression_doubt")
      .values({ ...here, impression_id, change_of_mind })
      .execute();
  const rows = [
    ...grounds.map(({ findingId, bearing }) => ({ bearing, finding_id: findingId, factor: null })),
    ...drivers.map((factor) => ({ bearing: "drives", finding_id: null, factor })),
  ];
  if (rows.length > 0)
    await tx
      .insertInto("impression_ground")
      .values(
        rows.map((row) => ({
          ...here,
          ...row,
          impression_id,
          impression_ground_id: idWithin(impression_id, JSON.stringify(row)),
        })),
      )
      .execute();
  await audit(tx, visit.colleagueId, "recorded an impression", "visit", visit.appointmentId);
  return { recorded: true };
}
