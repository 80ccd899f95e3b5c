import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { findingsNamed, type FindingRow } from "./findings.sql.ts";
import { byThen } from "./person.sql.ts";

export type PinnedSign = { place: number; finding: FindingRow };

/** What this client's episode is measured by, now or by the end of a visit: the newest line of each place, where it names a finding. */
export async function pinnedSigns(tx: Tx, clientId: string, at?: string): Promise<PinnedSign[]> {
  const then = at === undefined ? sql`true` : byThen(at);
  const { rows } = await sql<{ place: number; findingId: string | null }>`
    select distinct on (s.place) s.place, s.finding_id "findingId" from comparable_sign s
    where s.episode_id = (select episode_id from episode where client_id = ${clientId} order by opened_at desc limit 1)
      and ${then}
    order by s.place, s.recorded_at desc, s.comparable_sign_id desc`.execute(tx);
  const ids = rows.flatMap(({ findingId }) => findingId ?? []);
  const findings = await findingsNamed(tx, clientId, ids);
  return rows.flatMap(({ place, findingId }) => {
    const finding = findings.find(({ finding_id }) => finding_id === findingId);
    return finding ? [{ place, finding }] : [];
  });
}
