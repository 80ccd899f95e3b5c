import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { consentCovers, decisionNow, type FoundToday, withFound } from "../prepare/index.ts";
import { type StandingFacts, type Stands, standsFrom } from "./stands-from.ts";

export type { StandingFacts, Stands } from "./stands-from.ts";

/**
 * All that decides what may be given at this visit, asked at once: each question more would be felt at the couch. What was
 * measured and noted has its say in the decision; the device asks the rest of its own moment.
 */
export async function standingFacts(tx: Tx, appointmentId: string, colleagueId: string): Promise<StandingFacts | null> {
  const { rows } = await sql<{ row: StandingFacts | null; found: FoundToday | null }>`
    select stands(${appointmentId}, ${colleagueId}) as row, found_today(${appointmentId}) as found`.execute(tx);
  const { row, found } = rows[0]!;
  return row && { ...row, decision: row.decision && withFound(row.decision, found ?? {}) };
}

export async function standingOf(
  tx: Tx,
  { appointmentId, colleagueId, at }: { appointmentId: string; colleagueId: string; at: string },
): Promise<Stands | null> {
  const facts = await standingFacts(tx, appointmentId, colleagueId);
  return facts && standsFrom(facts, { colleagueId, at }, { consentCovers, decisionNow });
}
