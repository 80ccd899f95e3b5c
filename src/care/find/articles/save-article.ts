import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { audit } from "../../../privacy/index.ts";
import { refuse, type Refused } from "../../../shared/refusal.ts";
import type { ArticleForm } from "./article-form.ts";
import { type Draft, draftOf, takenSlugs } from "./drafts.sql.ts";
import { freeSlug, slugFrom } from "./slug.ts";

export type Saving = ArticleForm & {
  articleId: string;
  /** The wording that the writer began from; nought for a new article. */
  from: number;
  commentsOpen: boolean;
  by: string;
  now: Temporal.Instant;
};

/** Keeps one more wording. What readers see stays as it is until it is published. */
export async function saveArticle(tx: Tx, saving: Saving): Promise<{ revision: number } | Refused> {
  const before = await draftOf(tx, saving.articleId);
  if (saving.follows !== null && !(await draftOf(tx, saving.follows)))
    return refuse("FIND-33", "The article that this one follows is not here any more.", { field: "follows" });
  if (before && isSame(before, saving)) {
    await keepArticle(tx, before, saving);
    return { revision: before.revision };
  }
  if (saving.from !== (before?.revision ?? 0)) return meanwhile();
  await (before ? keepArticle(tx, before, saving) : beginArticle(tx, saving));
  const { articleId: article_id, title, summary, words, series, follows } = saving;
  const revision = saving.from + 1;
  const wording = { title, summary, words, series, follows };
  await tx
    .insertInto("article_revision")
    .values({ article_id, revision, ...wording, written_by: saving.by, written_at: saving.now.toString() })
    .execute();
  await audit(tx, saving.by, "wrote", "article", article_id);
  return { revision };
}

const meanwhile = () =>
  refuse(
    "FIND-33",
    "Somebody kept another wording of this article meanwhile. Yours is still below: copy it, open the article again, and put both together.",
  );

const isSame = (before: Draft, now: Saving) =>
  (["title", "summary", "words", "series", "follows"] as const).every((part) => before[part] === now[part]);

/** An address is taken from the title where none was wished for, and numbered where it is taken. */
async function beginArticle(tx: Tx, { articleId, slug, title, commentsOpen, by }: Saving): Promise<void> {
  const wish = slugFrom(title);
  const taken = slug ? new Set<string>() : await takenSlugs(tx, wish);
  const address = slug || freeSlug(wish, (each) => taken.has(each));
  const article = { article_id: articleId, author_id: by, slug: address, comments_open: commentsOpen };
  await tx.insertInto("article").values(article).execute();
}

/** Once published, an article keeps its address, because others may have linked to it. */
async function keepArticle(tx: Tx, before: Draft, { slug, commentsOpen }: Saving): Promise<void> {
  const address = before.publishedRevision === null && slug ? slug : before.slug;
  if (address === before.slug && commentsOpen === before.commentsOpen) return;
  await tx
    .updateTable("article")
    .set({ slug: address, comments_open: commentsOpen })
    .where("article_id", "=", before.articleId)
    .execute();
}
