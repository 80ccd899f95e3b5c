import { sql } from "kysely";
import type { Tx } from "../../../db/transaction.ts";
import type { RoomVisit } from "./contract.ts";

type Last = NonNullable<RoomVisit["last"]>;

/** What was done at this client's last visit that had a session. */
export async function lastSession(tx: Tx, clientId: string, notOf: string): Promise<Last | null> {
  const found = await sql<Last>`
    select lower(v.during) "on",
      coalesce((select jsonb_agg(jsonb_build_object('applicationId', a.application_id, 'technique', a.technique,
          'region', a.region, 'side', a.side, 'parameters', a.parameters, 'position', a.position, 'medium', a.medium,
          'intents', coalesce(a.intents, '{}')) order by a.given_at, a.application_id)
        from application a where a.appointment_id = v.appointment_id), '[]') applications,
      coalesce((select jsonb_agg(jsonb_build_object('name', b.name, 'techniques', b.techniques, 'regions', b.regions,
          'side', b.side, 'minutes', b.minutes) order by b.given_at, b.treatment_block_id)
        from treatment_block b where b.appointment_id = v.appointment_id), '[]') blocks,
      coalesce((select jsonb_agg(jsonb_build_object('change', r.change, 'words', r.words) order by r.responded_at)
        from response r where r.appointment_id = v.appointment_id), '[]') responses
    from appointment v join session s using (practice_id, appointment_id)
    where v.client_id = ${clientId} and v.appointment_id <> ${notOf}
    order by lower(v.during) desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}
