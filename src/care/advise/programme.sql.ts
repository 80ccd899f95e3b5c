import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type ProgrammeRow = {
  exercise: string;
  sets: number;
  repetitions: number;
  holdS: number;
  timesADay: number;
  side: string;
  prescribedAt: string;
};

/** The newest prescription of each exercise and side from the client's signed sessions. */
export async function programmeOf(tx: Tx, clientId: string): Promise<ProgrammeRow[]> {
  const found = await sql<ProgrammeRow>`
    select distinct on (p.exercise, p.side) p.exercise, p.sets, p.repetitions, p.hold_s "holdS", p.times_a_day "timesADay",
      p.side, p.prescribed_at "prescribedAt"
    from prescription p
    join appointment a using (practice_id, appointment_id)
    join signature g using (practice_id, appointment_id)
    where a.client_id = ${clientId}
    order by p.exercise, p.side, p.prescribed_at desc`.execute(tx);
  return found.rows;
}

/** What this visit sends home, in the order in which it was given. */
export function prescribedAt(tx: Tx, appointmentId: string): Promise<ProgrammeRow[]> {
  return tx
    .selectFrom("prescription")
    .where("appointment_id", "=", appointmentId)
    .select([
      "exercise",
      "sets",
      "repetitions",
      "hold_s as holdS",
      "times_a_day as timesADay",
      "side",
      "prescribed_at as prescribedAt",
    ])
    .orderBy("prescribed_at")
    .execute();
}
