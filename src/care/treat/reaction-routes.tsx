import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must, mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { AfterVisitsPage } from "./pages/AfterVisitsPage.tsx";
import { SinceThanksPage, SinceVisitPage } from "./pages/SinceVisitPage.tsx";
import { SincePage } from "./pages/SincePage.tsx";
import { addIncidentEntry, recordReaction } from "./record-reaction.ts";
import { incidents, reactionsByTechnique, reactionsOf } from "./reactions.sql.ts";
import { idFrom, type KeptForm, nothing, visitOf } from "./treat-page-routes.tsx";

export function reactionRoutes(app: App): void {
  app.get(urls.sinceVisit, mustHaveOpened, async (c) => ((await theirs(c)) ? sinceVisit(c, nothing) : c.notFound()));
  app.post(urls.sinceVisit, mustHaveOpened, async (c) => {
    if (!(await theirs(c))) return c.notFound();
    const values = await readForm(c);
    const told = { ...read(c, values), toldBy: "client", by: "client" } as const;
    const done = await here(c, (tx) => recordReaction(tx, told));
    if (isRefused(done)) return sinceVisit(c, { values, refused: done });
    return show(c, <SinceThanksPage practice={c.get("visitor").practice} graded={done} words={told.words} />);
  });

  app.get(urls.since, must("read notes"), (c) => since(c, nothing));
  app.post(urls.since, must("treat"), async (c) => {
    const values = await readForm(c);
    const told = { ...read(c, values), toldBy: "practitioner", by: colleague(c).colleagueId } as const;
    const done = await here(c, (tx) => recordReaction(tx, told));
    return isRefused(done) ? since(c, { values, refused: done }) : onTo(c, to("since", visitOf(c)));
  });

  app.get(urls.afterVisits, must("read notes"), (c) => afterVisits(c, nothing));
  app.post(urls.afterVisit, must("treat"), async (c) => {
    const reactionId = c.req.param("reaction");
    if (!isId(reactionId)) return c.notFound();
    const values = await readForm(c);
    const { colleagueId } = colleague(c);
    const entry = { entryId: idFrom(values, "entryId"), reactionId, words: one(values, "addedWords"), colleagueId };
    const done = await here(c, (tx) => addIncidentEntry(tx, { ...entry, now: c.get("now") }));
    return isRefused(done) ? afterVisits(c, { values, refused: done }) : onTo(c, to("afterVisits"));
  });
}

const read = (c: Ask, values: Values) => ({
  reactionId: idFrom(values, "reactionId"),
  appointmentId: c.req.param("appointment")!,
  signs: [...new Set(many(values, "signs"))].slice(0, 20),
  strength: one(values, "strength"),
  lasted: one(values, "lasted"),
  soughtHelp: one(values, "soughtHelp") === "yes",
  words: one(values, "tell").slice(0, 4000),
  now: c.get("now"),
});

async function theirs(c: Ask): Promise<boolean> {
  const id = c.req.param("appointment")!;
  const visit = isId(id) ? await here(c, (tx) => appointment(tx, id)) : null;
  return visit?.clientId === c.get("visitor").openedBy!.clientId;
}

function sinceVisit(c: Ask, kept: KeptForm): Response {
  const page = { practice: c.get("visitor").practice, appointment: c.req.param("appointment")!, reactionId: newId() };
  return showKept(c, <SinceVisitPage {...page} kept={kept} />, kept.refused);
}

async function since(c: Ask, kept: { values: Values; refused: Refused | null }): Promise<Response> {
  const told = await here(c, (tx) => reactionsOf(tx, c.get("frame").appointmentId));
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), told, reactionId: newId(), kept };
  return showKept(c, <SincePage {...page} />, kept.refused);
}

async function afterVisits(c: Ask, kept: KeptForm): Promise<Response> {
  const yearAgo = c
    .get("now")
    .subtract({ hours: 24 * 366 })
    .toString();
  const found = await here(c, async (tx) => ({
    rows: await reactionsByTechnique(tx, yearAgo),
    incidents: await incidents(tx),
  }));
  return showKept(
    c,
    <AfterVisitsPage visitor={c.get("visitor")} {...found} entryId={newId()} kept={kept} />,
    kept.refused,
  );
}
