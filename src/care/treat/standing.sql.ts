import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { type Consent, consentCovers, type SafetyDecision, type Withdrawal } from "../prepare/index.ts";
import type { Standing } from "./allow-application.ts";

type Row = Omit<Standing, "consented"> & {
  clientId: string;
  accountable: string | null;
  decision: SafetyDecision | null;
  consents: Consent[];
  withdrawals: Withdrawal[];
  applications: number;
};
export type Stands = Row & Standing;

/** All that decides what may be given at this visit, asked at once: each question more would be felt at the couch. */
export async function standingOf(
  tx: Tx,
  { appointmentId, colleagueId, at }: { appointmentId: string; colleagueId: string; at: string },
): Promise<Stands | null> {
  const found = await sql<Row>`
    select a.client_id as "clientId", (lower(a.during) at time zone p.time_zone)::date as day, s.colleague_id as accountable,
      (select r.decision from screening n left join screening_review r using (practice_id, screening_id)
        where n.appointment_id = a.appointment_id order by n.answered_at desc, n.screening_id desc limit 1) as decision,
      coalesce((select jsonb_agg(jsonb_build_object('regions', regions, 'techniques', techniques, 'givenAt', given_at))
        from consent c where c.appointment_id = a.appointment_id), '[]') as consents,
      coalesce((select jsonb_agg(jsonb_build_object('withdrawnAt', withdrawn_at))
        from consent_withdrawal w where w.appointment_id = a.appointment_id), '[]') as withdrawals,
      coalesce((select jsonb_agg(jsonb_build_object('competency', competency, 'from', awarded_on, 'until', valid_until))
        from qualification q where q.colleague_id = ${colleagueId}), '[]') as competencies,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(i.during), 'until', upper(i.during)))
        from insurance_cover i where i.colleague_id = ${colleagueId}), '[]') as cover,
      (select count(*) from application g where g.appointment_id = a.appointment_id) as applications
    from appointment a join practice p using (practice_id) left join session s using (practice_id, appointment_id)
    where a.appointment_id = ${appointmentId}`.execute(tx);
  const row = found.rows[0];
  if (!row) return null;
  const { consents, withdrawals } = row;
  const asked = new Map<string, boolean>();
  const consented: Standing["consented"] = (touch) => {
    const key = `${touch.region} ${touch.technique}`;
    const known = asked.get(key) ?? consentCovers(consents, withdrawals, { ...touch, at });
    asked.set(key, known);
    return known;
  };
  return { ...row, consented };
}
