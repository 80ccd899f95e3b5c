import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type Clearance = {
  ruleId: string;
  givenBy: string;
  profession: string;
  limits: string;
  until: string;
  avoidRegions: readonly string[];
  avoidTechniques: readonly string[];
  pressureAtMost: number | null;
};

/** What holds for this client on this day; `until` is the last day. A later no about the same rule ends it. */
export async function clearancesOn(tx: Tx, clientId: string, day: string): Promise<Clearance[]> {
  const { rows } = await sql<Clearance>`
    select rule_id "ruleId", given_by "givenBy", profession, limits, (upper(during) - 1)::text "until",
      avoid_regions "avoidRegions", avoid_techniques "avoidTechniques", pressure_at_most "pressureAtMost"
    from clearance c where client_id = ${clientId} and during @> ${day}::date
      and not exists (select 1 from clearance_request q join clearance_reply r using (practice_id, clearance_request_id)
        where q.client_id = c.client_id and q.rule_id = c.rule_id and r.outcome = 'refused' and r.replied_at >= c.recorded_at)
    order by recorded_at`.execute(tx);
  return rows;
}

export type ClearanceRequest = {
  requestId: string;
  ruleId: string;
  askedOf: string;
  profession: string;
  question: string;
  askedAt: string;
  outcome: "granted" | "refused" | "no-reply" | null;
  words: string | null;
  repliedAt: string | null;
};

/** What was asked for this client, the newest first, with the reply where there is one. */
export async function clearanceRequestsOf(tx: Tx, clientId: string): Promise<ClearanceRequest[]> {
  const { rows } = await sql<ClearanceRequest>`
    select q.clearance_request_id "requestId", rule_id "ruleId", asked_of "askedOf", profession, question,
      asked_at "askedAt", outcome, words, replied_at "repliedAt"
    from clearance_request q left join clearance_reply r using (practice_id, clearance_request_id)
    where client_id = ${clientId} order by asked_at desc`.execute(tx);
  return rows;
}
