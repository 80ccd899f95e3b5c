import { mayGive, techniques } from "../../knowledge/techniques/index.ts";
import { competenciesOf } from "../../practice/index.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { carriedForward } from "./answers.ts";
import { clearancesOn } from "./clearances.sql.ts";
import { consentsOf } from "./consents.sql.ts";
import { AnswersPage } from "./pages/AnswersPage.tsx";
import { AskQuestionsPage } from "./pages/AskQuestionsPage.tsx";
import { GetHelpPage } from "./pages/GetHelpPage.tsx";
import { ConsentPage } from "./pages/ConsentPage.tsx";
import { RulesPage } from "./pages/RulesPage.tsx";
import { YourQuestionsPage } from "./pages/YourQuestionsPage.tsx";
import { clearanceForm, recordClearance } from "./record-clearance.ts";
import { recordConsent, withdrawConsent } from "./record-consent.ts";
import { decisionFor, reviewAnswers } from "./review-answers.ts";
import { asValues } from "./say-answer.ts";
import { sendsElsewhere } from "./safety-decision.ts";
import { saveAnswers } from "./save-answers.ts";
import { lastScreeningOfClient, screeningOf } from "./screenings.sql.ts";

const idFrom = (values: Values, name: string) => (isId(one(values, name)) ? one(values, name) : newId());

export function prepareRoutes(app: App): void {
  app.get(urls.yourQuestions, mustHaveOpened, async (c) => {
    if (!(await isTheirs(c))) return c.notFound();
    return yourQuestions(c, null);
  });
  app.post(urls.yourQuestions, mustHaveOpened, async (c) => {
    if (!(await isTheirs(c))) return c.notFound();
    const values = await readForm(c);
    const saved = await save(c, values, "client");
    if (isRefused(saved)) return yourQuestions(c, { values, refused: saved });
    const decision = await here(c, (tx) => decisionFor(tx, c.req.param("appointment")));
    const rules = decision ? sendsElsewhere(decision) : [];
    if (rules.length > 0) return show(c, <GetHelpPage practice={c.get("visitor").practice} rules={rules} />);
    return onTo(c, to("yours"));
  });

  app.get(urls.safetyRules, must("read answers"), (c) => show(c, <RulesPage visitor={c.get("visitor")} />));
  app.get(urls.askQuestions, must("treat"), (c) => askQuestions(c, null));
  app.post(urls.askQuestions, must("treat"), async (c) => {
    const values = await readForm(c);
    const saved = await save(c, values, writer(c).colleagueId);
    return isRefused(saved) ? askQuestions(c, { values, refused: saved }) : onTo(c, to("answers", visitOf(c)));
  });

  app.get(urls.answers, must("read answers"), (c) => answersPage(c, { values: {}, refused: null }));
  app.post(urls.answers, must("treat"), async (c) => {
    const values = await readForm(c);
    const acknowledged = Object.keys(values).flatMap((name) => (name.startsWith("ack-") ? [name.slice(4)] : []));
    const words = { said: one(values, "said").slice(0, 4000), reply: one(values, "reply").slice(0, 4000) };
    const review = { ...writer(c), ...words, reviewId: newId(), screeningId: one(values, "screeningId"), acknowledged };
    const done = await here(c, (tx) => reviewAnswers(tx, review));
    if (isRefused(done)) return answersPage(c, { values, refused: done });
    return onTo(c, to(done.decision.flow === "blocked" ? "answers" : "consent", visitOf(c)));
  });

  app.post(urls.clearance, must("sign"), async (c) => {
    const values = await readForm(c);
    const form = clearanceForm.safeParse(
      Object.fromEntries(Object.keys(values).map((name) => [name, one(values, name)])),
    );
    if (!form.success) return answersPage(c, { values, refused: fieldRefusal("PREP-9", form.error) });
    const wish = { ...writer(c), ...form.data, clearanceId: idFrom(values, "clearanceId") };
    const done = await here(c, (tx) => recordClearance(tx, wish));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });

  app.get(urls.consent, must("treat"), (c) =>
    consentPage(c, { values: { givenBy: c.get("frame").clientName, method: "spoken, in person" }, refused: null }),
  );
  app.post(urls.consent, must("treat"), async (c) => {
    const values = await readForm(c);
    const { colleagueId: recordedBy, ...visit } = writer(c);
    const consent = {
      ...visit,
      recordedBy,
      consentId: idFrom(values, "consentId"),
      regions: many(values, "regions"),
      techniques: many(values, "techniques"),
      explained: one(values, "explained").slice(0, 4000),
      givenBy: one(values, "givenBy").slice(0, 200),
      method: one(values, "method").slice(0, 100),
      guardianPresent: one(values, "guardianPresent") === "yes",
    };
    const done = await here(c, (tx) => recordConsent(tx, consent));
    return isRefused(done) ? consentPage(c, { values, refused: done }) : onTo(c, to("assess", visitOf(c)));
  });
  app.post(urls.withdraw, must("treat"), async (c) => {
    const { colleagueId: recordedBy, ...visit } = writer(c);
    const done = await here(c, (tx) => withdrawConsent(tx, { ...visit, recordedBy, withdrawalId: newId() }));
    return isRefused(done) ? consentPage(c, { values: {}, refused: done }) : onTo(c, to("consent", visitOf(c)));
  });
}

const visitOf = (c: Ask) => ({ appointment: c.req.param("appointment")! });

async function isTheirs(c: Ask): Promise<boolean> {
  const id = c.req.param("appointment")!;
  const visit = isId(id) ? await here(c, (tx) => appointment(tx, id)) : null;
  return visit?.clientId === c.get("visitor").openedBy!.clientId;
}

function save(c: Ask, values: Values, answeredBy: string) {
  const given = { screeningId: idFrom(values, "screeningId"), appointmentId: c.req.param("appointment")! };
  const answers = Object.fromEntries(Object.entries(values).map(([id, said]) => [id, said as string | string[]]));
  return here(c, (tx) => saveAnswers(tx, { ...given, answers, answeredBy, now: c.get("now") }));
}

type KeptForm = { values: Values; refused: Refused | null };

/** What stands in the form: what was just typed, else what was said for this visit, else what holds from before. */
async function asked(c: Ask, kept: KeptForm | null) {
  return here(c, async (tx) => {
    const id = c.req.param("appointment")!;
    const now = await screeningOf(tx, id);
    const visit = await appointment(tx, id);
    const before = visit && (await lastScreeningOfClient(tx, visit.clientId, id));
    const said = now?.answers ?? (before ? carriedForward(before.answers) : {});
    return { kept: kept ?? { values: asValues(said), refused: null }, again: before !== null, screeningId: newId() };
  });
}

async function yourQuestions(c: Ask, kept: KeptForm | null): Promise<Response> {
  const page = { practice: c.get("visitor").practice, ...visitOf(c), ...(await asked(c, kept)) };
  return showKept(c, <YourQuestionsPage {...page} />, kept?.refused ?? null);
}

async function askQuestions(c: Ask, kept: KeptForm | null): Promise<Response> {
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...(await asked(c, kept)) };
  return showKept(c, <AskQuestionsPage {...page} />, kept?.refused ?? null);
}

async function answersPage(c: Ask, kept: KeptForm): Promise<Response> {
  const id = c.req.param("appointment")!;
  const found = await here(c, async (tx) => {
    const screening = await screeningOf(tx, id);
    const clearances = await clearancesOn(tx, c.get("frame").clientId, c.get("frame").day);
    return { screening, clearances, decision: screening?.decision ?? (await decisionFor(tx, id)) };
  });
  return showKept(
    c,
    <AnswersPage visitor={c.get("visitor")} frame={c.get("frame")} {...found} clearanceId={newId()} kept={kept} />,
    kept.refused,
  );
}

async function consentPage(c: Ask, kept: KeptForm): Promise<Response> {
  const found = await here(c, async (tx) => {
    const held = await competenciesOf(tx, colleague(c).colleagueId);
    const own = techniques.filter((technique) => mayGive(technique, held, c.get("frame").day));
    return { ...(await consentsOf(tx, c.req.param("appointment")!)), techniques: own };
  });
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, consentId: newId(), kept };
  return showKept(c, <ConsentPage {...page} />, kept.refused);
}
