import type { Values } from "../../shared/form-values.ts";
import { one } from "../../shared/form-values.ts";
import { isId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { dayFrom } from "../../web/day-from.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { changesOf } from "./appointment-changes.sql.ts";
import { appointment, type AppointmentRow } from "./appointments.sql.ts";
import { moveAppointment } from "./move-appointment.ts";
import { MoveForPage } from "./pages/MoveForPage.tsx";
import { timeFromForm } from "./time-from-form.ts";
import { choices, wantedFrom } from "./wanted-from-form.ts";

export function moveForRoutes(app: App): void {
  app.get(urls.moveFor, must("book"), (c) => page(c, { values: {}, refused: null }));
  app.post(urls.moveFor, must("book"), async (c) => {
    const values = await readForm(c);
    const done = await move(c, values);
    if (isRefused(done)) return page(c, { values, refused: done });
    const { day, appointmentId } = done.moved;
    const whose = one(values, "whose");
    const view = one(values, "view") === "rooms" || one(values, "view") === "week" ? one(values, "view") : "day";
    return onTo(c, `${to("diary")}?on=${day}&view=${view}${isId(whose) ? `&who=${whose}` : ""}&moved=${appointmentId}`);
  });
}

async function move(c: Ask, values: Values): Promise<{ moved: AppointmentRow } | Refused> {
  const appointmentId = c.req.param("appointment");
  const from = timeFromForm(values, dayFrom(one(values, "day")), c.get("visitor").practice.timeZone);
  if (!from || !isId(appointmentId))
    return refuse("BOOK-11", "Please give a day and a time such as 14:30.", { field: "clock" });
  return here(c, async (tx) => {
    const wanted = await wantedFrom(tx, values, "BOOK-11");
    if (isRefused(wanted)) return wanted;
    const by = colleague(c).colleagueId;
    return moveAppointment(tx, { appointmentId, from, by, ownPeople: true, now: c.get("now"), wanted });
  });
}

async function page(c: Ask, kept: { values: Values; refused: Refused | null }): Promise<Response> {
  const id = c.req.param("appointment") ?? "";
  if (!isId(id)) return c.notFound();
  const found = await here(c, async (tx) => ({
    visit: await appointment(tx, id),
    changes: await changesOf(tx, id),
    ...(await choices(tx)),
  }));
  const { visit, ...around } = found;
  if (!visit) return c.notFound();
  const values = kept.refused ? kept.values : { ...asItIs(visit, c), ...c.req.query() };
  const shown = { visitor: c.get("visitor"), visit, ...around, kept: { ...kept, values } };
  return showKept(c, <MoveForPage {...shown} />, kept.refused);
}

/** The form begins with the visit as it stands, so that only what changes is typed. */
function asItIs({ day, time }: AppointmentRow, c: Ask): Values {
  const clock = time.from.toZonedDateTimeISO(c.get("visitor").practice.timeZone).toPlainTime();
  return { day, clock: clock.toString({ smallestUnit: "minute" }) };
}
