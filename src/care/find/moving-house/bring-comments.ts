import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { maySay } from "../../../knowledge/claims/may-say.ts";
import { newId } from "../../../shared/id.ts";
import { isRefused } from "../../../shared/refusal.ts";
import { textOf } from "../text-of.ts";
import { timeOf } from "./old-time.ts";
import type { OldComment } from "./wordpress-export.ts";

type Bringing = {
  articleId: string;
  by: string;
  now: Temporal.Instant;
  authors: readonly string[];
  /** Why claims may stand; empty where nobody gave a reason. */
  reason: string;
};

const states: Record<string, string> = { "1": "approved", "0": "waiting", spam: "spam" };

/**
 * Brings what readers said, without their addresses. Answers to answers stand under the comment that began it. What would
 * count as a claim of ours waits to be looked at (FIND-54).
 */
export async function bringComments(
  tx: Tx,
  comments: OldComment[],
  bringing: Bringing,
  left: string[],
): Promise<number> {
  const { articleId: article_id, by, now, authors, reason } = bringing;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const came = new Map<string, string>();
  let count = 0;
  for (const comment of comments.toSorted((a, b) => Number(a.parent !== "0") - Number(b.parent !== "0"))) {
    const words = textOf(comment.words).slice(0, 4000);
    const state = states[comment.approved];
    if (!state || words === "" || !["", "comment"].includes(comment.kind)) {
      left.push(
        `a ${comment.kind === "" || comment.kind === "comment" ? "comment that was thrown away" : comment.kind}`,
      );
      continue;
    }
    const comment_id = newId();
    const ours = comment.email !== "" && authors.includes(comment.email);
    const said = maySay(words, reason);
    if (ours && isRefused(said)) {
      left.push(`an answer of the practice’s own: ${said.says}`);
      continue;
    }
    const waits = state === "waiting" || (state === "approved" && isRefused(said));
    const claims = ours && !isRefused(said) ? said.claims : 0;
    await tx
      .insertInto("comment")
      .values({
        comment_id,
        article_id,
        answers: came.get(topOf(comment, byId)) ?? null,
        name: textOf(comment.name).slice(0, 80) || "Somebody",
        words,
        claims,
        claims_reason: claims > 0 ? reason.trim() : "",
        state: waits ? "waiting" : state,
        colleague_id: ours ? by : null,
        written_at: (timeOf(comment.at) ?? now).toString(),
        decided_at: waits ? null : now.toString(),
      })
      .execute();
    if (comment.parent === "0") came.set(comment.id, comment_id);
    count++;
  }
  return count;
}

/** Follows the answers up to where they began; a ring of them leads nowhere. */
function topOf(comment: OldComment, byId: ReadonlyMap<string, OldComment>): string {
  let at = comment;
  for (let steps = 0; at.parent !== "0" && steps < 50; steps++) {
    const parent = byId.get(at.parent);
    if (!parent) return "";
    at = parent;
  }
  return at.id;
}
