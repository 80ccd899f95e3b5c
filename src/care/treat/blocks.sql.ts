import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

type Sign = { id: string; movement: string; side: string; method: string; degrees: number };

/** The newest reading that was taken before this block: what the retest is compared with. */
export async function beforeBlock(
  tx: Tx,
  { appointmentId, blockId }: { appointmentId: string; blockId: string },
): Promise<Sign | null> {
  const found = await sql<Sign>`
    select r.sign_reading_id as id, r.movement, r.side, r.method, r.degrees
    from sign_reading r join treatment_block b using (practice_id, appointment_id)
    where b.treatment_block_id = ${blockId} and b.appointment_id = ${appointmentId} and r.recorded_at <= b.given_at
    order by r.recorded_at desc, r.sign_reading_id desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

export type Often = {
  applicationId: string;
  technique: string;
  region: string;
  side: string;
  parameters: Record<string, string | number>;
  times: number;
};

/** What this practitioner gives most, each as it was given last. */
export async function oftenGiven(tx: Tx, colleagueId: string, most = 6): Promise<Often[]> {
  const found = await sql<Often>`
    select (array_agg(a.application_id order by a.given_at desc))[1] as "applicationId", a.technique, a.region, a.side,
      (array_agg(a.parameters order by a.given_at desc))[1] as parameters, count(*) as times
    from (select a.* from application a join session s using (practice_id, appointment_id)
      where s.colleague_id = ${colleagueId} order by a.given_at desc limit 400) a
    group by a.technique, a.region, a.side having count(*) > 1
    order by count(*) desc, max(a.given_at) desc limit ${most}`.execute(tx);
  return found.rows;
}

export type Earlier = Omit<Often, "times">;

/** What was given to this client at the last visit that had any treatment. */
export async function lastTreatment(
  tx: Tx,
  clientId: string,
  notOf: string,
): Promise<{ on: string; given: Earlier[] }> {
  const found = await sql<Earlier & { on: string }>`
    with last as (
      select v.appointment_id, v.during from appointment v
      where v.client_id = ${clientId} and v.appointment_id <> ${notOf}
        and exists (select 1 from application a where a.practice_id = v.practice_id and a.appointment_id = v.appointment_id)
      order by lower(v.during) desc limit 1)
    select a.application_id as "applicationId", a.technique, a.region, a.side, a.parameters, lower(last.during) as "on"
    from application a join last using (appointment_id) order by a.given_at, a.application_id`.execute(tx);
  return { on: found.rows[0]?.on ?? "", given: found.rows };
}

/** These applications of whichever visit, to be given anew. */
export async function applicationsNamed(tx: Tx, ids: readonly string[]): Promise<Earlier[]> {
  if (ids.length === 0) return [];
  const found = await sql<Earlier>`
    select application_id as "applicationId", technique, region, side, parameters
    from application where application_id = any (${[...ids]}::uuid[])`.execute(tx);
  return found.rows;
}
