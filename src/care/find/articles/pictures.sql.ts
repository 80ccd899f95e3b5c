import { sql } from "kysely";
import type { Tx } from "../../../db/transaction.ts";
import type { ShownPicture } from "./markdown.ts";

export function picturesOf(tx: Tx, articleIds: readonly string[]): Promise<(ShownPicture & { articleId: string })[]> {
  if (articleIds.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom("picture as p")
    .where("p.article_id", "in", articleIds)
    .select([
      "p.article_id as articleId",
      "p.picture_id as pictureId",
      "p.number",
      "p.shows",
      "p.width",
      "p.height",
      sql<number[]>`array(select s.width from picture_size s
        where s.practice_id = p.practice_id and s.picture_id = p.picture_id order by 1)`.as("widths"),
    ])
    .orderBy("p.number")
    .execute();
}

export async function pictureBytes(tx: Tx, pictureId: string, width: number): Promise<Buffer | null> {
  const row = await tx
    .selectFrom("picture_size")
    .where("picture_id", "=", pictureId)
    .where("width", "=", width)
    .select("bytes")
    .executeTakeFirst();
  return row?.bytes ?? null;
}
