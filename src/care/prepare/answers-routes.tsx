import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { idFrom, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { ageOn, appointment } from "../book/index.ts";
import { medicineClassesOf } from "./answered-pages.sql.ts";
import { answeringOf } from "./answering.ts";
import { classMedicine } from "./class-medicine.ts";
import { clearanceRequestsOf, clearancesOn } from "./clearances.sql.ts";
import { anyConsentStands } from "./consent-covers.ts";
import { consentSettings, consentsOf } from "./consents.sql.ts";
import { contradictionsIn } from "./contradictions.ts";
import { goBeyondLimit } from "./go-beyond-limit.ts";
import { foundToday } from "./found-today.sql.ts";
import { withFound } from "./found-today.ts";
import { withOverrides } from "./limits-beyond.ts";
import { unknownMedicines, withMedicines } from "./medicines.ts";
import { acknowledgedIn, overridesOn } from "./overrides.sql.ts";
import { AnswersPage, type Reading } from "./pages/AnswersPage.tsx";
import { confirmAnswers, decisionFor, hasRead, holdToday, reviewAnswers } from "./review-answers.ts";
import { lastScreeningOfClient } from "./screenings.sql.ts";
import { changesBetween } from "./what-changed.ts";

export type KeptForm = { values: Values; refused: Refused | null };
const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });

export function answersRoutes(app: App): void {
  app.get(urls.answers, must("read answers"), (c) => answersPage(c, { values: {}, refused: null }));
  app.post(urls.answers, must("treat"), async (c) => {
    const values = await readForm(c);
    const acknowledged = Object.keys(values).flatMap((name) => (name.startsWith("ack-") ? [name.slice(4)] : []));
    const replied = [one(values, "replied"), one(values, "reply")].filter(Boolean).join(". ").slice(0, 4000);
    const words = { said: one(values, "said").slice(0, 4000), reply: replied };
    const confirmed = one(values, "confirmed") === "yes";
    const screeningId = one(values, "screeningId");
    const review = { ...writer(c), ...words, confirmed, reviewId: newId(), screeningId, acknowledged };
    const done = await here(c, (tx) => reviewAnswers(tx, review));
    if (isRefused(done)) return answersPage(c, { values, refused: done });
    return onTo(c, to(await nextStep(c, done.decision.flow), visitOf(c)));
  });

  app.post(urls.confirmAnswers, must("treat"), async (c) => {
    const done = await here(c, (tx) => confirmAnswers(tx, writer(c)));
    return isRefused(done) ? answersPage(c, { values: {}, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });

  app.post(urls.medicine, must("treat"), async (c) => {
    const values = await readForm(c);
    const said = Object.keys(values).find((name) => name.startsWith("class-")) ?? "class-0";
    const medicine = { medicine: one(values, "medicine").slice(0, 120), class: one(values, said) };
    const wish = { ...writer(c), ...medicine, medicineClassId: idFrom(values["medicineClassId"]) };
    const done = await here(c, (tx) => classMedicine(tx, wish));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });

  app.post(urls.beyondLimit, must("sign"), async (c) => {
    const values = await readForm(c);
    const beyond = { limit: one(values, "limit"), reason: one(values, "beyondReason").slice(0, 2000) };
    const wish = { ...writer(c), ...beyond, overrideId: idFrom(values["overrideId"]) };
    const done = await here(c, (tx) => goBeyondLimit(tx, wish));
    return isRefused(done) ? answersPage(c, { values, refused: done }) : onTo(c, to("answers", visitOf(c)));
  });
}

/** A session that was under way goes straight back to the treatment. */
async function nextStep(c: Ask, flow: string): Promise<"answers" | "treat" | "consent"> {
  if (flow === "blocked") return "answers";
  const { consents, withdrawals } = await here(c, (tx) => consentsOf(tx, visitOf(c).appointment));
  return anyConsentStands(consents, withdrawals, c.get("now").toString()) ? "treat" : "consent";
}

export async function answersPage(c: Ask, kept: KeptForm): Promise<Response> {
  const reading = await here(c, (tx) => readingOf(tx, visitOf(c).appointment, c.get("now"), colleague(c).colleagueId));
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), reading, freshId: newId, kept };
  return showKept(c, <AnswersPage {...page} />, kept.refused);
}

/** All that a therapist reads before they decide. */
async function readingOf(tx: Tx, id: string, now: Temporal.Instant, reader: string): Promise<Reading> {
  const visit = (await appointment(tx, id))!;
  const answering = (await answeringOf(tx, id))!;
  const before = await lastScreeningOfClient(tx, visit.clientId, id);
  const { screening } = answering;
  const classed = await medicineClassesOf(tx, visit.clientId);
  const said = screening?.answers ?? answering.whole;
  const decision = screening && (screening.decision ?? (await decisionFor(tx, id)));
  const age = ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day));
  return {
    screening,
    answers: withMedicines(said, classed),
    decision:
      decision &&
      withOverrides(withFound(decision, await foundToday(tx, id)), await overridesOn(tx, screening!.screeningId)),
    holds: screening ? await holdToday(tx, id, screening, now) : false,
    read: screening !== null && hasRead(screening, reader),
    begun: answering.begun,
    left: answering.left.length,
    before: before?.answeredAt ?? null,
    changes: screening ? changesBetween(before?.answers ?? null, said) : [],
    contradictions: screening ? contradictionsIn({ answers: said, age }) : [],
    unknown: screening?.decision ? [] : unknownMedicines(said, classed),
    acknowledged: await acknowledgedIn(tx, id),
    clearances: await clearancesOn(tx, visit.clientId, visit.day),
    requests: await clearanceRequestsOf(tx, visit.clientId),
    chaseAfterDays: (await consentSettings(tx)).chaseAfterDays,
    now: now.toString(),
  };
}
