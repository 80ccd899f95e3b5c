import { sql, type Selectable } from "kysely";
import type { Tables } from "../../db/tables.ts";
import type { Tx } from "../../db/transaction.ts";
import { type AssessmentLine, tellAssessment } from "../assess/index.ts";

type Parts =
  | "screening"
  | "screening_review"
  | "consent"
  | "consent_withdrawal"
  | "complaint"
  | "pain_score"
  | "sign_reading"
  | "impression"
  | "application"
  | "stop"
  | "prescription"
  | "prescription_plan"
  | "given_advice"
  | "answers_confirmed"
  | "limit_override"
  | "consent_terms"
  | "consent_refusal"
  | "ability_note"
  | "treatment_block"
  | "block_retest"
  | "response"
  | "added_words"
  | "student_sign_off"
  | "finding"
  | "mistaken_finding"
  | "story"
  | "lifestyle_factor"
  | "occupational_exposure"
  | "told_condition"
  | "goal"
  | "comparable_sign"
  | "impression_doubt"
  | "impression_ground";

/** What was written in one session, part by part in the order of time. */
export type SessionRecord = {
  [part in Parts]: Selectable<Tables[part]>[];
} & {
  /** The findings and what was told, as lines to read. */
  assessed: AssessmentLine[];
  session: Selectable<Tables["session"]> | null;
  signature: Selectable<Tables["signature"]> | null;
  amendments: Selectable<Tables["amendment"]>[];
};

export type ContentRow = { part: Parts; id: string; at: string; content: unknown };

/** Canonical: the database orders the rows by time and id, and the keys of each jsonb. */
export async function sessionContent(tx: Tx, appointmentId: string): Promise<ContentRow[]> {
  const rows = await sql<ContentRow>`
    select part, id, at, content from session_content where appointment_id = ${appointmentId} order by at, part, id`.execute(
    tx,
  );
  return rows.rows;
}

export async function sessionRecord(tx: Tx, appointmentId: string): Promise<SessionRecord> {
  const rows = await sessionContent(tx, appointmentId);
  const session = await tx
    .selectFrom("session")
    .selectAll()
    .where("appointment_id", "=", appointmentId)
    .executeTakeFirst();
  const signature = await tx
    .selectFrom("signature")
    .selectAll()
    .where("appointment_id", "=", appointmentId)
    .executeTakeFirst();
  const amendments = await tx
    .selectFrom("amendment")
    .selectAll()
    .where("appointment_id", "=", appointmentId)
    .orderBy("amended_at")
    .execute();
  const part = <P extends Parts>(name: P) =>
    rows.filter((row) => row.part === name).map((row) => row.content as Selectable<Tables[P]>);
  const assessment = {
    finding: part("finding"),
    mistaken_finding: part("mistaken_finding"),
    story: part("story"),
    lifestyle_factor: part("lifestyle_factor"),
    occupational_exposure: part("occupational_exposure"),
    told_condition: part("told_condition"),
    goal: part("goal"),
    comparable_sign: part("comparable_sign"),
    impression_doubt: part("impression_doubt"),
    impression_ground: part("impression_ground"),
  };
  return {
    ...assessment,
    assessed: tellAssessment(assessment),
    screening: part("screening"),
    screening_review: part("screening_review"),
    consent: part("consent"),
    consent_withdrawal: part("consent_withdrawal"),
    complaint: part("complaint"),
    pain_score: part("pain_score"),
    sign_reading: part("sign_reading"),
    impression: part("impression"),
    application: part("application"),
    stop: part("stop"),
    prescription: part("prescription"),
    prescription_plan: part("prescription_plan"),
    given_advice: part("given_advice"),
    answers_confirmed: part("answers_confirmed"),
    limit_override: part("limit_override"),
    consent_terms: part("consent_terms"),
    consent_refusal: part("consent_refusal"),
    ability_note: part("ability_note"),
    treatment_block: part("treatment_block"),
    block_retest: part("block_retest"),
    response: part("response"),
    added_words: part("added_words"),
    student_sign_off: part("student_sign_off"),
    session: session ?? null,
    signature: signature ?? null,
    amendments,
  };
}
