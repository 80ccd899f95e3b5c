import type { Practice } from "../../../../web/house.ts";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Article } from "../../articles/articles.sql.ts";

export function ThanksPage({ practice, article }: { practice: Practice; article: Article }) {
  return (
    <PublicLayout practice={practice} title="Thank you">
      <h1>Thank you</h1>
      <p className="lead">Your comment waits to be read by somebody at the practice. Until then nobody else sees it.</p>
      <p>
        <a href={to("article", { slug: article.slug })}>Back to {article.title}</a>
      </p>
    </PublicLayout>
  );
}
