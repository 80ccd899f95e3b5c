import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { type Thread, threadsOf } from "./threads.ts";

/** The comments that everybody may read under an article, oldest first. */
export async function commentsOf(tx: Tx, articleId: string): Promise<Thread[]> {
  const rows = await tx
    .selectFrom("comment")
    .where("article_id", "=", articleId)
    .where("state", "=", "approved")
    .select([
      "comment_id as commentId",
      "answers as to",
      "name",
      "words",
      "written_at as writtenAt",
      sql<boolean>`colleague_id is not null`.as("ours"),
    ])
    .orderBy("written_at")
    .limit(500)
    .execute();
  return threadsOf(rows);
}

export type Waiting = {
  commentId: string;
  name: string;
  words: string;
  writtenAt: string;
  wishesAnswer: boolean;
  state: string;
  title: string;
  slug: string;
};

const withTitle = (tx: Tx) =>
  tx
    .selectFrom("comment as k")
    .innerJoin("article as a", "a.article_id", "k.article_id")
    .innerJoin("article_revision as r", (join) =>
      join.onRef("r.article_id", "=", "a.article_id").onRef("r.revision", "=", "a.published_revision"),
    )
    .select([
      "k.comment_id as commentId",
      "k.name",
      "k.words",
      "k.written_at as writtenAt",
      sql<boolean>`k.email <> ''`.as("wishesAnswer"),
      "k.state",
      "r.title",
      "a.slug",
    ]);

/** What nobody has decided on yet, oldest first. */
export function undecided(tx: Tx, state: "waiting" | "suspected", most = 50): Promise<Waiting[]> {
  return withTitle(tx).where("k.state", "=", state).orderBy("k.written_at").limit(most).execute();
}

/** What was approved of late, for an answer or second thoughts. */
export function lastApproved(tx: Tx, most = 20): Promise<Waiting[]> {
  return withTitle(tx)
    .where("k.state", "=", "approved")
    .where("k.colleague_id", "is", null)
    .orderBy("k.decided_at", "desc")
    .limit(most)
    .execute();
}

/** How many wait under what readers see, counted no further than it takes to know that they are too many. */
export async function howMany(tx: Tx, state: "waiting" | "suspected", most: number): Promise<number> {
  const some = tx
    .selectFrom("comment as k")
    .innerJoin("article as a", "a.article_id", "k.article_id")
    .where("k.state", "=", state)
    .where("a.published_revision", "is not", null)
    .select("k.comment_id")
    .limit(most)
    .as("some");
  const { found } = await tx
    .selectFrom(some)
    .select((count) => count.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(found);
}

/** What the practice has decided of late, to learn from. */
export async function decisions(tx: Tx): Promise<{ words: string; spam: boolean }[]> {
  const last = (state: string) =>
    tx
      .selectFrom("comment")
      .where("state", "=", state)
      .where("colleague_id", "is", null)
      .select(["words", sql<boolean>`state = 'spam'`.as("spam")])
      .orderBy("decided_at", "desc")
      .limit(300)
      .execute();
  return [...(await last("approved")), ...(await last("spam"))];
}

/** What no longer serves anybody goes: unread spam after a month, what was declined after three, addresses after three. */
export async function forgetOldComments(tx: Tx, now: Temporal.Instant): Promise<void> {
  const before = (days: number) => now.subtract({ hours: 24 * days }).toString();
  await tx.deleteFrom("comment").where("state", "=", "suspected").where("written_at", "<", before(30)).execute();
  await tx
    .deleteFrom("comment")
    .where("state", "in", ["declined", "spam"])
    .where("decided_at", "<", before(90))
    .execute();
  await tx
    .updateTable("comment")
    .set({ email: "" })
    .where("email", "<>", "")
    .where("written_at", "<", before(90))
    .execute();
}
