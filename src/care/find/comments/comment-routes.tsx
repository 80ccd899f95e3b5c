import type { Tx } from "../../../db/transaction.ts";
import { one, type Values } from "../../../shared/form-values.ts";
import { isId, newId } from "../../../shared/id.ts";
import { keyedHash, sealText, unsealText } from "../../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../../web/form.ts";
import { slowDown } from "../../../web/guards.tsx";
import { type App, type Ask, here } from "../../../web/house.ts";
import { onTo, show, showKept } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { type Article, articleAt } from "../articles/articles.sql.ts";
import { commentForm } from "./comment-form.ts";
import { commentsOf, decisions } from "./comments.sql.ts";
import { leaveComment } from "./leave-comment.ts";
import { CommentPage } from "./pages/CommentPage.tsx";
import { EverybodyPage } from "./pages/EverybodyPage.tsx";
import { ThanksPage } from "./pages/ThanksPage.tsx";
import { privacySmells } from "./privacy-smell.ts";
import { drawnForm, networkToday, readDrawn } from "./drawn-form.ts";
import { isSuspect, learn } from "./spam.ts";

type KeptForm = { values: Values; refused: Refused | null };
const mostFromOneNetwork = 8;

export function commentRoutes(app: App): void {
  app.get(urls.comment, async (c) => {
    const article = await articleOf(c);
    if (!article) return c.notFound();
    const { practice } = c.get("visitor");
    if (c.req.query("thanks") === "yes") return show(c, <ThanksPage practice={practice} article={article} />);
    return form(c, article, { values: { to: c.req.query("to") ?? "" }, refused: null });
  });
  app.post(urls.comment, async (c) => {
    const article = await articleOf(c);
    if (!article) return c.notFound();
    const values = await readForm(c);
    const { house, now, practice } = { ...c.var, practice: c.get("visitor").practice };
    const key = house.secretKey;
    const many = await slowDown(
      c,
      "comment",
      mostFromOneNetwork,
      keyedHash(key, networkToday(c.get("visitor").from, now)),
    );
    if (many) return form(c, article, { values, refused: many });
    const sealed = unsealText(key, one(values, "drawn"));
    const drawn = sealed === null ? null : readDrawn(sealed, article.articleId, now);
    if (!drawn) return form(c, article, { values, refused: tooOld() });
    const read = commentForm.safeParse(
      Object.fromEntries(["name", "words", "tell", "email"].map((name) => [name, one(values, name)])),
    );
    if (!read.success) return form(c, article, { values, refused: fieldRefusal("FIND-40", read.error) });
    const smells = privacySmells(`${read.data.name}\n${read.data.words}`);
    const asked = one(values, "everybody");
    if (asked === "no") return form(c, article, { values, refused: null });
    if (smells.length > 0 && asked !== "yes")
      return show(c, <EverybodyPage practice={practice} article={article} values={values} smells={smells} />);
    const seconds = now.since(drawn.at).total("seconds");
    const sent = { words: `${read.data.name} ${read.data.words}`, trapped: one(values, "website") !== "", seconds };
    const answered = one(values, "to");
    const leaving = { ...read.data, commentId: drawn.commentId, slug: article.slug, now };
    const model = await here(c, async (tx) => learn(await decisions(tx)));
    const done = await here(c, (tx) =>
      leaveComment(tx, { ...leaving, to: isId(answered) ? answered : null, suspect: isSuspect(sent, model) }),
    );
    if (isRefused(done)) return form(c, article, { values, refused: done });
    return onTo(c, `${to("comment", { slug: article.slug })}?thanks=yes`);
  });
}

const tooOld = () =>
  refuse("FIND-45", "This form was open for too long. Your words are still here: please send them once more.");

function articleOf(c: Ask): Promise<Article | undefined> {
  const slug = c.req.param("slug") ?? "";
  return here(c, (tx) => articleAt(tx, slug, c.get("now")));
}

async function form(c: Ask, article: Article, kept: KeptForm): Promise<Response> {
  const answered = await here(c, (tx: Tx) => answering(tx, article, one(kept.values, "to")));
  const drawn = sealText(c.get("house").secretKey, drawnForm(newId(), article.articleId, c.get("now")));
  const props = { practice: c.get("visitor").practice, article, answered, drawn, kept };
  return showKept(c, <CommentPage {...props} />, kept.refused);
}

/** What is answered, where that is something everybody may read. */
async function answering(tx: Tx, article: Article, commentId: string) {
  if (!isId(commentId)) return null;
  return (await commentsOf(tx, article.articleId)).find((comment) => comment.commentId === commentId) ?? null;
}
