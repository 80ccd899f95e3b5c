import { exerciseOf } from "../../knowledge/exercises.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { dayFrom } from "../../web/day-from.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { atHome } from "./at-home.ts";
import { AdvisePage } from "./pages/AdvisePage.tsx";
import { endExercise } from "./end-exercise.ts";
import { prescribeExercise } from "./prescribe-exercise.ts";
import { practisedQualities, usualPlan } from "./prescription.ts";
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
  const practised = practisedQualities.find((known) => known === one(values, "practised"));
  const side = sides.find((known) => known === one(values, "side"));
  if (!/^(yes|no)$/.test(one(values, "demonstrated")))
    return refuse("ADVISE-1", "Please say whether you showed it.", { field: "demonstrated" });
  if (!practised) return refuse("ADVISE-1", "Please say how the client did it.", { field: "practised" });
  if (!side) return refuse("ADVISE-2", "Please choose a side.", { field: "side" });
  const wish = {
    ...writer(c),
    prescriptionId: isId(one(values, "prescriptionId")) ? one(values, "prescriptionId") : newId(),
    exercise: one(values, "exercise"),
    sets: figure(values, "sets"),
    repetitions: figure(values, "repetitions"),
    holdS: figure(values, "holdS"),
    timesADay: figure(values, "timesADay"),
    ...(one(values, "timesAWeek") === "" ? {} : { timesAWeek: figure(values, "timesAWeek") }),
    ...(one(values, "mostPain") === "" ? {} : { mostPain: figure(values, "mostPain") }),
    reviewOn: dayFrom(one(values, "reviewOn"))?.toString() ?? null,
    corrected: one(values, "corrected").trim(),
    theirWords: one(values, "theirWords").trim(),
    demonstrated: one(values, "demonstrated") === "yes",
    practised,
    side,
  };
  return here(c, (tx) => prescribeExercise(tx, wish));
}

/** An empty box is no figure, so it is never taken for 0. */
const figure = (values: Values, name: string) =>
  /^\d{1,4}$/.test(one(values, name).trim()) ? Number(one(values, name)) : Number.NaN;

async function advisePage(
  c: Ask,
  exercise: string | undefined,
  kept: { values: Values; refused: Refused | null } | null,
): Promise<Response> {
  const chosen = exerciseOf(exercise ?? "") ?? null;
  const { timeZone } = c.get("visitor").practice;
  const today = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
  const found = await here(c, async (tx) => ({
    prescribed: await prescribedAt(tx, c.get("frame").appointmentId),
    athome: await atHome(tx, { clientId: c.get("frame").clientId, today, timeZone }),
  }));
  const dose = chosen ? Object.entries(chosen.dose).map(([name, value]) => [name, String(value)]) : [];
  const plan = { timesAWeek: String(usualPlan.timesAWeek), mostPain: String(usualPlan.mostPain) };
  const usual = { values: { ...plan, ...Object.fromEntries(dose) } as Values, refused: null };
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), chosen, ...found, prescriptionId: newId() };
  return showKept(c, <AdvisePage {...page} kept={kept ?? usual} />, kept?.refused ?? null);
}
