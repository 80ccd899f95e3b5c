import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { appointment, type AppointmentRow } from "../book/index.ts";

/** The sessions this practitioner opened before the day began and has not signed, the oldest first. */
export async function unsignedSessions(
  tx: Tx,
  colleagueId: string,
  before: Temporal.Instant,
): Promise<AppointmentRow[]> {
  const { rows } = await sql<{ id: string }>`
    select s.appointment_id as id from session s
    where s.colleague_id = ${colleagueId} and s.started_at < ${before.toString()}
      and not exists (select 1 from signature g where g.practice_id = s.practice_id and g.appointment_id = s.appointment_id)
    order by s.started_at limit 50`.execute(tx);
  const visits = await Promise.all(rows.map((row) => appointment(tx, row.id)));
  return visits.filter((visit) => visit !== null);
}
