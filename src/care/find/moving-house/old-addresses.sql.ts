import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { wasPublic } from "../articles/drafts.sql.ts";

export type LivesAt = { slug: string; picture: { picture: string; width: string } | null };

/**
 * Where an address of an earlier home leads now: to an article, or to one of its pictures in full size. What readers knew
 * there and can't see here yet is told apart from what nobody knew.
 */
export async function livesAt(tx: Tx, path: string, now: Temporal.Instant): Promise<LivesAt | "not yet" | null> {
  const row = await tx
    .selectFrom("old_address as o")
    .innerJoin("article as a", "a.article_id", "o.article_id")
    .where("o.path", "=", path)
    .select(["a.slug", "o.picture_id", "a.published_from", "a.removed_at", wasPublic("o").as("wasPublic")])
    .executeTakeFirst();
  if (!row) return null;
  const from = row.published_from && Temporal.Instant.from(row.published_from);
  const known = from && (row.removed_at !== null || Temporal.Instant.compare(from, now) <= 0);
  if (!known) return row.wasPublic ? "not yet" : null;
  const { picture_id: picture } = row;
  const largest = await tx
    .selectFrom("picture_size")
    .where("picture_id", "=", picture)
    .select("width")
    .orderBy("width", "desc")
    .executeTakeFirst();
  return { slug: row.slug, picture: picture && largest ? { picture, width: String(largest.width) } : null };
}
