import { sayDate } from "../../../../ui/say.ts";
import type { Practice } from "../../../../web/house.ts";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Article } from "../articles.sql.ts";

type Props = { practice: Practice; address: string; articles: Article[]; page: number; older: boolean };

/** The newest have the plain address; each page of older ones has its own. */
export const articlesAt = (page: number) => (page === 1 ? to("articles") : `${to("articles")}?page=${page}`);

export function ArticlesPage({ practice, address, articles, page, older }: Props) {
  return (
    <PublicLayout
      practice={practice}
      title="Articles"
      listed={{ address, path: articlesAt(page), description: `What ${practice.name} writes, the newest first.` }}
      head={<Feeds />}
    >
      <h1>Articles</h1>
      {articles.length === 0 ? <p>There is nothing to read here yet.</p> : null}
      <ul className="list">
        {articles.map((article) => (
          <li key={article.articleId}>
            <h2>
              <a href={to("article", { slug: article.slug })}>{article.title}</a>
            </h2>
            {article.summary ? <p>{article.summary}</p> : null}
            <p className="quiet">
              <time dateTime={article.publishedAt}>{sayDate(article.publishedAt, practice.timeZone)}</time>
              {article.series ? `, in the series “${article.series}”` : null}
            </p>
          </li>
        ))}
      </ul>
      <nav className="row" aria-label="Older and newer articles">
        {page > 1 ? <a href={articlesAt(page - 1)}>Newer articles</a> : null}
        {older ? <a href={articlesAt(page + 1)}>Older articles</a> : null}
      </nav>
      <p className="quiet no-print">
        To follow them in a reader: <a href={to("rss")}>RSS</a>, <a href={to("atom")}>Atom</a>,{" "}
        <a href={to("jsonFeed")}>JSON Feed</a>.
      </p>
    </PublicLayout>
  );
}

/** Where its news can be followed. */
export function Feeds() {
  return (
    <>
      <link rel="alternate" type="application/rss+xml" href={to("rss")} title="Articles" />
      <link rel="alternate" type="application/atom+xml" href={to("atom")} title="Articles" />
      <link rel="alternate" type="application/feed+json" href={to("jsonFeed")} title="Articles" />
    </>
  );
}
