import { Temporal } from "temporal-polyfill";
import { answerComment, decideComment, leaveComment, publishArticle, saveArticle } from "../src/care/find/index.ts";
import type { Tx } from "../src/db/transaction.ts";
import { newId } from "../src/shared/id.ts";

type Here = <T>(work: (tx: Tx) => Promise<T>) => Promise<unknown>;

const measuring = `Before we begin I ask you for one movement that shows your trouble: turning your head to look behind you in
the car, say, or standing on one leg to put on a sock. We look at how far it goes, and you say how it feels.

## Why the same movement twice

After the hands-on part you do **the same movement again**. Sometimes it goes further, sometimes it only feels easier, and
sometimes nothing has changed. All three tell us something:

- further and easier: we have found a place that is worth more time,
- easier only: we may come back to it, and see whether it lasts,
- no change: next time we look elsewhere.

A few degrees are within what two readings differ by anyway, so I say so when it is that little.

> It is your movement, so you can try it at home on any day, without me.

The figures go into your record, and you find them on your own page.`;

const course = `Last month I wrote that I was going on a two-day course about the tissue between and around muscles. It is over, and I said
that I would tell you how it went.

Most of it was practice: we worked in pairs, slowly, and told each other what we felt and what we did not. What I take home is
patience. I wait longer at the edge of a movement before I go on.

What I do **not** take home is the idea that one way of working suits everybody. I will go on measuring before and after.`;

/** Two articles, one of which follows the other, and readers who answered. */
export async function writeArticles(here: Here, by: string, now: Temporal.Instant): Promise<void> {
  const ago = (days: number) => now.subtract({ hours: 24 * days });
  const write = async (
    wording: { title: string; summary: string; words: string; follows: string | null },
    at: Temporal.Instant,
  ) => {
    const articleId = newId();
    const saving = { ...wording, articleId, series: "", slug: "", from: 0, commentsOpen: true, by, now: at };
    await here((tx) => saveArticle(tx, saving));
    await here((tx) => publishArticle(tx, { articleId, at, by, now: at }));
    return articleId;
  };
  const first = {
    title: "Why I measure one movement twice",
    summary: "What we look at before and after, and what it tells us.",
  };
  const begun = await write({ ...first, words: measuring, follows: null }, ago(40));
  const then = { title: "Two days of learning to wait", summary: "How the course went that I told you about." };
  await write({ ...then, words: course, follows: begun }, ago(9));
  const slug = "why-i-measure-one-movement-twice";
  const say = async (name: string, words: string, days: number) => {
    const commentId = newId();
    const comment = { commentId, slug, to: null, name, words, email: "", suspect: false, now: ago(days) };
    await here((tx) => leaveComment(tx, comment));
    return commentId;
  };
  const asked = await say(
    "Morwenna",
    "I like that you say when it is too little to count. How long do the two readings take?",
    38,
  );
  const answering = { commentId: asked, answerId: newId(), by, now: ago(37), address: () => "" };
  await here((tx) => answerComment(tx, { ...answering, words: "About two minutes for both. It is time well spent." }));
  const kind = await say("T.", "Clear and calm, thank you.", 30);
  await here((tx) => decideComment(tx, { commentId: kind, decision: "approved", by, now: ago(29) }));
  await say("Ines", "Could you write about walking next?", 1);
}
