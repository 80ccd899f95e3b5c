import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type SignVisit = {
  appointmentId: string;
  on: string;
  movement: string;
  side: string;
  method: string;
  before: number;
  after: number | null;
};

/** The comparable sign of each signed visit, first and last reading of the day, in degrees. */
export async function signsOverTime(tx: Tx, clientId: string): Promise<SignVisit[]> {
  const found = await sql<SignVisit>`
    select b.appointment_id "appointmentId", lower(a.during) "on", b.movement, b.side, b.method, b.degrees "before",
      (select r.degrees from sign_reading r where r.practice_id = b.practice_id and r.appointment_id = b.appointment_id and r.moment = 'after'
        and (r.movement, r.side, r.method) = (b.movement, b.side, b.method) order by r.recorded_at desc limit 1) "after"
    from sign_reading b
    join appointment a using (practice_id, appointment_id)
    join signature g using (practice_id, appointment_id)
    where a.client_id = ${clientId} and b.moment = 'before'
    order by lower(a.during), b.recorded_at`.execute(tx);
  return found.rows;
}
