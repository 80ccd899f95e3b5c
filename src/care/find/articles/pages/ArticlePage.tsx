import type { ReactNode } from "react";
import { sayDate } from "../../../../ui/say.ts";
import type { Practice } from "../../../../web/house.ts";
import type { Listed } from "../../../../web/layouts/ListedHead.tsx";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import { Comments } from "../../comments/pages/Comments.tsx";
import type { Thread } from "../../comments/threads.ts";
import type { Article, Title } from "../articles.sql.ts";
import { firstWords } from "../../text-of.ts";
import { blogPosting } from "../blog-posting.ts";
import { Feeds } from "./ArticlesPage.tsx";

type Related = Record<"series" | "follows" | "followed", Title[]>;
type Props = {
  practice: Practice;
  address: string;
  article: Article;
  html: string;
  related: Related;
  comments: Thread[];
};

export function ArticlePage({ practice, address, article, html, related, comments }: Props) {
  return (
    <PublicLayout
      practice={practice}
      title={article.title}
      listed={listedAs({ practice, address, article, html, comments })}
      head={<Feeds />}
    >
      <p className="trail">
        <a href={to("articles")}>Articles</a>
      </p>
      <article className="article">
        <h1>{article.title}</h1>
        <Byline article={article} timeZone={practice.timeZone} />
        <Links says="This follows" titles={related.follows} />
        {/* Made harmless by articleHtml (FIND-30). */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <Links says="How it went on" titles={related.followed} />
        {related.series.length > 1 ? (
          <Series name={article.series} titles={related.series} at={article.articleId} />
        ) : null}
        <p className="no-print">
          <a className="button" href={to("services")}>
            Book a visit
          </a>
        </p>
      </article>
      <Comments article={article} threads={comments} timeZone={practice.timeZone} />
    </PublicLayout>
  );
}

export function Byline({
  article,
  timeZone,
}: {
  article: Pick<Article, "author" | "publishedAt" | "revisedAt">;
  timeZone: string;
}) {
  const [written, revised] = [article.publishedAt, article.revisedAt].map((at) => sayDate(at, timeZone));
  return (
    <p className="quiet">
      {article.author}, <time dateTime={article.publishedAt}>{written}</time>
      {revised === written ? null : (
        <>
          , changed <time dateTime={article.revisedAt}>{revised}</time>
        </>
      )}
    </p>
  );
}

function Links({ says, titles }: { says: string; titles: Title[] }): ReactNode {
  return titles.map(({ articleId, slug, title }) => (
    <p className="note" key={articleId}>
      {says}: <a href={to("article", { slug })}>{title}</a>
    </p>
  ));
}

function Series({ name, titles, at }: { name: string; titles: Title[]; at: string }) {
  return (
    <nav className="note" aria-label={`Series: ${name}`}>
      <p>The series “{name}”</p>
      <ol>
        {titles.map(({ articleId, slug, title }) => (
          <li key={articleId}>
            {articleId === at ? (
              <span aria-current="page">{title}, which you are reading</span>
            ) : (
              <a href={to("article", { slug })}>{title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What others show of it, and what a search engine is told. */
function listedAs({ practice, address, article, html, comments }: Omit<Props, "related">): Listed {
  const { slug } = article;
  const path = to("article", { slug });
  const card = to("articleCard", { slug });
  const description = article.summary || firstWords(html);
  const told = blogPosting({
    ...article,
    summary: description,
    practice: practice.name,
    address: address + path,
    home: `${address}/`,
    card: address + card,
    comments: comments.reduce((sum, { answers }) => sum + 1 + answers.length, 0),
  });
  return { address, path, description, told, article: { card, publishedAt: article.publishedAt } };
}
