import { sayDate } from "../../../../ui/say.ts";
import type { Practice } from "../../../../web/house.ts";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Article } from "../articles.sql.ts";

type Props = { practice: Practice; address: string; articles: Article[]; page: number; older: boolean };

export function ArticlesPage({ practice, address, articles, page, older }: Props) {
  const at = (number: number) => (number === 1 ? to("articles") : `${to("articles")}?page=${number}`);
  return (
    <PublicLayout
      practice={practice}
      title="Articles"
      description={`What ${practice.name} writes, the newest first.`}
      head={<Feeds canonical={address + at(page)} />}
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
        {page > 1 ? <a href={at(page - 1)}>Newer articles</a> : null}
        {older ? <a href={at(page + 1)}>Older articles</a> : null}
      </nav>
      <p className="quiet no-print">
        To follow them in a reader: <a href={to("rss")}>RSS</a>, <a href={to("atom")}>Atom</a>,{" "}
        <a href={to("jsonFeed")}>JSON Feed</a>.
      </p>
    </PublicLayout>
  );
}

/** Where this page really lives, and where its news can be followed. */
export function Feeds({ canonical }: { canonical: string }) {
  return (
    <>
      <link rel="canonical" href={canonical} />
      <link rel="alternate" type="application/rss+xml" href={to("rss")} title="Articles" />
      <link rel="alternate" type="application/atom+xml" href={to("atom")} title="Articles" />
      <link rel="alternate" type="application/feed+json" href={to("jsonFeed")} title="Articles" />
    </>
  );
}
