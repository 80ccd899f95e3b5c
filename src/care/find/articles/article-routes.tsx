import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { exercises } from "../../../knowledge/exercises.ts";
import { drawn } from "../../../outside/pictures.ts";
import { practiceDetails, practitioners } from "../../../practice/index.ts";
import { address, type App, type Ask, here } from "../../../web/house.ts";
import { sameForEveryone } from "../../../web/kept-pages.ts";
import { SorryPage } from "../../../web/layouts/SorryPage.tsx";
import { show } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { withAddress } from "../people.ts";
import { onePages, techniqueSlugs, titleSlugs } from "../site-pages.ts";
import { commentsOf } from "../comments/comments.sql.ts";
import {
  type Article,
  articleAddresses,
  articleAt,
  isGone,
  newestArticles,
  nextDue,
  relatedTo,
} from "./articles.sql.ts";
import { card } from "./card.ts";
import { atom, type Feed, jsonFeed, rss, sitemap } from "./feeds.ts";
import { articleHtml } from "./markdown.ts";
import { ArticlePage } from "./pages/ArticlePage.tsx";
import { articlesAt, ArticlesPage } from "./pages/ArticlesPage.tsx";
import { pictureBytes, picturesOf } from "./pictures.sql.ts";

const sitePaths = [
  ...onePages.map((name) => urls[name]),
  ...techniqueSlugs.map((way) => to("technique", { way })),
  ...titleSlugs.map((title) => to("title", { title })),
  ...exercises.map(({ id }) => to("exercise", { exercise: id })),
];
const onOnePage = 20;
const oneYear = "public, max-age=31536000, immutable";

export function articleRoutes(app: App): void {
  app.get(urls.articles, async (c) => {
    const page = Math.min(Math.max(Number.parseInt(c.req.query("page") ?? "1", 10) || 1, 1), 1000);
    const found = await publicly(c, (tx, now) => newestArticles(tx, now, onOnePage + 1, (page - 1) * onOnePage));
    const props = { articles: found.slice(0, onOnePage), page, older: found.length > onOnePage };
    return show(c, <ArticlesPage practice={c.get("visitor").practice} address={address(c)} {...props} />);
  });
  app.get(urls.rss, async (c) => file(c, rss(await feedOf(c), address(c) + urls.rss), "application/rss+xml"));
  app.get(urls.atom, async (c) => file(c, atom(await feedOf(c), address(c) + urls.atom), "application/atom+xml"));
  app.get(urls.jsonFeed, async (c) =>
    file(c, jsonFeed(await feedOf(c), address(c) + urls.jsonFeed), "application/feed+json"),
  );
  app.get(urls.article, async (c) => {
    const article = await publicly(c, (tx, now) => readArticle(tx, c.req.param("slug"), now));
    if (!article) return c.notFound();
    if (article === "gone") return gone(c);
    return show(c, <ArticlePage practice={c.get("visitor").practice} address={address(c)} {...article} />);
  });
  app.get(urls.articleCard, async (c) => {
    // Drawing takes a tenth of a second, so there is one address for it, which is kept.
    if (new URL(c.req.url).search !== "") return c.redirect(to("articleCard", { slug: c.req.param("slug") }), 301);
    const article = await publicly(c, (tx, now) => articleAt(tx, c.req.param("slug"), now));
    if (!article) return c.notFound();
    const png = await drawn(card(article.title, c.get("visitor").practice.name));
    return c.body(new Uint8Array(png), 200, { "content-type": "image/png" });
  });
  app.get(urls.picture, async (c) => {
    const { picture, width } = c.req.param();
    const bytes =
      isNumber(width) && isUuid(picture) ? await here(c, (tx) => pictureBytes(tx, picture, Number(width))) : null;
    if (!bytes) return c.notFound();
    return c.body(new Uint8Array(bytes), 200, { "content-type": "image/webp", "cache-control": oneYear });
  });
  app.get(urls.sitemap, async (c) => {
    const articles = await publicly(c, articleAddresses);
    const people = withAddress(await here(c, practitioners)).map(({ slug }) => to("person", { person: slug }));
    const older = Array.from({ length: Math.ceil(articles.length / onOnePage) }, (_, at) => articlesAt(at + 1)).slice(
      1,
    );
    const pages = [...sitePaths, ...older, ...people].map((path) => ({ address: address(c) + path }));
    const written = articles.map(({ slug, changed }) => ({ address: address(c) + to("article", { slug }), changed }));
    return file(c, sitemap([...pages, ...written]), "application/xml");
  });
  app.get(urls.robots, (c) => c.text(`User-agent: *\nAllow: /\nSitemap: ${address(c)}${urls.sitemap}\n`));
}

const isNumber = (text: string) => /^\d{1,5}$/.test(text);
const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** What is the same for everyone, until the next article is due. */
async function publicly<T>(c: Ask, ask: (tx: Tx, now: Temporal.Instant) => Promise<T>): Promise<T> {
  const now = c.get("now");
  const { found, due } = await here(c, async (tx) => ({ found: await ask(tx, now), due: await nextDue(tx, now) }));
  sameForEveryone(c, due);
  return found;
}

async function readArticle(tx: Tx, slug: string, now: Temporal.Instant) {
  const article = await articleAt(tx, slug, now);
  if (!article) return (await isGone(tx, slug)) ? "gone" : null;
  const pictures = await picturesOf(tx, [article.articleId]);
  return {
    article,
    html: articleHtml(article.words, pictures).html,
    related: await relatedTo(tx, article, now),
    comments: await commentsOf(tx, article.articleId),
  };
}

function gone(c: Ask): Response {
  const says = "This article was taken down. The others are still here.";
  const page = <SorryPage practice={c.get("visitor").practice} title="No longer here" says={says} rule="FIND-37" />;
  return show(c, page, 410);
}

async function feedOf(c: Ask): Promise<Feed> {
  const { details, articles, pictures } = await publicly(c, async (tx, now) => {
    const newest = await newestArticles(tx, now, onOnePage);
    const ids = newest.map(({ articleId }) => articleId);
    return { details: await practiceDetails(tx), articles: newest, pictures: await picturesOf(tx, ids) };
  });
  const entry = (article: Article) => ({
    ...article,
    address: address(c) + to("article", { slug: article.slug }),
    html: articleHtml(
      article.words,
      pictures.filter(({ articleId }) => articleId === article.articleId),
      address(c),
    ).html,
  });
  return { title: details.name, about: details.about, home: `${address(c)}/`, entries: articles.map(entry) };
}

const file = (c: Ask, text: string, type: string) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` });
