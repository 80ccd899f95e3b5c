import { publishArticle, saveArticle } from "../src/care/find/index.ts";
import { newId } from "../src/shared/id.ts";
import { type OpenHouse, passing } from "./house.ts";

type Wording = Partial<{ title: string; words: string; slug: string; series: string; follows: string | null }>;

/** Keeps an article as its writer would, from the wording that stands; `publish` shows it from that many hours on. */
export async function writeArticle(
  house: OpenHouse,
  wording: Wording = {},
  publish: number | null = 0,
  articleId = newId(),
) {
  const { here, colleagueId: by, clock } = house;
  const now = clock.now();
  const { rows } = await house.owner.query<{ last: number }>(
    "select coalesce(max(revision), 0) as last from article_revision where article_id = $1",
    [articleId],
  );
  const base = { title: "How we measure", summary: "Before and after.", words: "One movement.", slug: "", series: "" };
  const saving = { ...base, follows: null, ...wording, articleId, from: rows[0]!.last, commentsOpen: true, by, now };
  passing(await here((tx) => saveArticle(tx, saving)));
  if (publish !== null)
    passing(await here((tx) => publishArticle(tx, { articleId, at: now.add({ hours: publish }), by, now })));
  return articleId;
}
