import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { Answers } from "./answers.ts";
import type { SafetyDecision } from "./safety-decision.ts";

export type ScreeningRow = {
  screeningId: string;
  kind: string;
  answers: Answers;
  answeredAt: string;
  decision: SafetyDecision | null;
  reviewedAt: string | null;
  /** Who reviewed these answers, and who has read them since and asked whether they still hold. */
  reviewedBy: string | null;
  confirmedBy: readonly string[];
  /** When somebody last asked whether these answers still hold. */
  confirmedAt: string | null;
};

const chosen = (tx: Tx) =>
  tx
    .selectFrom("screening as s")
    .leftJoin("screening_review as r", (join) =>
      join.onRef("r.practice_id", "=", "s.practice_id").onRef("r.screening_id", "=", "s.screening_id"),
    )
    .select([
      "s.screening_id as screeningId",
      "s.kind as kind",
      sql<Answers>`s.answers`.as("answers"),
      "s.answered_at as answeredAt",
      sql<SafetyDecision | null>`r.decision`.as("decision"),
      "r.reviewed_at as reviewedAt",
      "r.colleague_id as reviewedBy",
      sql<string[]>`array(select k.colleague_id from answers_confirmed k
        where k.practice_id = s.practice_id and k.screening_id = s.screening_id)`.as("confirmedBy"),
      sql<string | null>`(select max(k.confirmed_at) from answers_confirmed k
        where k.practice_id = s.practice_id and k.screening_id = s.screening_id)`.as("confirmedAt"),
    ])
    .orderBy("s.answered_at", "desc")
    .orderBy("s.screening_id", "desc");

/** The newest answers for this visit, with the therapist's decision once they have reviewed them. */
export async function screeningOf(tx: Tx, appointmentId: string): Promise<ScreeningRow | null> {
  return (await chosen(tx).where("s.appointment_id", "=", appointmentId).executeTakeFirst()) ?? null;
}

export async function lastScreeningOfClient(tx: Tx, clientId: string, notOf: string): Promise<ScreeningRow | null> {
  const row = await chosen(tx)
    .innerJoin("appointment as a", (join) =>
      join.onRef("a.practice_id", "=", "s.practice_id").onRef("a.appointment_id", "=", "s.appointment_id"),
    )
    .where("a.client_id", "=", clientId)
    .where("a.appointment_id", "!=", notOf)
    .executeTakeFirst();
  return row ?? null;
}

/** When this figure was first said for this visit, on a page or in a set of answers; a set may repeat what was said before. */
export async function firstSaid(
  tx: Tx,
  appointmentId: string,
  question: string,
  figure: number,
): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select min(said.at) as at from (
      select answered_at as at, answers from screening where appointment_id = ${appointmentId}
      union all select answered_at, answers from page_answered where appointment_id = ${appointmentId}
    ) said where said.answers ->> ${question}::text = ${String(figure)}`.execute(tx);
  return rows[0]?.at ?? null;
}

/** All that reception may know: a word per visit, no answer among it (INV-29). */
export async function safetyStatus(tx: Tx, appointmentIds: string[]): Promise<Map<string, SafetyStatus>> {
  const rows = appointmentIds.length
    ? await sql<{ appointment_id: string; flow: string | null }>`
        select distinct on (s.appointment_id) s.appointment_id, r.decision ->> 'flow' as flow
        from screening s left join screening_review r on r.practice_id = s.practice_id and r.screening_id = s.screening_id
        where s.appointment_id = any (${appointmentIds}::uuid[])
        order by s.appointment_id, s.answered_at desc, s.screening_id desc`.execute(tx)
    : { rows: [] };
  const flows = new Map(rows.rows.map((row) => [row.appointment_id, row.flow]));
  const begun = await begunOf(tx, appointmentIds);
  return new Map(appointmentIds.map((id) => [id, statusOf(flows.has(id), begun.has(id), flows.get(id) ?? null)]));
}

export type SafetyStatus =
  | "not-answered"
  | "half-answered"
  | "needs-practitioner"
  | "clear"
  | "limited"
  | "do-not-treat";

async function begunOf(tx: Tx, appointmentIds: string[]): Promise<Set<string>> {
  if (appointmentIds.length === 0) return new Set();
  const rows = await tx
    .selectFrom("page_answered")
    .where("appointment_id", "in", appointmentIds)
    .select("appointment_id")
    .distinct()
    .execute();
  return new Set(rows.map((row) => row.appointment_id));
}

function statusOf(answered: boolean, begun: boolean, flow: string | null): SafetyStatus {
  if (!answered) return begun ? "half-answered" : "not-answered";
  if (flow === "clear") return "clear";
  if (flow === "conditional") return "limited";
  return flow === "blocked" ? "do-not-treat" : "needs-practitioner";
}
