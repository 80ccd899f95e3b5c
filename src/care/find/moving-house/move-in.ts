import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import type { MadePicture } from "../../../outside/pictures.ts";
import { newId } from "../../../shared/id.ts";
import { type Finding, findClaims } from "../../../knowledge/claims/find-claims.ts";
import { isRefused, type Refused } from "../../../shared/refusal.ts";
import { addPicture } from "../articles/add-picture.ts";
import { allSaid } from "../articles/may-publish.ts";
import { takenSlugs } from "../articles/drafts.sql.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { freeSlug, slugFrom } from "../articles/slug.ts";
import { bringComments } from "./bring-comments.ts";
import { textOf } from "../text-of.ts";
import { wordsFromHtml } from "./html-to-words.ts";
import { oldPath } from "./old-path.ts";
import { timeOf } from "./old-time.ts";
import { fullSize, pictureOf } from "./old-pictures.ts";
import type { OldItem, OldSite } from "./wordpress-export.ts";

export type Moving = {
  site: OldSite;
  /** The pictures that lay in the export's folder, by the address that they had, in full size. */
  pictures: ReadonlyMap<string, MadePicture>;
  /** Why words may stand that an advertising authority may object to; empty where whoever moves gave none. */
  reason: string;
  by: string;
  now: Temporal.Instant;
};
const mostLetters = 100_000;

/** What came of one page, and what could not come with it. */
export type Came = {
  title: string;
  as: "published" | "waits" | "draft" | "was here" | "left";
  comments: number;
  pictures: number;
  /** Phrases in what was published that the claims check found. */
  claims: number;
  /** What it waits for as a draft: phrases that may not be said, or need a reason (FIND-54). */
  held: Finding[];
  left: string[];
};

/** Brings one post or page over, with its comments and pictures, unless it came before (FIND-50). */
export async function moveIn(tx: Tx, item: OldItem, moving: Moving): Promise<Came | Refused> {
  const { site, by, now } = moving;
  const title = textOf(item.title).slice(0, 150) || "Without a title";
  const came: Came = { title, as: "draft", comments: 0, pictures: 0, claims: 0, held: [], left: [] };
  const paths = oldPaths(item);
  if (await cameBefore(tx, paths)) return { ...came, as: "was here" };
  const used: { shows: string; made: MadePicture; address: string }[] = [];
  const said = wordsFromHtml(item.html, site.home, (address, alt) => {
    const made = moving.pictures.get(fullSize(address));
    const shows = alt || pictureOf(site, address)?.shows.trim() || "";
    if (!made) came.left.push(`a picture that is not in the folder: ${nameOf(address)}`);
    else if (shows === "") came.left.push(`a picture without words for what it shows: ${nameOf(address)}`);
    return made && shows !== "" ? used.push({ shows: shows.slice(0, 300), made, address }) : null;
  });
  came.left.push(...said.left);
  if (said.words.length > mostLetters) came.left.push("its end: an article holds 100,000 letters");
  const at = timeOf(item.at) ?? now;
  const articleId = newId();
  const wish = slugFrom(decodedName(item.name) || title);
  const taken = await takenSlugs(tx, wish);
  const saving = {
    title,
    summary: textOf(item.summary).slice(0, 300),
    words: said.words.slice(0, mostLetters),
    series: "",
  };
  const slug = freeSlug(wish, (each) => taken.has(each));
  const saved = await saveArticle(tx, {
    ...saving,
    articleId,
    slug,
    follows: null,
    from: 0,
    commentsOpen: item.commentsOpen,
    by,
    now: at,
  });
  if (isRefused(saved)) return saved;
  for (const { shows, made, address } of used) {
    const added = await addPicture(tx, { articleId, shows, made, by, now });
    if (isRefused(added)) return added;
    await leadFrom(tx, oldPath(fullSize(address)), { article_id: articleId, picture_id: added.pictureId });
  }
  came.pictures = used.length;
  if (isPublic(item, came)) {
    const done = await publishArticle(tx, { articleId, at, reason: moving.reason, by, now });
    if (!isRefused(done))
      Object.assign(came, { claims: done.claims, as: Temporal.Instant.compare(at, now) > 0 ? "waits" : "published" });
    else if (done.refused === "FIND-4") came.held = findClaims(allSaid(saving, used));
    else came.left.push(`its publication: ${done.says}`);
  }
  const bringing = { articleId, by, now, authors: site.authors, reason: moving.reason };
  came.comments = await bringComments(tx, item.comments, bringing, came.left);
  for (const path of paths) await leadFrom(tx, path, { article_id: articleId });
  return came;
}

/** A picture that stands in two articles leads to the first. */
async function leadFrom(
  tx: Tx,
  path: string | null,
  target: { article_id: string; picture_id?: string },
): Promise<void> {
  if (path === null) return;
  await tx
    .insertInto("old_address")
    .values({ path, ...target })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function cameBefore(tx: Tx, paths: string[]): Promise<boolean> {
  const known = await tx.selectFrom("old_address").where("path", "in", paths).select("path").limit(1).execute();
  return known.length > 0;
}

/** What everybody could read is published again; what stood behind a password waits as a draft. */
function isPublic({ status, password }: OldItem, came: Came): boolean {
  if (status !== "publish" && status !== "future") return false;
  if (password !== "") came.left.push("its password: it waits as a draft");
  return password === "";
}

/** Its address, where readers had one, and its number, by which it is known when it is told twice. */
function oldPaths({ id, link, status }: OldItem): string[] {
  const found = [oldPath(`/?p=${id}`), status === "publish" ? oldPath(link) : null];
  return [...new Set(found.filter((path) => path !== null))];
}

const nameOf = (address: string) => address.split("/").at(-1)!.slice(0, 80);

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
