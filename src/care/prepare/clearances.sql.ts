import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type Clearance = { ruleId: string; givenBy: string; profession: string; limits: string; until: string };

/** What holds for this client on this day; `until` is the last day. */
export async function clearancesOn(tx: Tx, clientId: string, day: string): Promise<Clearance[]> {
  const { rows } = await sql<Clearance>`
    select rule_id "ruleId", given_by "givenBy", profession, limits, (upper(during) - 1)::text "until"
    from clearance where client_id = ${clientId} and during @> ${day}::date
    order by recorded_at`.execute(tx);
  return rows;
}
