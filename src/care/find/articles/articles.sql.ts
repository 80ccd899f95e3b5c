import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { isSlug } from "./slug.ts";

/** An article as readers see it. */
export type Article = {
  articleId: string;
  slug: string;
  title: string;
  summary: string;
  words: string;
  series: string;
  follows: string | null;
  commentsOpen: boolean;
  author: string;
  publishedAt: string;
  /** When the words that are shown were written; never before they were first shown. */
  revisedAt: string;
};

const shown = (tx: Tx, now: Temporal.Instant) =>
  tx
    .selectFrom("article as a")
    .innerJoin("article_revision as r", (join) =>
      join.onRef("r.article_id", "=", "a.article_id").onRef("r.revision", "=", "a.published_revision"),
    )
    .innerJoin("colleague as c", "c.colleague_id", "a.author_id")
    .where("a.published_from", "<=", now.toString())
    .where("a.removed_at", "is", null)
    .select([
      "a.article_id as articleId",
      "a.slug",
      "r.title",
      "r.summary",
      "r.words",
      "r.series",
      "r.follows",
      "a.comments_open as commentsOpen",
      "c.name as author",
      sql<string>`a.published_from`.as("publishedAt"),
      sql<string>`greatest(a.published_from, r.written_at)`.as("revisedAt"),
    ]);

export function newestArticles(tx: Tx, now: Temporal.Instant, most: number, skip = 0): Promise<Article[]> {
  return shown(tx, now).orderBy("a.published_from", "desc").orderBy("a.article_id").limit(most).offset(skip).execute();
}

export async function articleAt(tx: Tx, slug: string, now: Temporal.Instant): Promise<Article | undefined> {
  if (!isSlug(slug)) return undefined;
  return shown(tx, now).where("a.slug", "=", slug).executeTakeFirst();
}

export type Title = { articleId: string; slug: string; title: string };

/** The other parts of its series in the order of time, what it follows, and what followed it. */
export async function relatedTo(tx: Tx, article: Article, now: Temporal.Instant) {
  const all = shown(tx, now).orderBy("a.published_from").limit(50);
  const series = article.series === "" ? [] : await all.where("r.series", "=", article.series).execute();
  const follows = article.follows ? await all.where("a.article_id", "=", article.follows).execute() : [];
  const followed = await all.where("r.follows", "=", article.articleId).execute();
  return { series: series.map(titleOf), follows: follows.map(titleOf), followed: followed.map(titleOf) };
}

const titleOf = ({ articleId, slug, title }: Article): Title => ({ articleId, slug, title });

/** When the next article is due, so that what is kept in memory until then goes in time. */
export async function nextDue(tx: Tx, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const row = await tx
    .selectFrom("article")
    .where("published_from", ">", now.toString())
    .where("removed_at", "is", null)
    .select("published_from as at")
    .orderBy("published_from")
    .limit(1)
    .executeTakeFirst();
  return row?.at ? Temporal.Instant.from(row.at) : null;
}

/** For the list of a search engine: every article and when it last changed. */
export async function articleAddresses(tx: Tx, now: Temporal.Instant): Promise<{ slug: string; changed: string }[]> {
  const all = await shown(tx, now).orderBy("a.published_from").execute();
  return all.map(({ slug, revisedAt }) => ({ slug, changed: revisedAt }));
}

/** An address that once led to an article which was taken down. */
export async function isGone(tx: Tx, slug: string): Promise<boolean> {
  if (!isSlug(slug)) return false;
  const row = await tx
    .selectFrom("article")
    .where("slug", "=", slug)
    .where("removed_at", "is not", null)
    .select("slug")
    .executeTakeFirst();
  return row !== undefined;
}
