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
import { appointment } from "./appointments.sql.ts";
import { moveAppointment } from "./move-appointment.ts";
import { MoveForPage } from "./pages/MoveForPage.tsx";
import { timeFromForm } from "./time-from-form.ts";

export function moveForRoutes(app: App): void {
  app.get(urls.moveFor, must("book"), (c) => page(c, { values: {}, refused: null }));
  app.post(urls.moveFor, must("book"), async (c) => {
    const values = await readForm(c);
    const appointmentId = c.req.param("appointment");
    const from = timeFromForm(values, dayFrom(one(values, "day")), c.get("visitor").practice.timeZone);
    if (!from || !isId(appointmentId))
      return page(c, {
        values,
        refused: refuse("BOOK-11", "Please give a day and a time such as 14:30.", { field: "clock" }),
      });
    const move = { appointmentId, from, by: colleague(c).colleagueId, ownPeople: true, now: c.get("now") };
    const done = await here(c, (tx) => moveAppointment(tx, move));
    if (isRefused(done)) return page(c, { values, refused: done });
    return onTo(c, `${to("diary")}?on=${done.moved.day}`);
  });
}

async function page(c: Ask, kept: { values: Values; refused: Refused | null }): Promise<Response> {
  const id = c.req.param("appointment") ?? "";
  if (!isId(id)) return c.notFound();
  const found = await here(c, async (tx) => ({ visit: await appointment(tx, id), changes: await changesOf(tx, id) }));
  if (!found.visit) return c.notFound();
  const shown = { visitor: c.get("visitor"), visit: found.visit, changes: found.changes, kept };
  return showKept(c, <MoveForPage {...shown} />, kept.refused);
}
