import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { refuse, type Refused } from "../../../shared/refusal.ts";
import { articleAt } from "../articles/articles.sql.ts";
import { howMany } from "./comments.sql.ts";

type Leaving = {
  /** Drawn with the form, so that sending twice is the same as once. */
  commentId: string;
  slug: string;
  to: string | null;
  name: string;
  words: string;
  email: string;
  suspect: boolean;
  now: Temporal.Instant;
};
/** More than a person can read; whoever comes then is told so. */
const mostUndecided = { waiting: 300, suspected: 200 };

/** Puts a comment before the practice. Nobody else reads it until somebody there has approved it. */
export async function leaveComment(tx: Tx, leaving: Leaving): Promise<Refused | void> {
  const article = await articleAt(tx, leaving.slug, leaving.now);
  if (!article?.commentsOpen) return refuse("FIND-40", "Comments on this article are closed.");
  if (leaving.to !== null && !(await mayBeAnswered(tx, article.articleId, leaving.to)))
    return refuse("FIND-43", "The comment that you answer is not here any more. Please leave yours without it.");
  const state = leaving.suspect ? "suspected" : "waiting";
  if ((await howMany(tx, state, mostUndecided[state])) >= mostUndecided[state])
    return refuse("FIND-45", "More comments wait here than we can read. Please try again tomorrow, or ring us.");
  await tx
    .insertInto("comment")
    .values({
      comment_id: leaving.commentId,
      article_id: article.articleId,
      answers: leaving.to,
      name: leaving.name,
      email: leaving.email,
      words: leaving.words,
      state,
      written_at: leaving.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function mayBeAnswered(tx: Tx, articleId: string, commentId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("comment")
    .where("comment_id", "=", commentId)
    .where("article_id", "=", articleId)
    .where("state", "=", "approved")
    .where("answers", "is", null)
    .select("comment_id")
    .executeTakeFirst();
  return row !== undefined;
}
