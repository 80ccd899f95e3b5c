import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type EarlierSession = {
  appointmentId: string;
  on: string;
  serviceName: string;
  signed: boolean;
  complaint: string | null;
  impression: string | null;
  /** The movement, with what it read first and last that day. */
  sign: { movement: string; side: string; method: string; before: number | null; after: number | null } | null;
  given: { technique: string; region: string; side: string }[];
  blocks: { name: string; minutes: number }[];
  responses: string[];
  reactions: { kind: string; grade: string }[];
};

/** Everything before today at a glance, newest first, in one question: a therapist opens this with the client waiting. */
export async function earlierSessions(tx: Tx, clientId: string, notOf: string): Promise<EarlierSession[]> {
  const found = await sql<EarlierSession>`
    with mine as materialized (
      select v.practice_id, v.appointment_id, v.during, v.service_id from appointment v
      join session s using (practice_id, appointment_id) where v.client_id = ${clientId} and v.appointment_id <> ${notOf}),
    gave as (select a.appointment_id, jsonb_agg(jsonb_build_object('technique', technique, 'region', region, 'side', side)
      order by given_at) as given from application a join mine using (practice_id, appointment_id) group by 1),
    blocked as (select b.appointment_id, jsonb_agg(jsonb_build_object('name', name, 'minutes', minutes) order by given_at) as blocks
      from treatment_block b join mine using (practice_id, appointment_id) group by 1),
    answered as (select r.appointment_id, jsonb_agg(change order by responded_at) as responses
      from response r join mine using (practice_id, appointment_id) group by 1),
    reacted as (select r.appointment_id, jsonb_agg(jsonb_build_object('kind', kind, 'grade', grade) order by noted_at) as reactions
      from reaction r join mine using (practice_id, appointment_id) group by 1),
    firsts as (select distinct on (r.appointment_id) r.* from sign_reading r join mine using (practice_id, appointment_id)
      where moment = 'before' order by r.appointment_id, recorded_at),
    lasts as (select distinct on (r.appointment_id) r.* from sign_reading r join mine using (practice_id, appointment_id)
      where moment = 'after' order by r.appointment_id, recorded_at desc),
    came as (select distinct on (c.appointment_id) c.appointment_id, words from complaint c join mine using (practice_id, appointment_id)
      order by c.appointment_id, recorded_at desc),
    thought as (select distinct on (i.appointment_id) i.appointment_id, words from impression i
      join mine using (practice_id, appointment_id) order by i.appointment_id, recorded_at desc)
    select m.appointment_id as "appointmentId", lower(m.during) as "on", v.name as "serviceName", g.appointment_id is not null as signed,
      came.words as complaint, thought.words as impression,
      case when f.movement is null then null else jsonb_build_object('movement', f.movement, 'side', f.side, 'method', f.method,
        'before', f.degrees, 'after', case when (l.movement, l.side, l.method) = (f.movement, f.side, f.method) then l.degrees end) end as sign,
      coalesce(given, '[]') as given, coalesce(blocks, '[]') as blocks, coalesce(responses, '[]') as responses,
      coalesce(reactions, '[]') as reactions
    from mine m join service v using (practice_id, service_id)
      left join signature g using (practice_id, appointment_id) left join gave using (appointment_id)
      left join blocked using (appointment_id) left join answered using (appointment_id) left join reacted using (appointment_id)
      left join firsts f using (practice_id, appointment_id) left join lasts l using (practice_id, appointment_id)
      left join came using (appointment_id) left join thought using (appointment_id)
    order by lower(m.during) desc limit 400`.execute(tx);
  return found.rows;
}
