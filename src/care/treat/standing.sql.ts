import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { type Consent, consentCovers, decisionNow, type Reviewed, type Withdrawal } from "../prepare/index.ts";
import type { Standing } from "./allow-application.ts";

type Row = Omit<Standing, "consented" | "decision"> &
  Reviewed & {
    clientId: string;
    accountable: string | null;
    consents: Consent[];
    withdrawals: Withdrawal[];
    applications: number;
  };
export type Stands = Omit<Row, "decision"> & Standing;

/** All that decides what may be given at this visit, asked at once: each question more would be felt at the couch. */
export async function standingOf(
  tx: Tx,
  { appointmentId, colleagueId, at }: { appointmentId: string; colleagueId: string; at: string },
): Promise<Stands | null> {
  const found = await sql<{ row: Row | null }>`select stands(${appointmentId}, ${colleagueId}) as row`.execute(tx);
  const row = found.rows[0]?.row;
  if (!row) return null;
  const { consents, withdrawals } = row;
  const asked = new Map<string, boolean>();
  const consented: Standing["consented"] = (touch) => {
    const key = `${touch.region} ${touch.technique}`;
    const known = asked.get(key) ?? consentCovers(consents, withdrawals, { ...touch, at });
    asked.set(key, known);
    return known;
  };
  return { ...row, decision: decisionNow(row, { at, reader: colleagueId }), consented };
}
