import { Temporal } from "temporal-polyfill";
import { isRefused, refuse } from "../../shared/refusal.ts";
import { mustHaveOpened } from "../../web/guards.tsx";
import { type App, here } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import type { Tx } from "../../db/transaction.ts";
import { exercisesNamed, programmeOf, sayDose } from "../advise/index.ts";
import { compareSigns } from "../assess/index.ts";
import { type AppointmentRow, appointmentsOfClient, clientNamed, mayBook, offeredServices } from "../book/index.ts";
import { safetyStatus } from "../prepare/index.ts";
import { askedSince } from "../treat/index.ts";
import { firstAndLast, sayChange } from "./change-so-far.ts";
import { YoursPage } from "./pages/YoursPage.tsx";
import { signsOverTime } from "./signs-over-time.sql.ts";

export function reviewRoutes(app: App): void {
  app.get(urls.yours, mustHaveOpened, async (c) => {
    const { practice, openedBy } = c.get("visitor");
    const found = await here(c, (tx) => yours(tx, openedBy!.clientId, c.get("now")));
    const late = c.req.query("refused") === "cancel";
    const refused = late ? refuse("BOOK-5", "That visit has begun or is over, so it can't be cancelled here.") : null;
    return show(c, <YoursPage practice={practice} {...found} refused={refused} />);
  });
}

async function yours(tx: Tx, clientId: string, now: Temporal.Instant) {
  const visits = await appointmentsOfClient(tx, clientId);
  const open = visits.filter((visit) => isComing(visit, now));
  const status = await safetyStatus(
    tx,
    open.map((visit) => visit.appointmentId),
  );
  return {
    name: (await clientNamed(tx, clientId)).givenName,
    coming: open.map((visit) => ({ ...visit, answered: !status.get(visit.appointmentId)!.endsWith("-answered") })),
    services: (await offeredServices(tx)).filter(({ whoMayBook }) => mayBook(whoMayBook, "link") === null),
    asked: await askedSince(tx, clientId),
    programme: await programmeShown(tx, clientId),
    progress: progressOf(await signsOverTime(tx, clientId)),
  };
}

const isComing = (visit: AppointmentRow, now: Temporal.Instant) =>
  ["confirmed", "arrived"].includes(visit.status) && Temporal.Instant.compare(visit.time.until, now) > 0;

function progressOf(visits: Awaited<ReturnType<typeof signsOverTime>>) {
  const ends = firstAndLast(visits);
  const change = ends && compareSigns(ends.first, ends.last);
  return !change || isRefused(change) ? null : { visits: ends.same, says: sayChange(change) };
}

async function programmeShown(tx: Tx, clientId: string) {
  const rows = await programmeOf(tx, clientId);
  const ids = rows.map(({ exercise }) => exercise);
  const known = await exercisesNamed(tx, ids);
  return rows.map((row) => ({ ...row, dose: sayDose(row), drawn: known.get(row.exercise) ?? null }));
}
