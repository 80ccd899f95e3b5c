import { sql, type Selectable } from "kysely";
import type { Tables } from "../../db/tables.ts";
import type { Tx } from "../../db/transaction.ts";

export type FindingRow = Selectable<Tables["finding"]>;
export type LastFinding = FindingRow & { on: string };

const counted = (tx: Tx) =>
  tx
    .selectFrom("finding as f")
    .selectAll("f")
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("mistaken_finding as m")
            .whereRef("m.practice_id", "=", "f.practice_id")
            .whereRef("m.finding_id", "=", "f.finding_id"),
        ),
      ),
    );

/** What was found at one visit, in order, without what was a mistake. */
export const findingsOf = (tx: Tx, appointmentId: string): Promise<FindingRow[]> =>
  counted(tx).where("f.appointment_id", "=", appointmentId).orderBy("f.recorded_at").orderBy("f.finding_id").execute();

export const findingsNamed = async (tx: Tx, clientId: string, ids: readonly string[]): Promise<FindingRow[]> =>
  ids.length === 0 ? [] : counted(tx).where("f.client_id", "=", clientId).where("f.finding_id", "in", ids).execute();

/** The newest finding of each of these things and sides at an earlier visit: what stands beside today's. */
export async function lastFindings(
  tx: Tx,
  wish: { clientId: string; notOf: string; kind: string; whats: readonly string[] },
): Promise<FindingRow[]> {
  const found = await sql<FindingRow>`
    select f.* from unnest(${[...wish.whats]}::text[]) w(what) cross join unnest(array['left', 'right', 'midline']) s(side)
    cross join lateral (
      select * from finding f where f.client_id = ${wish.clientId} and f.kind = ${wish.kind} and f.what = w.what and f.side = s.side
        and f.appointment_id <> ${wish.notOf} and not exists
          (select 1 from mistaken_finding m where m.practice_id = f.practice_id and m.finding_id = f.finding_id)
      order by f.recorded_at desc limit 1) f`.execute(tx);
  return found.rows;
}
