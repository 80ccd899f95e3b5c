import { sayDate, sayTime } from "../../../../ui/say.ts";
import type { Visitor } from "../../../../web/house.ts";
import { TherapistLayout } from "../../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Draft, State } from "../drafts.sql.ts";

type Listed = Draft & { state: State };
type Props = { visitor: Visitor; articles: Listed[]; waiting: number; newId: string };

export function WritingPage({ visitor, articles, waiting, newId }: Props) {
  return (
    <TherapistLayout visitor={visitor} title="Writing" at="writing">
      <h1>Writing</h1>
      <p className="row">
        <a className="button" href={to("write", { article: newId })}>
          Write an article
        </a>
        <a href={to("comments")}>
          {waiting === 0 ? "Comments" : `${waiting} ${waiting === 1 ? "comment waits" : "comments wait"} for you`}
        </a>
        <a href={to("articles")}>What readers see</a>
      </p>
      {articles.length === 0 ? <p>Nothing has been written yet.</p> : null}
      <ul className="list">
        {articles.map((article) => (
          <li key={article.articleId}>
            <h2>
              <a href={to("write", { article: article.articleId })}>{article.title}</a>
            </h2>
            <p className="row">
              <StateTag article={article} timeZone={visitor.practice.timeZone} />
              {article.claims > 0 ? <span className="tag care">{article.claims} kept with a reason</span> : null}
              {article.firstSeen === null ? null : (
                <span className="quiet">came from your earlier site, and waits for you</span>
              )}
              {article.publishedRevision !== null && article.publishedRevision !== article.revision ? (
                <span className="quiet">has changes that readers don’t see yet</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </TherapistLayout>
  );
}

export function StateTag({ article, timeZone }: { article: Listed; timeZone: string }) {
  const { state, publishedFrom: from } = article;
  if (state === "draft") return <span className="tag">draft</span>;
  if (state === "taken down") return <span className="tag stop">taken down</span>;
  if (state === "waits")
    return (
      <span className="tag care">
        from {sayDate(from!, timeZone)}, {sayTime(from!, timeZone)}
      </span>
    );
  return <span className="tag good">published {sayDate(from!, timeZone)}</span>;
}
