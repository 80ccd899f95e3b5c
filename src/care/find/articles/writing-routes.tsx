import { findClaims } from "../../../knowledge/claims/find-claims.ts";
import { one, type Values } from "../../../shared/form-values.ts";
import { isId, newId } from "../../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../../web/form.ts";
import { must } from "../../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../../web/house.ts";
import { onTo, show, showKept } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { howMany } from "../comments/comments.sql.ts";
import { articleForm, publishTime } from "./article-form.ts";
import { draftOf, drafts, revisionOf, revisionsOf, stateOf } from "./drafts.sql.ts";
import { articleHtml } from "./markdown.ts";
import { allSaid } from "./may-publish.ts";
import { EditorPage } from "./pages/EditorPage.tsx";
import { WritingPage } from "./pages/WritingPage.tsx";
import { picturesOf } from "./pictures.sql.ts";
import { publishArticle, takeDownArticle } from "./publish-article.ts";
import { saveArticle } from "./save-article.ts";

type KeptForm = { values: Values; refused: Refused | null };
const mostWaiting = 500;

export function writingRoutes(app: App): void {
  app.get(urls.writing, must("write for the public"), async (c) => {
    const now = c.get("now");
    const { all, waiting } = await here(c, async (tx) => ({
      all: await drafts(tx),
      waiting: await howMany(tx, "waiting", mostWaiting),
    }));
    const articles = all.map((draft) => ({ ...draft, state: stateOf(draft, now) }));
    return show(c, <WritingPage visitor={c.get("visitor")} articles={articles} waiting={waiting} newId={newId()} />);
  });
  app.get(urls.write, must("write for the public"), (c) => editor(c, null));
  app.post(urls.write, must("write for the public"), take);
  app.post(urls.takeDown, must("write for the public"), async (c) => {
    const articleId = c.req.param("article");
    if (!isId(articleId)) return c.notFound();
    await here(c, (tx) => takeDownArticle(tx, { articleId, by: colleague(c).colleagueId, now: c.get("now") }));
    return onTo(c, to("write", { article: articleId }));
  });
}

async function take(c: Ask): Promise<Response> {
  const articleId = c.req.param("article");
  if (!isId(articleId)) return c.notFound();
  const values = await readForm(c);
  const wish = one(values, "do");
  if (wish === "look") return editor(c, { values, refused: null });
  const read = articleForm.safeParse(
    Object.fromEntries(Object.keys(articleForm.shape).map((name) => [name, one(values, name)])),
  );
  if (!read.success) return editor(c, { values, refused: fieldRefusal("FIND-31", read.error) });
  const now = c.get("now");
  const by = colleague(c).colleagueId;
  const at = publishTime(one(values, "on"), one(values, "time"), c.get("visitor").practice.timeZone, now);
  if (at === null && wish === "publish") {
    const says = "Please give a day, and a time such as 09:30, or leave both empty for now.";
    return editor(c, { values, refused: refuse("FIND-31", says, { field: "on" }) });
  }
  const from = Number(/^\d{1,6}$/.exec(one(values, "from"))?.[0] ?? 0);
  const saving = { ...read.data, articleId, from, commentsOpen: one(values, "comments") === "yes", by, now };
  const done = await here(c, async (tx) => {
    const saved = await saveArticle(tx, saving);
    if (isRefused(saved) || wish !== "publish" || at === null) return saved;
    return publishArticle(tx, { articleId, at, reason: one(values, "reason").slice(0, 1000), by, now });
  });
  if (isRefused(done)) return editor(c, { values, refused: done });
  return onTo(c, to(wish === "picture" ? "pictures" : "write", { article: articleId }));
}

/** The article as it was typed, as an earlier wording had it, or as it was kept last. */
async function editor(c: Ask, typed: KeptForm | null): Promise<Response> {
  const articleId = c.req.param("article") ?? "";
  if (!isId(articleId)) return c.notFound();
  const wished = Number(/^\d{1,6}$/.exec(c.req.query("revision") ?? "")?.[0] ?? 0);
  const found = await here(c, async (tx) => ({
    draft: await draftOf(tx, articleId),
    earlier: wished ? await revisionOf(tx, articleId, wished) : undefined,
    revisions: await revisionsOf(tx, articleId),
    pictures: await picturesOf(tx, [articleId]),
    others: (await drafts(tx)).filter((other) => other.articleId !== articleId),
  }));
  const { draft, earlier } = found;
  const wording = earlier ?? draft;
  const kept = typed ?? {
    values: {
      ...(wording ? { ...wording, follows: wording.follows ?? "" } : {}),
      slug: draft?.slug ?? "",
      comments: draft && !draft.commentsOpen ? "" : "yes",
      from: String(draft?.revision ?? 0),
      reason: draft?.claimsReason ?? "",
    },
    refused: null,
  };
  const looking = typed !== null && typed.refused === null;
  const preview = looking ? articleHtml(one(kept.values, "words").slice(0, 100_000), found.pictures) : null;
  const [title, summary, words, series] = ["title", "summary", "words", "series"].map((name) =>
    one(kept.values, name),
  ) as [string, string, string, string];
  const said = allSaid({ title, summary, words: words.slice(0, 100_000), series }, found.pictures);
  const findings = findClaims(said);
  const state = draft ? stateOf(draft, c.get("now")) : null;
  const props = {
    ...found,
    draft: draft ?? null,
    state,
    articleId,
    kept,
    preview,
    findings,
    isEarlier: earlier !== undefined,
  };
  return showKept(c, <EditorPage visitor={c.get("visitor")} {...props} />, kept.refused);
}
