import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { idWithin } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { decisionToday } from "../prepare/index.ts";
import { type Finding, fitsSubject } from "./finding.ts";
import { leftAlone, mayTouch, unnamedSensitive } from "./may-touch.ts";

export type Finder = { appointmentId: string; colleagueId: string; now: Temporal.Instant };
type Group = Finder & { groupId: string; moment?: "before" | "after" };

/**
 * A group of findings, kept whole or not at all. Each has its id from the group's and from what it says, so the same
 * form sent again adds nothing, and one that was changed and sent again adds only what is new (ASSESS-7).
 */
export async function recordFindings(
  tx: Tx,
  group: Group,
  findings: readonly Finding[],
): Promise<{ recorded: string[] } | Refused> {
  const booked = await appointment(tx, group.appointmentId);
  if (!booked) return refuse("ASSESS-1", "We can't find that visit.");
  const mayBeTouched = await mayTouch(tx, group.appointmentId, group.now);
  if (isRefused(mayBeTouched)) return mayBeTouched;
  const refused =
    findings.map(fitsSubject).find((each) => each !== null) ??
    unnamedSensitive(findings, mayBeTouched) ??
    leftAlone(findings, await decisionToday(tx, group.appointmentId, group.now));
  if (refused) return refused;
  const moment = group.moment ?? "before";
  const rows = findings.map((finding) => ({
    ...finding,
    finding_id: idWithin(group.groupId, JSON.stringify([moment, finding])),
    appointment_id: group.appointmentId,
    client_id: booked.clientId,
    moment,
    recorded_by: group.colleagueId,
    recorded_at: group.now.toString(),
  }));
  const kept = await tx
    .insertInto("finding")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["practice_id", "finding_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows !== 0n)
    await audit(tx, group.colleagueId, "recorded findings", "visit", group.appointmentId);
  return { recorded: rows.map(({ finding_id }) => finding_id) };
}

/** What was written by mistake stays readable and is counted no more. */
export async function markMistaken(
  tx: Tx,
  { appointmentId, colleagueId, now }: Finder,
  { findingId, why }: { findingId: string; why: string },
): Promise<{ marked: true } | Refused> {
  const found = await tx
    .selectFrom("finding")
    .select("finding_id")
    .where("finding_id", "=", findingId)
    .where("appointment_id", "=", appointmentId)
    .executeTakeFirst();
  if (!found) return refuse("ASSESS-14", "We can't find that finding in this visit.");
  const mistake = { finding_id: findingId, appointment_id: appointmentId, why: why.trim(), recorded_by: colleagueId };
  const kept = await tx
    .insertInto("mistaken_finding")
    .values({ ...mistake, recorded_at: now.toString() })
    .onConflict((conflict) => conflict.columns(["practice_id", "finding_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, colleagueId, "marked a mistake", "visit", appointmentId);
  return { marked: true };
}
