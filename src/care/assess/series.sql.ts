import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { findingsNamed, type FindingRow } from "./findings.sql.ts";
import type { Like } from "./say-finding.ts";

/** How many readings of one side are shown at once. */
export const mostPoints = 60;

/**
 * The newest finding of everything that was ever found with this client, one for each thing and side. It steps from one
 * to the next in the index, so that it costs what is shown and not what is stored.
 */
export async function newestOfEach(tx: Tx, clientId: string): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    with recursive each as (
      (select kind, what, side from finding where client_id = ${clientId} order by kind, what, side limit 1)
      union all
      select n.* from each cross join lateral (select kind, what, side from finding
        where client_id = ${clientId} and (kind, what, side) > (each.kind, each.what, each.side) order by kind, what, side limit 1) n
    )
    select f.* from each cross join lateral (select * from finding f
      where f.client_id = ${clientId} and f.kind = each.kind and f.what = each.what and f.side = each.side
        and not exists (select 1 from mistaken_finding m where m.practice_id = f.practice_id and m.finding_id = f.finding_id)
      order by f.recorded_at desc limit 1) f
    order by f.kind, f.what, f.side`.execute(tx);
  return rows;
}

/** The readings of one thing found in one way, on any side, the newest first, so many of each side. */
export async function seriesOf(tx: Tx, clientId: string, like: Like): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    select f.* from unnest(array['left', 'midline', 'right']) s(side) cross join lateral (
      select * from finding f where f.client_id = ${clientId} and f.kind = ${like.kind} and f.what = ${like.what} and f.side = s.side
        and f.mode = ${like.mode} and f.method = ${like.method} and f.unit is not distinct from ${like.unit}
        and not exists (select 1 from mistaken_finding m where m.practice_id = f.practice_id and m.finding_id = f.finding_id)
      order by f.recorded_at desc limit ${mostPoints}) f`.execute(tx);
  return rows;
}

export const findingNamed = async (tx: Tx, clientId: string, id: string): Promise<FindingRow | null> =>
  (await findingsNamed(tx, clientId, [id]))[0] ?? null;
