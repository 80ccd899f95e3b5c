import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type ReactionRow = {
  reactionId: string;
  appointmentId: string;
  kind: string;
  grade: string;
  signs: string[];
  lasted: string;
  words: string;
  toldBy: string;
  notedAt: string;
};

export async function reactionsOf(tx: Tx, appointmentId: string): Promise<ReactionRow[]> {
  return tx
    .selectFrom("reaction")
    .where("appointment_id", "=", appointmentId)
    .select([
      "reaction_id as reactionId",
      "appointment_id as appointmentId",
      "kind",
      "grade",
      "signs",
      "lasted",
      "words",
      "told_by as toldBy",
      "noted_at as notedAt",
    ])
    .orderBy("noted_at")
    .execute();
}

export type TechniqueReactions = {
  technique: string;
  /** The first day of the quarter. */
  quarter: string;
  visits: number;
  told: number;
  expected: number;
  adverse: number;
  serious: number;
};

/** By technique and quarter: at how many visits it was given, of how many somebody told how it was, and what they told. */
export async function reactionsByTechnique(tx: Tx, since: string): Promise<TechniqueReactions[]> {
  const found = await sql<TechniqueReactions>`
    with gave as (
      select practice_id, appointment_id, technique, min(given_at) as at from (
        select practice_id, appointment_id, technique, given_at from application
        union all select practice_id, appointment_id, unnest(techniques), given_at from treatment_block) each
      where given_at >= ${since} group by 1, 2, 3),
    worst as (
      select distinct on (practice_id, appointment_id) practice_id, appointment_id, kind, grade from reaction
      order by practice_id, appointment_id, array_position(array['serious', 'moderate', 'mild', 'none'], grade), kind)
    select technique, date_trunc('quarter', at at time zone (select time_zone from practice))::date as quarter,
      count(*) as visits, count(kind) as told, count(*) filter (where kind = 'expected') as expected,
      count(*) filter (where kind = 'adverse') as adverse, count(*) filter (where grade = 'serious') as serious
    from gave left join worst using (practice_id, appointment_id)
    group by 1, 2 order by 1, 2 desc`.execute(tx);
  return found.rows;
}

export type Incident = ReactionRow & {
  clientName: string;
  on: string;
  entries: { id: string; words: string; writtenAt: string; by: string | null }[];
};

/** Every serious reaction with what was done about it, the newest first. */
export async function incidents(tx: Tx): Promise<Incident[]> {
  const found = await sql<Incident>`
    select r.reaction_id as "reactionId", r.appointment_id as "appointmentId", r.kind, r.grade, r.signs, r.lasted, r.words,
      r.told_by as "toldBy", r.noted_at as "notedAt", c.given_name || ' ' || c.family_name as "clientName", lower(a.during) as "on",
      (select jsonb_agg(jsonb_build_object('id', e.incident_entry_id, 'words', e.words, 'writtenAt', e.written_at, 'by', p.name)
          order by e.written_at, e.incident_entry_id)
        from incident_entry e left join colleague p on p.practice_id = e.practice_id and p.colleague_id::text = e.written_by
        where e.practice_id = r.practice_id and e.reaction_id = r.reaction_id) as entries
    from reaction r join appointment a using (practice_id, appointment_id) join client c using (practice_id, client_id)
    where r.grade = 'serious' order by r.noted_at desc limit 100`.execute(tx);
  return found.rows;
}

/** The visits after which this client was asked how they are and has not answered, the newest first. */
export async function askedSince(tx: Tx, clientId: string): Promise<{ appointmentId: string; on: string }[]> {
  const found = await sql<{ appointmentId: string; on: string }>`
    select a.appointment_id as "appointmentId", lower(a.during) as "on"
    from check_in k join appointment a using (practice_id, appointment_id)
    where a.client_id = ${clientId} and not exists (select 1 from reaction r
      where r.practice_id = a.practice_id and r.appointment_id = a.appointment_id and r.told_by = 'client')
    order by lower(a.during) desc limit 3`.execute(tx);
  return found.rows;
}
