import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import type { MadePicture } from "../../../outside/pictures.ts";
import { audit } from "../../../privacy/index.ts";
import { newId } from "../../../shared/id.ts";
import { refuse, type Refused } from "../../../shared/refusal.ts";
import { draftOf } from "./drafts.sql.ts";

type Adding = { articleId: string; shows: string; made: MadePicture; by: string; now: Temporal.Instant };
const mostPictures = 60;

/** Adds a picture to an article under the next number. */
export async function addPicture(tx: Tx, adding: Adding): Promise<{ number: number; pictureId: string } | Refused> {
  const { articleId: article_id, made, by } = adding;
  if (!(await draftOf(tx, article_id))) return refuse("FIND-34", "Please keep the article first.");
  const { last } = await tx
    .selectFrom("picture")
    .where("article_id", "=", article_id)
    .select((most) => most.fn.coalesce(most.fn.max("number"), most.lit(0)).as("last"))
    .executeTakeFirstOrThrow();
  if (last >= mostPictures) return refuse("FIND-34", "An article holds at most 60 pictures.");
  const [picture_id, number] = [newId(), last + 1];
  const { width, height } = made;
  const picture = { picture_id, article_id, number, shows: adding.shows, width, height };
  await tx
    .insertInto("picture")
    .values({ ...picture, added_by: by, added_at: adding.now.toString() })
    .execute();
  await tx
    .insertInto("picture_size")
    .values(made.sizes.map((size) => ({ picture_id, ...size })))
    .execute();
  await audit(tx, by, "added", "picture", picture_id);
  return { number, pictureId: picture_id };
}
