import { ageOn, appointment } from "../book/index.ts";
import { Temporal } from "temporal-polyfill";
import { one, type Values } from "../../shared/form-values.ts";
import { idFrom, isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { audit } from "../../privacy/index.ts";
import { readForm } from "../../web/form.ts";
import { mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, here } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { type Answering, answeringOf } from "./answering.ts";
import { isDangerSign } from "./answers.ts";
import { askedByRule } from "./asked-by.ts";
import { contradictionsIn } from "./contradictions.ts";
import { keepPage } from "./keep-page.ts";
import { CheckAnswersPage } from "./pages/CheckAnswersPage.tsx";
import { GetHelpPage } from "./pages/GetHelpPage.tsx";
import { PaperQuestionsPage } from "./pages/PaperQuestionsPage.tsx";
import { QuestionPage } from "./pages/QuestionPage.tsx";
import { valuesOf } from "./page-values.ts";
import { decisionOn } from "./review-answers.ts";
import { type FiredRule, sendsElsewhere } from "./safety-decision.ts";
import { sendAnswers } from "./send-answers.ts";

type KeptForm = { values: Values; refused: Refused };

export function yourQuestionsRoutes(app: App): void {
  app.get(urls.yourQuestions, mustHaveOpened, async (c) => {
    const answering = await theirs(c);
    return answering ? questionPage(c, answering, placeAsked(c, answering), null) : c.notFound();
  });
  app.post(urls.yourQuestions, mustHaveOpened, async (c) => {
    if (!(await theirs(c))) return c.notFound();
    const values = await readForm(c);
    const page = one(values, "page");
    const sent = {
      pageAnsweredId: idFrom(values["pageAnsweredId"]),
      appointmentId: visitOf(c).appointment,
      page,
      values,
    };
    const before = await elsewhereFirst(c);
    const kept = await here(c, (tx) => keepPage(tx, { ...sent, now: c.get("now") }));
    const answering = (await theirs(c))!;
    const at = answering.pages.findIndex((asked) => asked.id === page);
    if (isRefused(kept)) return questionPage(c, answering, Math.max(0, at), { values, refused: kept });
    const next = isLast(answering, at) ? to("checkAnswers", visitOf(c)) : placeOf(c, at + 1);
    return (await sentElsewhere(c, before, values, next)) ?? onTo(c, next);
  });

  app.get(urls.checkAnswers, mustHaveOpened, (c) => checkPage(c, null));
  app.post(urls.sendAnswers, mustHaveOpened, async (c) => {
    if (!(await theirs(c))) return c.notFound();
    const screeningId = idFrom((await readForm(c))["screeningId"]);
    const sending = { screeningId, appointmentId: visitOf(c).appointment, now: c.get("now") };
    const done = await here(c, (tx) => sendAnswers(tx, sending));
    if (isRefused(done)) return checkPage(c, done);
    return onTo(c, (await elsewhereFirst(c)).length > 0 ? to("checkAnswers", visitOf(c)) : to("yours"));
  });

  app.get(urls.yourPaperQuestions, mustHaveOpened, async (c) => {
    const answering = await theirs(c);
    if (!answering) return c.notFound();
    const { practice } = c.get("visitor");
    const size = c.req.query("size") === "large" ? "large" : "usual";
    const { bothVoices, clientName } = answering;
    return show(c, <PaperQuestionsPage practice={practice} {...{ size, bothVoices, clientName, here: c.req.path }} />);
  });
}

const visitOf = (c: Ask) => ({ appointment: c.req.param("appointment")! });
const placeOf = (c: Ask, index: number) => `${to("yourQuestions", visitOf(c))}?at=${index + 1}`;
const isLast = ({ pages }: Answering, at: number) => at + 1 >= pages.length;

/** The questions of this visit, where it is the visit of whoever opened the link; what is read is in the trail. */
async function theirs(c: Ask): Promise<Answering | null> {
  const id = visitOf(c).appointment;
  if (!isId(id)) return null;
  return here(c, async (tx) => {
    const visit = await appointment(tx, id);
    if (visit?.clientId !== c.get("visitor").openedBy!.clientId) return null;
    if (c.req.method === "GET") await audit(tx, "client", "read", "questions", id);
    return answeringOf(tx, id);
  });
}

/** The page asked for by its number, else the first that has not been sent. */
function placeAsked(c: Ask, { pages, sent, screening }: Answering): number {
  const at = Number(c.req.query("at"));
  if (Number.isInteger(at) && at >= 1 && at <= pages.length) return at - 1;
  if (screening) return pages.length;
  const next = pages.findIndex(({ id }) => !sent.has(id));
  return next === -1 ? pages.length : next;
}

async function questionPage(c: Ask, asked: Answering, at: number, kept: KeptForm | null): Promise<Response> {
  const page = asked.pages[at];
  if (!page) return onTo(c, to("checkAnswers", visitOf(c)));
  const said = page.id.startsWith("child-") ? asked.child : { ...asked.held, ...asked.answers };
  const anew = asked.screening ? asked.left.filter(isDangerSign) : [];
  const from = Object.fromEntries(Object.entries(said).filter(([id]) => !anew.includes(id)));
  const shown = kept ?? { values: valuesOf(page, from), refused: null };
  const props = {
    ...visitOf(c),
    practice: c.get("visitor").practice,
    page,
    place: { at: at + 1, of: asked.pages.length },
    pageAnsweredId: newId(),
    childName: asked.bothVoices ? asked.clientName.split(" ")[0]! : null,
    held: asked.held && asked.heldSince ? { answers: asked.held, since: asked.heldSince } : null,
    kept: shown,
  };
  return showKept(c, <QuestionPage {...props} />, shown.refused);
}

/** What these answers, as far as they go, send somebody elsewhere for. */
async function elsewhereFirst(c: Ask): Promise<FiredRule[]> {
  const { appointment: id } = visitOf(c);
  const decision = await here(c, async (tx) => decisionOn(tx, id, (await answeringOf(tx, id))!.whole));
  return decision ? sendsElsewhere(decision) : [];
}

/** PREP-8. A danger sign on the page just sent, or that it makes whole, is answered at once, with the way on beneath it. */
async function sentElsewhere(c: Ask, before: FiredRule[], values: Values, next: string): Promise<Response | null> {
  const ticked = one(values, "later") === "yes" ? [] : Object.values(values).flat();
  const rules = (await elsewhereFirst(c)).filter(
    ({ ruleId }) =>
      before.every((rule) => rule.ruleId !== ruleId) || askedByRule(ruleId).some((asked) => ticked.includes(asked)),
  );
  const { practice } = c.get("visitor");
  return rules.length > 0 ? show(c, <GetHelpPage practice={practice} rules={rules} next={next} />) : null;
}

async function checkPage(c: Ask, refused: Refused | null): Promise<Response> {
  const answering = await theirs(c);
  if (!answering) return c.notFound();
  const visit = (await here(c, (tx) => appointment(tx, visitOf(c).appointment)))!;
  const age = ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day));
  const contradictions = contradictionsIn({ answers: answering.whole, age });
  const said = { answering, contradictions, elsewhere: await elsewhereFirst(c) };
  const page = { ...visitOf(c), ...said, practice: c.get("visitor").practice, screeningId: newId() };
  return showKept(c, <CheckAnswersPage {...page} refused={refused} />, refused);
}
