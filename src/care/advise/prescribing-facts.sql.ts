import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type Applied = { technique: string; regions: string[] };

/** What hands did in this session, and where. */
export async function appliedAt(tx: Tx, appointmentId: string): Promise<Applied[]> {
  const found = await sql<Applied>`
    select technique, array[region] regions from application where appointment_id = ${appointmentId}
    union all
    select unnest(techniques), regions from treatment_block where appointment_id = ${appointmentId}`.execute(tx);
  return found.rows;
}

/** What this practitioner has given most of late. */
export async function favouritesOf(tx: Tx, colleagueId: string, most = 6): Promise<string[]> {
  const found = await sql<{ exercise: string }>`
    select exercise from (
      select p.exercise, p.prescribed_at from prescription p join session s using (practice_id, appointment_id)
      where s.colleague_id = ${colleagueId} order by p.prescribed_at desc limit 400) newest
    group by exercise having count(*) > 1 order by count(*) desc, max(prescribed_at) desc limit ${most}`.execute(tx);
  return found.rows.map(({ exercise }) => exercise);
}
