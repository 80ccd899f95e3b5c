import { Tick } from "../../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../../ui/Form.tsx";
import type { Practice } from "../../../../web/house.ts";
import { PublicLayout } from "../../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Article } from "../../articles/articles.sql.ts";
import type { Comment } from "../threads.ts";
import { Paragraphs } from "./Comments.tsx";

type Props = { practice: Practice; article: Article; answered: Comment | null; drawn: string; kept: Kept };

export function CommentPage({ practice, article, answered, drawn, kept }: Props) {
  const { slug } = article;
  return (
    <PublicLayout practice={practice} title="Leave a comment">
      <h1>{answered ? `Answer ${answered.name}` : "Leave a comment"}</h1>
      <p>
        On <a href={to("article", { slug })}>{article.title}</a>
      </p>
      {answered ? (
        <blockquote className="note">
          <Paragraphs words={answered.words} />
        </blockquote>
      ) : null}
      {article.commentsOpen ? (
        <Form to={to("comment", { slug })} kept={kept} submit="Send">
          <Hidden name="drawn" value={drawn} />
          <Hidden name="to" value={answered?.commentId ?? ""} />
          <Field name="name" label="Name to show" hint="A first name will do." kept={kept} />
          <TextArea
            name="words"
            label="Comment"
            hint="Everybody can read it once we have approved it. Please leave out your own health; ring us or book a visit for that."
            kept={kept}
          />
          <Trap />
          <Tick name="tell" label="Tell me by e-mail when the practice answers" kept={kept} />
          <Field
            name="email"
            label="E-mail, only for that"
            hint="Never shown, and forgotten once we have answered."
            type="email"
            autoComplete="email"
            kept={kept}
          />
        </Form>
      ) : (
        <p>Comments on this article are closed.</p>
      )}
    </PublicLayout>
  );
}

/** Only a program fills in what nobody sees; who hears it read out is told to leave it. */
function Trap() {
  return (
    <div className="unseen" aria-hidden="true">
      <label htmlFor="website">Leave this empty</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
