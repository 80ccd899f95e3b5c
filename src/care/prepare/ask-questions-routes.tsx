import type { Values } from "../../shared/form-values.ts";
import { idFrom, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { answeringOf } from "./answering.ts";
import { askedToday } from "./answers-hold.ts";
import { saidSince, withoutOrphans } from "./answers-so-far.ts";
import { cleanAnswers, placesOfFlags, standingOnly } from "./answers.ts";
import { AskAgainPage } from "./pages/AskAgainPage.tsx";
import { AskQuestionsPage } from "./pages/AskQuestionsPage.tsx";
import { PaperQuestionsPage } from "./pages/PaperQuestionsPage.tsx";
import { asValues } from "./say-answer.ts";
import { saveAnswers } from "./save-answers.ts";
import { screeningOf } from "./screenings.sql.ts";

type KeptForm = { values: Values; refused: Refused | null };
const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });

export function askQuestionsRoutes(app: App): void {
  app.get(urls.askQuestions, must("treat"), (c) => askQuestions(c, null));
  app.post(urls.askQuestions, must("treat"), async (c) => {
    const values = await readForm(c);
    const { colleagueId: answeredBy, ...visit } = writer(c);
    const given = { ...visit, answeredBy, screeningId: idFrom(values["screeningId"]), answers: values };
    const saved = await here(c, (tx) => saveAnswers(tx, given));
    return isRefused(saved) ? askQuestions(c, { values, refused: saved }) : onTo(c, to("answers", visitOf(c)));
  });

  app.get(urls.askAgain, must("treat"), async (c) => askAgain(c, { values: await placesToday(c), refused: null }));
  app.post(urls.askAgain, must("treat"), async (c) => {
    const values = await readForm(c);
    const saved = await decideAnew(c, values);
    return isRefused(saved) ? askAgain(c, { values, refused: saved }) : onTo(c, to("answers", visitOf(c)));
  });

  app.get(urls.paperQuestions, must("treat"), (c) => {
    const { clientName, age } = c.get("frame");
    const size = c.req.query("size") === "large" ? "large" : "usual";
    const page = { practice: c.get("visitor").practice, clientName, size, bothVoices: age < 16, here: c.req.path };
    return show(c, <PaperQuestionsPage {...page} size={size} />);
  });
}

/** PREP-28. The red flags anew, and where each is; what stands stays, and the decision is taken again. */
async function decideAnew(c: Ask, values: Values) {
  const { colleagueId: answeredBy, ...visit } = writer(c);
  const read = cleanAnswers(values);
  if ("refused" in read) return read;
  return here(c, async (tx) => {
    const now = await screeningOf(tx, visit.appointmentId);
    if (!now) return refuse("PREP-1", "The health questions have not been answered yet.");
    const answers = withoutOrphans({ ...standingOnly(now.answers), ...read.answers });
    return saveAnswers(tx, { ...visit, answeredBy, screeningId: idFrom(values["screeningId"]), answers, carry: false });
  });
}

/** The places of this visit's red flags as they were said today; those of another day are asked from nothing. */
async function placesToday(c: Ask): Promise<Values> {
  const { timeZone } = c.get("visitor").practice;
  const screening = await here(c, (tx) => screeningOf(tx, visitOf(c).appointment));
  if (!screening || !askedToday({ ...screening, now: c.get("now"), timeZone })) return {};
  return asValues(placesOfFlags(screening.answers));
}

function askAgain(c: Ask, kept: KeptForm): Response {
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), screeningId: newId(), kept };
  return showKept(c, <AskAgainPage {...page} />, kept.refused);
}

/**
 * What stands in the form: what was just typed, else what was said for this visit, else what holds from before. Danger signs that
 * were said on another day are asked anew (PREP-12).
 */
async function askQuestions(c: Ask, kept: KeptForm | null): Promise<Response> {
  const { timeZone } = c.get("visitor").practice;
  const answering = (await here(c, (tx) => answeringOf(tx, visitOf(c).appointment)))!;
  const { screening, held, whole, rows } = answering;
  const said = screening?.answers ?? { ...held, ...whole };
  const since = screening ?? { answeredAt: saidSince(rows), confirmedAt: null };
  const today = askedToday({ ...since, now: c.get("now"), timeZone });
  const page = {
    visitor: c.get("visitor"),
    frame: c.get("frame"),
    kept: kept ?? { values: asValues(today ? said : standingOnly(said)), refused: null },
    again: answering.held !== null,
    screeningId: newId(),
  };
  return showKept(c, <AskQuestionsPage {...page} />, kept?.refused ?? null);
}
