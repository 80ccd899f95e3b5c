import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { findingsNamed, type FindingRow } from "./findings.sql.ts";

export type PinnedSign = { place: number; finding: FindingRow };

/** What this client's episode is measured by now: the newest line of each place, where it names a finding. */
export async function pinnedSigns(tx: Tx, clientId: string): Promise<PinnedSign[]> {
  const { rows } = await sql<{ place: number; findingId: string | null }>`
    select distinct on (s.place) s.place, s.finding_id "findingId" from comparable_sign s
    where s.episode_id = (select episode_id from episode where client_id = ${clientId} order by opened_at desc limit 1)
    order by s.place, s.recorded_at desc, s.comparable_sign_id desc`.execute(tx);
  const ids = rows.flatMap(({ findingId }) => findingId ?? []);
  const findings = await findingsNamed(tx, clientId, ids);
  return rows.flatMap(({ place, findingId }) => {
    const finding = findings.find(({ finding_id }) => finding_id === findingId);
    return finding ? [{ place, finding }] : [];
  });
}
