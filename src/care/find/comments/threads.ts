/** A comment that everybody may read. */
export type Comment = {
  commentId: string;
  to: string | null;
  name: string;
  words: string;
  writtenAt: string;
  /** Said by the practice itself. */
  ours: boolean;
};
export type Thread = Comment & { answers: Comment[] };

/** Each comment with its answers, in the order given. What answers something that is not shown isn't shown either. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  return comments
    .filter(({ to }) => to === null)
    .map((top) => ({ ...top, answers: comments.filter(({ to }) => to === top.commentId) }));
}
