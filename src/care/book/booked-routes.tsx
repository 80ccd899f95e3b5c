import { practiceDetails } from "../../practice/index.ts";
import { isId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { must, mustHaveOpened } from "../../web/guards.tsx";
import { address, type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment, type AppointmentRow } from "./appointments.sql.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { BookedPage } from "./pages/BookedPage.tsx";
import { CancelPage } from "./pages/CancelPage.tsx";
import { sayPolicy } from "./say-policy.ts";
import { sendNewLink } from "./send-new-link.ts";
import { mayUndo, undoBooking } from "./undo-booking.ts";

/** What can be done with a visit that is booked. */
export function bookedRoutes(app: App): void {
  app.get(urls.booked, (c) => bookedPage(c, null));
  app.post(urls.undoBooking, async (c) => {
    const appointmentId = c.req.param("appointment");
    if (!isId(appointmentId)) return c.notFound();
    const done = await here(c, (tx) => undoBooking(tx, { appointmentId, now: c.get("now") }));
    return isRefused(done) ? bookedPage(c, done) : onTo(c, to("booked", { appointment: appointmentId }));
  });

  app.post(urls.newLink, must("book"), async (c) => {
    await here(c, (tx) => sendNewLink(tx, { ...writer(c), address: address(c) }));
    return onTo(c, to("messages"));
  });

  app.get(urls.cancelVisit, mustHaveOpened, async (c) => {
    const visit = await theirs(c);
    if (!visit) return c.notFound();
    const policy = sayPolicy(await here(c, practiceDetails));
    return show(c, <CancelPage practice={c.get("visitor").practice} visit={visit} policy={policy} />);
  });
  app.post(urls.cancelVisit, mustHaveOpened, async (c) => {
    const visit = await theirs(c);
    const wish = { by: "client", now: c.get("now") };
    const cancelled = visit
      ? await here(c, (tx) => cancelAppointment(tx, { appointmentId: visit.appointmentId, ...wish }))
      : refuse("BOOK-5", "We can't find that visit.");
    return onTo(c, isRefused(cancelled) ? `${to("yours")}?refused=cancel` : to("yours"));
  });
}

/** Only what is theirs: another client's visit is not there for them. */
async function theirs(c: Ask): Promise<AppointmentRow | null> {
  const id = c.req.param("appointment") ?? "";
  const visit = isId(id) ? await here(c, (tx) => appointment(tx, id)) : null;
  return visit?.clientId === c.get("visitor").openedBy!.clientId ? visit : null;
}

async function bookedPage(c: Ask, refused: Refused | null): Promise<Response> {
  const id = c.req.param("appointment") ?? "";
  const booked = isId(id) ? await here(c, (tx) => appointment(tx, id)) : null;
  if (!booked) return c.notFound();
  const { address: place } = await here(c, practiceDetails);
  const undo = mayUndo(booked.bookedAt, c.get("now"));
  const page = { practice: c.get("visitor").practice, booked, address: place, mayUndo: undo, refused };
  return showKept(c, <BookedPage {...page} />, refused);
}
