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
