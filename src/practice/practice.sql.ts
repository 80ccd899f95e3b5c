import { sql } from "kysely";
import type { Templates } from "../shared/letters.ts";
import type { Tx } from "../db/transaction.ts";

export type PracticeDetails = {
  name: string;
  timeZone: string;
  address: string;
  phone: string;
  about: string;
  demonstration: boolean;
  /** How long before, how far ahead, and at what steps people may book themselves. */
  noticeMinutes: number;
  horizonDays: number;
  stepMinutes: number;
  /** Until how many hours before a visit it may be moved or cancelled freely, and what holds after that. */
  changeHours: number;
  changePolicy: string;
  /** Its own words for what it writes to people. */
  templates: Templates;
};
export type Held = { competency: string; from: string; until: string | null };

/** For a larger question. */
export const practiceFor = (tx: Tx) =>
  tx.selectFrom("practice").select([
    "name",
    "time_zone as timeZone",
    "address",
    "phone",
    "about",
    "demonstration",
    "notice_minutes as noticeMinutes",
    "horizon_days as horizonDays",
    "step_minutes as stepMinutes",
    "change_hours as changeHours",
    "change_policy as changePolicy",
    sql<Templates>`(select coalesce(json_object_agg(t.kind, json_build_object('subject', t.subject, 'body', t.body)), '{}')
        from message_template t where t.practice_id = practice.practice_id)`.as("templates"),
  ]);

export function practiceDetails(tx: Tx): Promise<PracticeDetails> {
  return practiceFor(tx).executeTakeFirstOrThrow();
}

export function practitioners(tx: Tx): Promise<{ colleagueId: string; name: string; title: string }[]> {
  return tx
    .selectFrom("colleague as p")
    .innerJoin("colleague_role as r", (join) =>
      join.onRef("r.practice_id", "=", "p.practice_id").onRef("r.colleague_id", "=", "p.colleague_id"),
    )
    .where("r.role", "=", "practitioner")
    .where("p.left_at", "is", null)
    .select(["p.colleague_id as colleagueId", "p.name", "p.title"])
    .orderBy("p.name")
    .execute();
}

/** Everybody who ever worked here, by id: what was signed keeps its names when somebody has left. */
export async function namesOfAll(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom("colleague").select(["colleague_id as id", "name"]).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What this person is qualified in, and from when until when, as ISO dates. */
export function competenciesOf(tx: Tx, colleagueId: string): Promise<Held[]> {
  return tx
    .selectFrom("qualification")
    .where("colleague_id", "=", colleagueId)
    .select(["competency", "awarded_on as from", "valid_until as until"])
    .execute();
}

/** The stretches for which this person is insured; `until` is the first day without cover. */
export async function coverOf(tx: Tx, colleagueId: string): Promise<{ from: string; until: string | null }[]> {
  const { rows } = await sql<{ from: string; until: string | null }>`
    select lower(during)::text "from", upper(during)::text "until"
    from insurance_cover where colleague_id = ${colleagueId}`.execute(tx);
  return rows;
}
