import { Tick } from "../../../../ui/Choices.tsx";
import { Field, Select, TextArea } from "../../../../ui/Field.tsx";
import { Hidden, type Kept } from "../../../../ui/Form.tsx";
import { RefusalNote } from "../../../../ui/RefusalNote.tsx";
import { sayDate, sayWhen } from "../../../../ui/say.ts";
import { one } from "../../../../shared/form-values.ts";
import type { Visitor } from "../../../../web/house.ts";
import { TherapistLayout } from "../../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Draft, Revision, State } from "../drafts.sql.ts";
import type { Rendered, ShownPicture } from "../markdown.ts";
import type { Finding } from "../../../../knowledge/claims/find-claims.ts";
import { Findings, Reason } from "../../../../ui/Findings.tsx";
import { Preview } from "./Preview.tsx";
import { PictureList } from "./PicturesPage.tsx";
import { StateTag } from "./WritingPage.tsx";

type Props = {
  visitor: Visitor;
  articleId: string;
  draft: Draft | null;
  state: State | null;
  kept: Kept;
  preview: Rendered | null;
  findings: Finding[];
  isEarlier: boolean;
  revisions: Revision[];
  pictures: ShownPicture[];
  others: Draft[];
};

export function EditorPage({ visitor, articleId, draft, state, kept, preview, findings, isEarlier, ...more }: Props) {
  const { timeZone } = visitor.practice;
  return (
    <TherapistLayout visitor={visitor} title={draft ? draft.title : "A new article"} at="writing">
      <h1>{draft ? "Article" : "A new article"}</h1>
      {draft && state ? (
        <p className="row">
          <StateTag article={{ ...draft, state }} timeZone={timeZone} />
          {state === "seen" ? <a href={to("article", { slug: draft.slug })}>See it as readers do</a> : null}
        </p>
      ) : null}
      {isEarlier ? (
        <p className="note care">This is an earlier wording. Keep it, and it becomes the newest one.</p>
      ) : null}
      {preview ? <Preview title={one(kept.values, "title")} preview={preview} /> : null}
      <Findings findings={findings} />
      <form method="post" action={to("write", { article: articleId })} className="writing" noValidate>
        <RefusalNote refused={kept.refused} />
        <Words kept={kept} />
        <Reason findings={findings} kept={kept} />
        <Around kept={kept} draft={draft} others={more.others} />
        <When kept={kept} state={state} firstSeen={draft?.firstSeen ?? null} timeZone={timeZone} />
        <p className="row">
          <button className="button second" name="do" value="keep">
            {state === "seen" ? "Keep for later" : "Keep as a draft"}
          </button>
          <button className="button second" name="do" value="look">
            See how it looks
          </button>
          <button className="button second" name="do" value="picture">
            Keep, and add a picture
          </button>
          <button className="button" name="do" value="publish">
            {state === "seen" ? "Publish these changes" : "Publish"}
          </button>
        </p>
      </form>
      {more.pictures.length > 0 ? (
        <>
          <h2>Its pictures</h2>
          <PictureList pictures={more.pictures} />
        </>
      ) : null}
      <Earlier revisions={more.revisions} articleId={articleId} timeZone={timeZone} />
      {state === "seen" || state === "waits" ? (
        <form method="post" action={to("takeDown", { article: articleId })}>
          <p className="quiet">
            Its address then says that it is gone, and its comments go from view. You can publish it again.
          </p>
          <button className="button second">Take it down</button>
        </form>
      ) : null}
    </TherapistLayout>
  );
}

function Words({ kept }: { kept: Kept }) {
  return (
    <>
      <Hidden name="from" value={one(kept.values, "from")} />
      <Field name="title" label="Title" kept={kept} />
      <TextArea
        name="summary"
        label="In a sentence or two"
        hint="Stands in the list and where the article is shared."
        kept={kept}
      />
      <TextArea
        name="words"
        label="Article"
        hint={
          <>
            An empty line begins a paragraph. <code>## Heading</code>, <code>**bold**</code>, <code>- list</code>,{" "}
            <code>[words](https://…)</code> for a link, <code>![](picture-1)</code> for a picture of this article.
          </>
        }
        kept={kept}
      />
    </>
  );
}

function Around({ kept, draft, others }: { kept: Kept; draft: Draft | null; others: Draft[] }) {
  const published = draft !== null && draft.publishedRevision !== null;
  const opened = kept.refused !== null || ["series", "follows"].some((name) => one(kept.values, name) !== "");
  return (
    <details open={opened}>
      <summary>Address, series and comments</summary>
      {published ? (
        <p>
          Its address is <code>{to("article", { slug: draft.slug })}</code>. Others may have linked to it, so it stays.
        </p>
      ) : (
        <Field name="slug" label="Address" hint="Leave it empty, and it is made from the title." kept={kept} />
      )}
      <Field name="series" label="Series" hint="Articles with the same series name list one another." kept={kept} />
      <Select
        name="follows"
        label="Follows another article"
        hint="Such as how a course went that you wrote of before."
        empty="None"
        options={others.map(({ articleId, title }) => ({ value: articleId, label: title }))}
        kept={kept}
      />
      <Tick
        name="comments"
        label="Readers can leave comments"
        about="Each waits for you before others see it."
        kept={kept}
      />
    </details>
  );
}

type Whens = { kept: Kept; state: State | null; firstSeen: string | null; timeZone: string };

function When({ kept, state, firstSeen, timeZone }: Whens) {
  if (state === "seen") return null;
  return (
    <details open={one(kept.values, "on") !== "" || firstSeen !== null}>
      <summary>{firstSeen === null ? "Publish later" : "Publish with its day"}</summary>
      {firstSeen === null ? null : (
        <p>
          It came from your earlier site and keeps the day that it had there, {sayDate(firstSeen, timeZone)}, unless you
          give another. Until it is published its old address says that you are reading it once more.
        </p>
      )}
      <p className="hint">
        {firstSeen === null ? "Leave both empty to publish at once. " : ""}Times are those of{" "}
        {timeZone.replace(/.*\//, "")}.
      </p>
      <Field name="on" label="Day" type="date" kept={kept} />
      <Field name="time" label="Time" type="time" kept={kept} short />
    </details>
  );
}

function Earlier({ revisions, articleId, timeZone }: { revisions: Revision[]; articleId: string; timeZone: string }) {
  if (revisions.length < 2) return null;
  return (
    <details>
      <summary>Earlier wordings ({revisions.length})</summary>
      <ol reversed>
        {revisions.map(({ revision, title, by, at }) => (
          <li key={revision}>
            <a href={`${to("write", { article: articleId })}?revision=${revision}`}>{title}</a>{" "}
            <span className="quiet">
              {by}, {sayWhen(at, timeZone)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
