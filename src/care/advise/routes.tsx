import type { Exercise } from "../../knowledge/exercises.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { goesOn } from "./last-day.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { dayFrom } from "../../web/day-from.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { standingOf } from "../treat/index.ts";
import { atHome } from "./at-home.ts";
import { checkSafe } from "./check-safe.ts";
import { endExercise } from "./end-exercise.ts";
import { adviceAt, type GivenAdvice } from "./given-advice.sql.ts";
import { matchingStretches, offerExercises } from "./offer-exercises.ts";
import { knownExercises } from "./own-exercises.sql.ts";
import { AdvisePage } from "./pages/AdvisePage.tsx";
import { prescribeExercise } from "./prescribe-exercise.ts";
import { appliedAt, favouritesOf } from "./prescribing-facts.sql.ts";
import { readPrescription, usualForm } from "./prescription-form.ts";
import { prescribedAt } from "./programme.sql.ts";

export function adviseRoutes(app: App): void {
  app.get(urls.advise, must("treat"), (c) => advisePage(c, c.req.query("exercise"), null));
  app.post(urls.advise, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await prescribe(c, values);
    const { appointmentId: appointment } = c.get("frame");
    if (isRefused(done)) return advisePage(c, one(values, "exercise"), { values, refused: done });
    return onTo(c, to("advise", { appointment }));
  });
  app.post(urls.endExercise, must("treat"), async (c) => {
    const prescriptionId = one(await readForm(c), "prescriptionId");
    if (isId(prescriptionId)) await here(c, (tx) => endExercise(tx, { ...writer(c), prescriptionId }));
    return onTo(c, to("advise", { appointment: c.get("frame").appointmentId }));
  });
}

async function prescribe(c: Ask, values: Values) {
  const wish = readPrescription(values);
  if (isRefused(wish)) return wish;
  const days = { reviewOn: dayFrom(one(values, "reviewOn")), stopOn: dayFrom(one(values, "stopOn")) };
  if (one(values, "reviewOn").trim() !== "" && !days.reviewOn)
    return refuse("ADVISE-2", "Please choose the day of the review again.", { field: "reviewOn" });
  const today = c.get("now").toZonedDateTimeISO(c.get("visitor").practice.timeZone).toPlainDate();
  if (one(values, "stopOn").trim() !== "" && !(days.stopOn && goesOn({ stopOn: days.stopOn.toString() }, today)))
    return refuse("ADVISE-38", "Please choose a last day from today on, or leave it empty.", { field: "stopOn" });
  const given = one(values, "prescriptionId");
  const prescriptionId = isId(given) ? given : newId();
  return here(c, (tx) =>
    prescribeExercise(tx, {
      ...writer(c),
      ...wish,
      prescriptionId,
      reviewOn: days.reviewOn?.toString() ?? null,
      stopOn: days.stopOn?.toString() ?? null,
    }),
  );
}

type Typed = { values: Values; refused: Refused | null };

export async function advisePage(
  c: Ask,
  wished: string | undefined,
  kept: Typed | null,
  advice: Typed | null = null,
): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const { colleagueId } = colleague(c);
  const { timeZone } = c.get("visitor").practice;
  const today = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
  const found = await here(c, async (tx) => ({
    all: await knownExercises(tx),
    decision: (await standingOf(tx, { appointmentId, colleagueId, at: c.get("now").toString() }))?.decision ?? null,
    applied: await appliedAt(tx, appointmentId),
    favourites: await favouritesOf(tx, colleagueId),
    prescribed: await prescribedAt(tx, appointmentId),
    given: await adviceAt(tx, appointmentId),
    athome: await atHome(tx, { clientId, today, timeZone }),
  }));
  const { all, applied, favourites, prescribed, athome } = found;
  const exercise = all.find(({ id }) => id === wished) ?? null;
  const given = [...prescribed, ...athome].map(({ exercise: id }) => id);
  const usual = { values: exercise ? usualForm(exercise, found.decision?.limits ?? {}) : {}, refused: null };
  return showKept(
    c,
    <AdvisePage
      visitor={c.get("visitor")}
      frame={c.get("frame")}
      chosen={exercise ? { exercise, weighed: checkSafe(exercise, found.decision, all) } : null}
      shelves={offerExercises(all, { regions: applied.flatMap(({ regions }) => regions), favourites })}
      stretches={matchingStretches(all, applied, given)}
      nameOf={nameIn(all)}
      {...{ prescribed, athome, prescriptionId: newId(), givenAdviceId: newId() }}
      kept={kept ?? usual}
      keptAdvice={advice ?? { values: chosenBefore(found.given), refused: null }}
    />,
    kept?.refused ?? advice?.refused ?? null,
  );
}

const chosenBefore = (given: GivenAdvice | null): Values =>
  given ? { advice: given.advice, adviceWords: given.words } : {};

const nameIn = (all: readonly Exercise[]) => (id: string) => all.find((each) => each.id === id)?.name ?? id;
