import { type Finding, findClaims } from "../../../../knowledge/claims/find-claims.ts";
import type { Values } from "../../../../shared/form-values.ts";
import type { Refused } from "../../../../shared/refusal.ts";
import { Findings, Reason } from "../../../../ui/Findings.tsx";
import { Form, Hidden, type Kept } from "../../../../ui/Form.tsx";
import { sayWhen } from "../../../../ui/say.ts";
import { one } from "../../../../shared/form-values.ts";
import type { Visitor } from "../../../../web/house.ts";
import { TherapistLayout } from "../../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../../web/urls.ts";
import type { Waiting } from "../comments.sql.ts";
import { Paragraphs } from "./Comments.tsx";

type KeptAnswer = { of: string; values: Values; refused: Refused } | null;
type Shown = { timeZone: string; kept: KeptAnswer; findings: Finding[]; answerId: () => string };
type Props = {
  visitor: Visitor;
  waiting: Waiting[];
  suspected: Waiting[];
  approved: Waiting[];
  kept: KeptAnswer;
  /** What the answer that was refused says that an advertising authority may object to. */
  findings: Finding[];
  answerId: () => string;
};

export function ModerationPage({ visitor, waiting, suspected, approved, kept, findings, answerId }: Props) {
  const shown = { timeZone: visitor.practice.timeZone, kept, findings, answerId };
  return (
    <TherapistLayout visitor={visitor} title="Comments" at="writing">
      <h1>Comments</h1>
      <h2>Waiting for you</h2>
      {waiting.length === 0 ? <p>Nothing waits.</p> : <Pile comments={waiting} {...shown} />}
      {suspected.length > 0 ? (
        <details>
          <summary>Probably spam ({suspected.length})</summary>
          <p className="hint">Goes by itself after thirty days. What you decide here teaches the sorting.</p>
          <Pile comments={suspected} {...shown} />
        </details>
      ) : null}
      {approved.length > 0 ? (
        <details open={approved.some(({ commentId }) => commentId === kept?.of)}>
          <summary>Approved lately</summary>
          <Pile comments={approved} {...shown} />
        </details>
      ) : null}
      <p>
        <a href={to("writing")}>To the articles</a>
      </p>
    </TherapistLayout>
  );
}

function Pile({ comments, timeZone, kept, findings, answerId }: Shown & { comments: Waiting[] }) {
  return (
    <>
      {comments.length < manyAtOnce || comments.some(({ state }) => state === "approved") ? null : (
        <AllAtOnce comments={comments} />
      )}
      <ul className="list">
        {comments.map((comment) => (
          <li key={comment.commentId}>
            <p className="quiet">
              <b>{comment.name}</b>, {sayWhen(comment.writtenAt, timeZone)}, on{" "}
              <a href={to("article", { slug: comment.slug })}>{comment.title}</a>
              {comment.wishesAnswer ? ". Wishes to be told of an answer." : null}
            </p>
            <Paragraphs words={comment.words} />
            <Praise words={comment.words} />
            <Decide comment={comment} />
            {comment.state === "suspected" ? null : (
              <Answer
                comment={comment}
                kept={kept?.of === comment.commentId ? kept : null}
                findings={findings}
                answerId={answerId()}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const manyAtOnce = 6;

/** After a flood: those that stand on this page and no others. None is approved unread. */
function AllAtOnce({ comments }: { comments: Waiting[] }) {
  return (
    <details>
      <summary>All {comments.length} below at once</summary>
      <form method="post" action={to("comments")} className="row">
        {comments.map(({ commentId }) => (
          <Hidden key={commentId} name="comment" value={commentId} />
        ))}
        <button className="button second" name="decision" value="declined">
          None is for publication
        </button>
        <button className="button second" name="decision" value="spam">
          All are spam
        </button>
      </form>
    </details>
  );
}

/** What readers say counts as said by the practice once it is on its own site. */
function Praise({ words }: { words: string }) {
  const found = findClaims(words).map(({ phrase }) => `“${phrase}”`);
  if (found.length === 0) return null;
  return (
    <p className="note care">
      {found.join(", ")}: on your site this counts as your own claim. You may answer it, or leave it out.{" "}
      <span className="rule">CAP 3.47</span>
    </p>
  );
}

function Decide({ comment: { commentId, state, name } }: { comment: Waiting }) {
  const button = (decision: string, label: string, first = false) => (
    <button
      className={first ? "button" : "button second"}
      name="decision"
      value={decision}
      aria-label={`${label}: ${name}`}
    >
      {label}
    </button>
  );
  return (
    <form method="post" action={to("decideComment", { comment: commentId })} className="row">
      {state === "approved" ? null : button("approved", "Approve", true)}
      {button("declined", state === "approved" ? "Take it away" : "Not for publication")}
      {button("spam", "Spam")}
    </form>
  );
}

type Answering = { comment: Waiting; kept: Kept | null; findings: Finding[]; answerId: string };

function Answer({ comment, kept, findings, answerId }: Answering) {
  const id = `answer-${comment.commentId}`;
  return (
    <details open={kept !== null}>
      <summary>Answer as the practice</summary>
      <Form
        to={to("answerComment", { comment: comment.commentId })}
        {...(kept ? { kept } : {})}
        submit={comment.state === "approved" ? "Answer" : "Approve and answer"}
      >
        <Hidden name="answerId" value={answerId} />
        <div className="field">
          <label htmlFor={id}>Your answer</label>
          <textarea id={id} name="words" defaultValue={kept ? one(kept.values, "words") : ""} />
        </div>
        {kept ? (
          <>
            <Findings findings={findings} />
            <Reason findings={findings} kept={kept} />
          </>
        ) : null}
      </Form>
    </details>
  );
}
