import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";

export type Draft = {
  articleId: string;
  slug: string;
  commentsOpen: boolean;
  publishedRevision: number | null;
  publishedFrom: string | null;
  removedAt: string | null;
  /** Of an article that readers of an earlier site knew and that has not been seen here: the day it had there. */
  firstSeen: string | null;
  /** How many phrases the claims check found in the words that were published. */
  claims: number;
  /** Why published words stand that the claims check found. */
  claimsReason: string;
  revision: number;
  title: string;
  summary: string;
  words: string;
  series: string;
  follows: string | null;
};
export type State = "draft" | "waits" | "seen" | "taken down";

export function stateOf(draft: Draft, now: Temporal.Instant): State {
  if (draft.removedAt) return "taken down";
  if (!draft.publishedFrom) return "draft";
  return Temporal.Instant.compare(Temporal.Instant.from(draft.publishedFrom), now) > 0 ? "waits" : "seen";
}

/** Readers of an earlier site had an address for it that was more than its number. */
export const wasPublic = (row: "a" | "o") => sql<boolean>`exists (select from old_address e
  where e.practice_id = ${sql.ref(`${row}.practice_id`)} and e.article_id = ${sql.ref(`${row}.article_id`)}
    and e.picture_id is null and e.path not like '/?%')`;

const newest = (tx: Tx) =>
  tx
    .selectFrom("article as a")
    .innerJoin("article_revision as r", "r.article_id", "a.article_id")
    .where("r.revision", "=", (revisions) =>
      revisions
        .selectFrom("article_revision as n")
        .whereRef("n.article_id", "=", "a.article_id")
        .select((most) => most.fn.max("n.revision").as("revision")),
    )
    .select([
      "a.article_id as articleId",
      "a.slug",
      "a.comments_open as commentsOpen",
      "a.published_revision as publishedRevision",
      "a.published_from as publishedFrom",
      "a.removed_at as removedAt",
      sql<string | null>`(select f.written_at from article_revision f
        where f.practice_id = a.practice_id and f.article_id = a.article_id and f.revision = 1
          and a.published_from is null and ${wasPublic("a")})`.as("firstSeen"),
      "a.claims",
      "a.claims_reason as claimsReason",
      "r.revision",
      "r.title",
      "r.summary",
      "r.words",
      "r.series",
      "r.follows",
    ]);

/** Every article in its newest wording, drafts first. */
export function drafts(tx: Tx): Promise<Draft[]> {
  return newest(tx)
    .orderBy(sql`a.published_from is not null`)
    .orderBy("a.published_from", "desc")
    .orderBy("a.article_id", "desc")
    .execute();
}

export function draftOf(tx: Tx, articleId: string): Promise<Draft | undefined> {
  return newest(tx).where("a.article_id", "=", articleId).executeTakeFirst();
}

export type Revision = { revision: number; title: string; by: string; at: string };

export function revisionsOf(tx: Tx, articleId: string): Promise<Revision[]> {
  return tx
    .selectFrom("article_revision as r")
    .innerJoin("colleague as c", "c.colleague_id", "r.written_by")
    .where("r.article_id", "=", articleId)
    .select(["r.revision", "r.title", "c.name as by", "r.written_at as at"])
    .orderBy("r.revision", "desc")
    .execute();
}

export function revisionOf(tx: Tx, articleId: string, revision: number) {
  return tx
    .selectFrom("article_revision")
    .where("article_id", "=", articleId)
    .where("revision", "=", revision)
    .select(["title", "summary", "words", "series", "follows"])
    .executeTakeFirst();
}

/** Which of these addresses are taken, whatever number stands behind them. */
export async function takenSlugs(tx: Tx, wish: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom("article")
    .where("slug", "like", `${wish.slice(0, 70)}%`)
    .select("slug")
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}
