import { practiceDetails } from "../../practice/index.ts";
import { isId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, here } from "../../web/house.ts";
import { onTo, show } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment, type AppointmentRow } from "./appointments.sql.ts";
import { allServices } from "./services.sql.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { fortnight } from "./fortnight.ts";
import { moveAppointment } from "./move-appointment.ts";
import { ConfirmMovePage, MovePage } from "./pages/MovePages.tsx";
import { timeFromAddress } from "./time-in-address.ts";

export function moveRoutes(app: App): void {
  app.get(urls.moveVisit, mustHaveOpened, async (c) => {
    const visit = await theirs(c);
    return visit ? movePage(c, visit, null) : c.notFound();
  });
  app.get(urls.moveTo, mustHaveOpened, async (c) => {
    const [visit, from] = [await theirs(c), timeFromAddress(c.req.param("from"))];
    if (!visit || !from) return c.notFound();
    return show(c, <ConfirmMovePage practice={c.get("visitor").practice} visit={visit} from={from} />);
  });
  app.post(urls.moveTo, mustHaveOpened, async (c) => {
    const [visit, from] = [await theirs(c), timeFromAddress(c.req.param("from"))];
    if (!visit || !from) return c.notFound();
    const move = { appointmentId: visit.appointmentId, from, by: "client", ownPeople: false, now: c.get("now") };
    const done = await here(c, (tx) => moveAppointment(tx, move));
    return isRefused(done) ? movePage(c, visit, done) : onTo(c, to("yours"));
  });
}

/** Only what is theirs: another client's visit is not there for them. */
async function theirs(c: Ask): Promise<AppointmentRow | null> {
  const id = c.req.param("appointment") ?? "";
  const visit = isId(id) ? await here(c, (tx) => appointment(tx, id)) : null;
  return visit?.clientId === c.get("visitor").openedBy!.clientId ? visit : null;
}

async function movePage(c: Ask, visit: AppointmentRow, refused: Refused | null): Promise<Response> {
  const { practice } = c.get("visitor");
  const now = c.get("now");
  const found = await here(c, async (tx) => {
    const keeps = await practiceDetails(tx);
    const today = now.toZonedDateTimeISO(practice.timeZone).toPlainDate();
    const shown = fortnight(c.req.query("first"), today, keeps.horizonDays);
    const service = (await allServices(tx)).find(({ serviceId }) => serviceId === visit.serviceId);
    const times = service ? await findFreeTimes(tx, service, { now, keeps, first: shown.first }) : [];
    return { ...shown, times };
  });
  return show(c, <MovePage {...{ practice, visit, ...found, refused }} />, refused ? 409 : 200);
}
