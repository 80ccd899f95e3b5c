import { brokenSeals, verifySignature } from "../../src/care/treat/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { firstBrokenEntry } from "../../src/privacy/index.ts";
import type { Fresh } from "../database.ts";

/** What must hold whatever was sent or cut off, each as a question whose rows are the faults. */
const questions: Record<string, string> = {
  "a visit without its two promises": `select appointment_id id from appointment a left join promised_time p using (practice_id, appointment_id)
    group by practice_id, appointment_id, a.status having count(p.promised_time_id) <> case when a.status = 'cancelled' then 0 else 2 end`,
  "an application without consent": `select application_id id from application a where not exists (
    select 1 from consent c where c.practice_id = a.practice_id and c.appointment_id = a.appointment_id
      and a.region = any (c.regions) and a.technique = any (c.techniques) and c.given_at <= a.given_at)`,
  "an application without a review": `select application_id id from application a where not exists (
    select 1 from screening_review r where r.practice_id = a.practice_id and r.appointment_id = a.appointment_id
      and r.decision ->> 'flow' in ('clear', 'conditional') and r.reviewed_at <= a.given_at)`,
  "a review without its screening": `select screening_review_id id from screening_review r where not exists (
    select 1 from screening s where (s.practice_id, s.screening_id, s.appointment_id) = (r.practice_id, r.screening_id, r.appointment_id))`,
  "a reading without its pain score": `select appointment_id id from
    (select practice_id, appointment_id, count(*) n from sign_reading group by 1, 2) r
    full join (select practice_id, appointment_id, count(*) n from pain_score group by 1, 2) p using (practice_id, appointment_id)
    where r.n is distinct from p.n`,
  "a block without consent": `select treatment_block_id id from treatment_block b, unnest(regions) region, unnest(techniques) technique
    where not exists (select 1 from consent c where c.practice_id = b.practice_id and c.appointment_id = b.appointment_id
      and region = any (c.regions) and technique = any (c.techniques) and c.given_at <= b.given_at)`,
  "a serious reaction that nobody hears of": `select reaction_id id from reaction r where grade = 'serious' and not exists (
    select 1 from happened h join incident_entry e using (practice_id) where h.subject_id = r.reaction_id and e.reaction_id = r.reaction_id)`,
  "a treatment of a visit called off": `select appointment_id id from application join appointment using (practice_id, appointment_id)
    where status in ('cancelled', 'did-not-attend')`,
  "a signed visit that is not completed": `select appointment_id id from signature join appointment using (practice_id, appointment_id)
    where status <> 'completed'`,
  "a child without a guardian": `select client_id id from client c where age(first_seen_at, born_on) < '16 years'
    and not exists (select 1 from guardian g where (g.practice_id, g.client_id) = (c.practice_id, c.client_id))`,
};

export async function faultsInDatabase({ db, owner }: Pick<Fresh, "db" | "owner">): Promise<string[]> {
  const faults: string[] = [];
  for (const [says, question] of Object.entries(questions))
    for (const { id } of (await owner.query<{ id: string }>(question)).rows) faults.push(`${says}: ${id}`);
  const signed = await owner.query<{ practice: string; id: string }>(
    "select practice_id practice, appointment_id id from signature",
  );
  for (const { practice, id } of signed.rows) {
    const verdict = await inPractice(db, practice, (tx) => verifySignature(tx, id));
    if (verdict !== "intact") faults.push(`a signature that is ${verdict}: ${id}`);
  }
  const practices = await owner.query<{ id: string }>("select practice_id id from practice");
  for (const { id } of practices.rows) {
    const seals = await inPractice(db, id, brokenSeals);
    faults.push(...seals.map(({ fault, subjectId }) => `${fault}: ${subjectId}`));
    const broken = await inPractice(db, id, firstBrokenEntry);
    if (broken !== null) faults.push(`an audit trail broken at ${broken}: ${id}`);
  }
  return faults;
}
