import { Temporal } from "temporal-polyfill";
import { practiceDetails } from "../../practice/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { bornOnFrom } from "../../ui/DateOfBirth.tsx";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, mustHaveOpened, slowDown } from "../../web/guards.tsx";
import { address, type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "./appointments.sql.ts";
import { bookAppointment } from "./book-appointment.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { type Offered, offeredServices } from "./diary.sql.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { fortnight } from "./fortnight.ts";
import { BookedPage } from "./pages/BookedPage.tsx";
import { BookingPage } from "./pages/BookingPage.tsx";
import { FreeTimesPage } from "./pages/FreeTimesPage.tsx";
import { ServicesPage } from "./pages/ServicesPage.tsx";
import { UrgentPage } from "./pages/UrgentPage.tsx";
import { sendNewLink } from "./send-new-link.ts";
import { timeFromAddress } from "./time-in-address.ts";
import { mayUndo, undoBooking } from "./undo-booking.ts";
import { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
import { whoBooks } from "./who-books.ts";
import { whoFrom } from "./who-from-form.ts";

const mostBookings = 30;

export function bookRoutes(app: App): void {
  app.get(urls.services, async (c) => {
    const services = await here(c, offeredServices);
    return show(c, <ServicesPage practice={c.get("visitor").practice} services={services} />);
  });

  app.get(urls.freeTimes, async (c) => {
    const service = await serviceOf(c);
    return service ? freeTimesPage(c, service, null) : c.notFound();
  });

  app.get(urls.booking, async (c) => {
    const [service, from] = [await serviceOf(c), timeFromAddress(c.req.param("from"))];
    if (!service || !from) return c.notFound();
    return bookingPage(c, service, from, { values: {}, refused: null });
  });

  app.post(urls.booking, async (c) => {
    const [service, from] = [await serviceOf(c), timeFromAddress(c.req.param("from"))];
    if (!service || !from) return c.notFound();
    const values = await readForm(c);
    const urgent = urgentAdvice(Object.fromEntries(urgentSigns.map(({ id }) => [id, one(values, id)])));
    if (urgent && urgentSigns.some(({ id }) => one(values, id) === "yes"))
      return show(c, <UrgentPage practice={c.get("visitor").practice} refused={urgent} />);
    const booked = urgent ?? (await book(c, service, from, values));
    if (isRefused(booked) && booked.refused === "BOOK-3") return freeTimesPage(c, service, booked);
    if (isRefused(booked)) return bookingPage(c, service, from, { values, refused: booked });
    return onTo(c, to("booked", { appointment: booked.appointment.appointmentId }));
  });

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

  app.post(urls.cancelVisit, mustHaveOpened, async (c) => {
    const id = c.req.param("appointment");
    const { clientId } = c.get("visitor").openedBy!;
    const cancelled = await here(c, async (tx) => {
      const visit = isId(id) ? await appointment(tx, id) : null;
      if (visit?.clientId !== clientId) return refuse("BOOK-5", "We can't find that visit.");
      return cancelAppointment(tx, { appointmentId: id, by: "client", now: c.get("now") });
    });
    return onTo(c, isRefused(cancelled) ? `${to("yours")}?refused=cancel` : to("yours"));
  });
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

async function serviceOf(c: Ask): Promise<Offered | null> {
  const services = await here(c, offeredServices);
  return services.find((offered) => offered.serviceId === c.req.param("service")) ?? null;
}

async function freeTimesPage(c: Ask, service: Offered, refused: Refused | null): Promise<Response> {
  const { practice } = c.get("visitor");
  const now = c.get("now");
  const shown = fortnight(c.req.query("first"), now.toZonedDateTimeISO(practice.timeZone).toPlainDate());
  const wish = { now, timeZone: practice.timeZone, first: shown.first };
  const times = await here(c, (tx) => findFreeTimes(tx, service, wish));
  return show(c, <FreeTimesPage {...{ practice, service, times, ...shown, refused }} />, refused ? 409 : 200);
}

type KeptForm = { values: Values; refused: Refused | null };

function bookingPage(c: Ask, service: Offered, from: Temporal.Instant, kept: KeptForm): Response {
  const time = { from, until: from.add({ minutes: service.minutes }) };
  const given = one(kept.values, "appointmentId");
  const page = {
    practice: c.get("visitor").practice,
    service,
    time,
    kept,
    appointmentId: isId(given) ? given : newId(),
  };
  return showKept(c, <BookingPage {...page} />, kept.refused);
}

async function book(c: Ask, service: Offered, from: Temporal.Instant, values: Values) {
  const who = whoBooks.safeParse(whoFrom(values, bornOnFrom(values)));
  if (!who.success) return fieldRefusal("BOOK-9", who.error);
  const slow = await slowDown(c, "book", mostBookings);
  if (slow) return slow;
  const given = one(values, "appointmentId");
  const appointmentId = isId(given) ? given : newId();
  const wish = {
    appointmentId,
    serviceId: service.serviceId,
    from,
    who: who.data,
    now: c.get("now"),
    address: address(c),
  };
  return here(c, (tx) => bookAppointment(tx, wish));
}
