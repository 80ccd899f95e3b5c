import { findClaims } from "../../../knowledge/claims/find-claims.ts";
import { many, one, type Values } from "../../../shared/form-values.ts";
import { isId, newId } from "../../../shared/id.ts";
import { isRefused, type Refused } from "../../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../../web/form.ts";
import { must } from "../../../web/guards.tsx";
import { address, type App, type Ask, colleague, here } from "../../../web/house.ts";
import { onTo, showKept } from "../../../web/show.ts";
import { to, urls } from "../../../web/urls.ts";
import { answerForm } from "./comment-form.ts";
import { lastApproved, undecided } from "./comments.sql.ts";
import { answerComment, decideComment, decisions } from "./decide-comment.ts";
import { ModerationPage } from "./pages/ModerationPage.tsx";

const turnedAway = ["declined", "spam"] as const;
const mostAtOnce = 100;

export function moderationRoutes(app: App): void {
  app.get(urls.comments, must("write for the public"), (c) => page(c, null));
  app.post(urls.comments, must("write for the public"), async (c) => {
    const values = await readForm(c);
    const decision = turnedAway.find((known) => known === one(values, "decision"));
    if (!decision) return c.notFound();
    const [by, now] = [colleague(c).colleagueId, c.get("now")];
    await here(c, async (tx) => {
      for (const commentId of many(values, "comment").filter(isId).slice(0, mostAtOnce))
        await decideComment(tx, { commentId, decision, by, now });
    });
    return onTo(c, to("comments"));
  });
  app.post(urls.decideComment, must("write for the public"), async (c) => {
    const wish = one(await readForm(c), "decision");
    const decision = decisions.find((known) => known === wish);
    const commentId = c.req.param("comment");
    if (!decision || !isId(commentId)) return c.notFound();
    const deciding = { commentId, decision, by: colleague(c).colleagueId, now: c.get("now") };
    await here(c, (tx) => decideComment(tx, deciding));
    return onTo(c, to("comments"));
  });
  app.post(urls.answerComment, must("write for the public"), async (c) => {
    const values = await readForm(c);
    const commentId = c.req.param("comment");
    if (!isId(commentId)) return c.notFound();
    const read = answerForm.safeParse({ words: one(values, "words") });
    if (!read.success) return page(c, { of: commentId, values, refused: fieldRefusal("FIND-43", read.error) });
    const given = one(values, "answerId");
    const answering = {
      commentId,
      answerId: isId(given) ? given : newId(),
      words: read.data.words,
      reason: one(values, "reason").slice(0, 1000),
      by: colleague(c).colleagueId,
      now: c.get("now"),
      address: (slug: string, id: string) => `${address(c)}${to("article", { slug })}#c-${id}`,
    };
    const done = await here(c, (tx) => answerComment(tx, answering));
    return isRefused(done) ? page(c, { of: commentId, values, refused: done }) : onTo(c, to("comments"));
  });
}

type KeptAnswer = { of: string; values: Values; refused: Refused };

async function page(c: Ask, kept: KeptAnswer | null): Promise<Response> {
  const found = await here(c, async (tx) => ({
    waiting: await undecided(tx, "waiting"),
    suspected: await undecided(tx, "suspected"),
    approved: await lastApproved(tx),
  }));
  const findings = kept ? findClaims(one(kept.values, "words").slice(0, 4000)) : [];
  const props = { ...found, kept, findings, answerId: newId };
  return showKept(c, <ModerationPage visitor={c.get("visitor")} {...props} />, kept?.refused ?? null);
}
