import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { maySay } from "../../../knowledge/claims/may-say.ts";
import { audit } from "../../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { type Draft, draftOf, stateOf } from "./drafts.sql.ts";
import { allSaid, mayPublish } from "./may-publish.ts";
import { picturesOf } from "./pictures.sql.ts";

type Publishing = {
  articleId: string;
  at: Temporal.Instant;
  /** Why words stand that an advertising authority may object to; empty where there are none. */
  reason?: string;
  by: string;
  now: Temporal.Instant;
};

/** From that time on readers see the newest wording. What they see already keeps the day on which it was first seen. */
export async function publishArticle(
  tx: Tx,
  { articleId, at, reason = "", by, now }: Publishing,
): Promise<Refused | { claims: number }> {
  const draft = await draftOf(tx, articleId);
  if (!draft) return refuse("FIND-31", "That article is not here any more.");
  const pictures = await picturesOf(tx, [articleId]);
  const refused = mayPublish(draft, pictures);
  if (refused) return refused;
  const said = maySay(allSaid(draft, pictures), reason);
  if (isRefused(said)) return said;
  const from = stateOf(draft, now) === "seen" ? draft.publishedFrom! : dayOf(draft, at, now);
  await tx
    .updateTable("article")
    .set({
      published_revision: draft.revision,
      published_from: from,
      removed_at: null,
      claims: said.claims,
      claims_reason: said.claims > 0 ? reason.trim() : "",
    })
    .where("article_id", "=", articleId)
    .execute();
  await audit(tx, by, said.claims > 0 ? "published with claims" : "published", "article", articleId);
  return { claims: said.claims };
}

/** What was seen on an earlier site keeps its day there, unless another is wished for. */
const dayOf = ({ firstSeen }: Draft, at: Temporal.Instant, now: Temporal.Instant): string =>
  firstSeen !== null && at.equals(now) ? firstSeen : at.toString();

/** Its address answers that it is gone, and its comments go from view with it; nothing is lost, and it can come back. */
export async function takeDownArticle(
  tx: Tx,
  { articleId, by, now }: Omit<Publishing, "at" | "reason">,
): Promise<void> {
  const down = await tx
    .updateTable("article")
    .set({ removed_at: now.toString() })
    .where("article_id", "=", articleId)
    .where("published_revision", "is not", null)
    .where("removed_at", "is", null)
    .returning("article_id")
    .execute();
  if (down.length > 0) await audit(tx, by, "took down", "article", articleId);
}
