import { sayDate } from "../../../../ui/say.ts";
import { to } from "../../../../web/urls.ts";
import type { Comment, Thread } from "../threads.ts";

type Props = { article: { slug: string; commentsOpen: boolean }; threads: Thread[]; timeZone: string };

export function Comments({ article: { slug, commentsOpen }, threads, timeZone }: Props) {
  if (threads.length === 0 && !commentsOpen) return null;
  const leave = to("comment", { slug });
  return (
    <section className="comments" aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      {threads.map((thread) => (
        <div key={thread.commentId} className="thread">
          <Said comment={thread} timeZone={timeZone} />
          {thread.answers.map((answer) => (
            <Said key={answer.commentId} comment={answer} timeZone={timeZone} />
          ))}
          {commentsOpen ? (
            <p className="no-print">
              <a href={`${leave}?to=${thread.commentId}`} aria-label={`Answer ${thread.name}`}>
                Answer
              </a>
            </p>
          ) : null}
        </div>
      ))}
      {commentsOpen ? (
        <p className="no-print">
          <a className="button second" href={leave}>
            Leave a comment
          </a>
        </p>
      ) : (
        <p className="quiet">Comments are closed.</p>
      )}
    </section>
  );
}

function Said({ comment, timeZone }: { comment: Comment; timeZone: string }) {
  return (
    <article id={`c-${comment.commentId}`} className={comment.to === null ? "comment" : "comment answer"}>
      <p>
        <b>{comment.name}</b> {comment.ours ? <span className="tag good">the practice</span> : null}{" "}
        <time className="quiet" dateTime={comment.writtenAt}>
          {sayDate(comment.writtenAt, timeZone)}
        </time>
      </p>
      <Paragraphs words={comment.words} />
    </article>
  );
}

/** Plain words only: nothing in a comment becomes a link or a picture. */
export function Paragraphs({ words }: { words: string }) {
  const paragraphs = words.split(/\n{2,}/).filter((each) => each.trim() !== "");
  return paragraphs.map((each, index) => (
    <p key={index} className="said">
      {each}
    </p>
  ));
}
