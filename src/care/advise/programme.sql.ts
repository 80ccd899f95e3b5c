import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type ProgrammeRow = {
  prescriptionId: string;
  exercise: string;
  sets: number;
  repetitions: number;
  holdS: number;
  timesADay: number;
  side: string;
  prescribedAt: string;
  timesAWeek: number;
  /** Up to how much of ten is all right while doing it. */
  mostPain: number;
  reviewOn: string | null;
  /** ISO date of the last day on which it is meant to be done. */
  stopOn: string | null;
  /** As it was called when it was given. */
  name: string | null;
  asks: Record<string, number> | null;
  outS: number | null;
  backS: number | null;
};

const row = sql`p.prescription_id "prescriptionId", p.exercise, p.sets, p.repetitions, p.hold_s "holdS",
  p.times_a_day "timesADay", p.side, p.prescribed_at "prescribedAt", coalesce(l.times_a_week, 7) "timesAWeek",
  coalesce(l.most_pain, 3) "mostPain", l.review_on "reviewOn", l.stop_on "stopOn",
  l.exercise_name "name", l.asks, l.out_s "outS", l.back_s "backS"`;

/** The newest prescription of each exercise and side from the client's signed sessions, until it is ended. */
export async function programmeOf(tx: Tx, clientId: string): Promise<ProgrammeRow[]> {
  const found = await sql<ProgrammeRow & { ended: boolean }>`
    select distinct on (p.exercise, p.side) ${row}, e.prescription_id is not null ended
    from prescription p
    left join prescription_plan l using (practice_id, prescription_id)
    left join prescription_end e using (practice_id, prescription_id)
    join appointment a on a.practice_id = p.practice_id and a.appointment_id = p.appointment_id
    join signature g on g.practice_id = p.practice_id and g.appointment_id = p.appointment_id
    where a.client_id = ${clientId}
    order by p.exercise, p.side, p.prescribed_at desc`.execute(tx);
  return found.rows.filter(({ ended }) => !ended);
}

/** Everything that this client was ever given, so that a late tick still finds its exercise. */
export async function givenHome(tx: Tx, clientId: string): Promise<ProgrammeRow[]> {
  const found = await sql<ProgrammeRow>`
    select ${row} from prescription p
    left join prescription_plan l using (practice_id, prescription_id)
    join appointment a on a.practice_id = p.practice_id and a.appointment_id = p.appointment_id
    where a.client_id = ${clientId}`.execute(tx);
  return found.rows;
}

/** What this visit sends home, in the order in which it was given. */
export async function prescribedAt(tx: Tx, appointmentId: string): Promise<ProgrammeRow[]> {
  const found = await sql<ProgrammeRow>`
    select ${row} from prescription p left join prescription_plan l using (practice_id, prescription_id)
    where p.appointment_id = ${appointmentId} order by p.prescribed_at`.execute(tx);
  return found.rows;
}

export type TickRow = {
  prescriptionId: string;
  /** ISO date in the practice's own clock. */
  on: string;
  done: boolean;
  painDuring: number | null;
  painAfter: number | null;
  barrier: string;
};

export async function ticksOf(tx: Tx, clientId: string): Promise<TickRow[]> {
  const found = await sql<TickRow>`
    select t.prescription_id "prescriptionId", (t.done_at at time zone (select time_zone from practice))::date "on",
      t.done, t.pain_during "painDuring", t.pain_after "painAfter", t.barrier
    from exercise_tick t join prescription p using (practice_id, prescription_id)
    join appointment a on a.practice_id = p.practice_id and a.appointment_id = p.appointment_id
    where a.client_id = ${clientId} order by t.done_at`.execute(tx);
  return found.rows;
}
