import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../../practice/index.ts";
import { maySay } from "../../../knowledge/claims/may-say.ts";
import { audit } from "../../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { answerLetter } from "./answer-letter.ts";

export const decisions = ["approved", "declined", "spam"] as const;
export type Decision = (typeof decisions)[number];
type Deciding = { commentId: string; by: string; now: Temporal.Instant };

/** Approved, a comment is read by everybody; otherwise by nobody, and its author's address is forgotten. */
export async function decideComment(tx: Tx, deciding: Deciding & { decision: Decision }): Promise<void> {
  const { commentId, decision, by, now } = deciding;
  const decided = await tx
    .updateTable("comment")
    .set({ state: decision, decided_at: now.toString(), ...(decision === "approved" ? {} : { email: "" }) })
    .where("comment_id", "=", commentId)
    .where("state", "!=", decision)
    .returning("comment_id")
    .execute();
  if (decided.length > 0) await audit(tx, by, decision, "comment", commentId);
}

type Answering = Deciding & {
  answerId: string;
  words: string;
  reason?: string;
  address: (slug: string, comment: string) => string;
};

/** Answers in the practice's name, which approves what is answered. Who asked to be told is told, once. */
export async function answerComment(tx: Tx, answering: Answering): Promise<Refused | void> {
  const { commentId, answerId, words, reason = "", by, now } = answering;
  const said = maySay(words, reason);
  if (isRefused(said)) return said;
  const asked = await tx
    .selectFrom("comment as k")
    .innerJoin("article as a", "a.article_id", "k.article_id")
    .innerJoin("colleague as c", (join) => join.on("c.colleague_id", "=", by))
    .where("k.comment_id", "=", commentId)
    .select(["k.article_id", "k.answers", "k.email", "a.slug", "c.name as ours"])
    .forUpdate("k")
    .executeTakeFirst();
  if (!asked) return refuse("FIND-43", "That comment is not here any more.");
  await decideComment(tx, { commentId, decision: "approved", by, now });
  const answer = await tx
    .insertInto("comment")
    .values({
      comment_id: answerId,
      article_id: asked.article_id,
      answers: asked.answers ?? commentId,
      name: asked.ours,
      words,
      claims: said.claims,
      claims_reason: said.claims > 0 ? reason.trim() : "",
      state: "approved",
      colleague_id: by,
      written_at: now.toString(),
      decided_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("comment_id")
    .execute();
  if (answer.length === 0 || asked.email === "") return;
  const { name } = await practiceDetails(tx);
  const letter = answerLetter(name, answering.address(asked.slug, answerId));
  await writeMessage(tx, { to: asked.email, ...letter, calendar: null, at: now });
  await tx.updateTable("comment").set({ email: "" }).where("comment_id", "=", commentId).execute();
}
