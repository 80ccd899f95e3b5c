import { Temporal } from "temporal-polyfill";
import { practiceDetails } from "../../practice/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { bornOnFrom } from "../../ui/DateOfBirth.tsx";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { slowDown } from "../../web/guards.tsx";
import { address, type App, type Ask, here } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { bookAppointment } from "./book-appointment.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { fortnight } from "./fortnight.ts";
import { heldUntil } from "./held.sql.ts";
import { holdTime } from "./hold-time.ts";
import { nearestTimes } from "./nearest-times.ts";
import { BookingPage } from "./pages/BookingPage.tsx";
import { FreeTimesPage } from "./pages/FreeTimesPage.tsx";
import { ServicesPage } from "./pages/ServicesPage.tsx";
import { UrgentPage } from "./pages/UrgentPage.tsx";
import { sayPolicy } from "./say-policy.ts";
import { type Offered, offeredService, offeredServices } from "./services.sql.ts";
import { soonestTimes } from "./soonest-times.ts";
import { timeFromAddress, timeInAddress } from "./time-in-address.ts";
import { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
import { whoBooks } from "./who-books.ts";
import { whoComes } from "./who-comes.sql.ts";
import { whoFrom } from "./who-from-form.ts";
import { mayBook } from "./who-may-book.ts";

const mostBookings = 30;
const mostHolds = 60;

export function bookRoutes(app: App): void {
  app.get(urls.services, async (c) => {
    const services = (await here(c, offeredServices)).map(asPublic);
    return show(c, <ServicesPage practice={c.get("visitor").practice} address={address(c)} services={services} />);
  });

  app.get(urls.freeTimes, async (c) => {
    const service = await serviceOf(c);
    return service ? freeTimesPage(c, service, null) : c.notFound();
  });

  app.post(urls.hold, async (c) => {
    const service = await serviceOf(c);
    if (!service) return c.notFound();
    const from = timeFromAddress(one(await readForm(c), "from"));
    if (!from) return onTo(c, to("freeTimes", { service: service.serviceId }));
    const slow = await slowDown(c, "hold", mostHolds);
    const appointmentId = newId();
    const held = slow ?? (await here(c, (tx) => holdTime(tx, service, { appointmentId, from, now: c.get("now") })));
    if (isRefused(held)) return freeTimesPage(c, service, held, from);
    return onTo(c, `${to("booking", { service: service.serviceId, from: timeInAddress(from) })}?held=${appointmentId}`);
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
    if (isRefused(booked) && booked.refused === "BOOK-3") return freeTimesPage(c, service, booked, from);
    if (isRefused(booked)) return bookingPage(c, service, from, { values, refused: booked });
    return onTo(c, to("booked", { appointment: booked.appointmentId }));
  });
}

const asPublic = (service: Offered) => ({ ...service, barred: mayBook(service.whoMayBook, "public")?.says ?? null });

async function serviceOf(c: Ask): Promise<Offered | null> {
  const id = c.req.param("service") ?? "";
  return isId(id) ? here(c, (tx) => offeredService(tx, id)) : null;
}

/** A fortnight of free times; where one could not be had, those around it. */
async function freeTimesPage(c: Ask, service: Offered, refused: Refused | null, wished?: Temporal.Instant) {
  const { practice } = c.get("visitor");
  const now = c.get("now");
  const today = now.toZonedDateTimeISO(practice.timeZone).toPlainDate();
  const found = await here(c, async (tx) => {
    const keeps = await practiceDetails(tx);
    const asked = wished?.toZonedDateTimeISO(practice.timeZone).toPlainDate().subtract({ days: 3 }).toString();
    const shown = fortnight(asked ?? c.req.query("first"), today, keeps.horizonDays);
    return { ...shown, times: await findFreeTimes(tx, service, { now, keeps, first: shown.first }) };
  });
  const page = {
    ...found,
    soonest: found.earlier === null && !wished ? soonestTimes(found.times, practice.timeZone) : [],
    nearest: wished ? nearestTimes(found.times, wished) : [],
  };
  return show(c, <FreeTimesPage {...{ practice, service, ...page, refused }} />, refused ? 409 : 200);
}

type KeptForm = { values: Values; refused: Refused | null };

async function bookingPage(c: Ask, service: Offered, from: Temporal.Instant, kept: KeptForm): Promise<Response> {
  const given = one(kept.values, "appointmentId") || (c.req.query("held") ?? "");
  const appointmentId = isId(given) ? given : newId();
  const { openedBy } = c.get("visitor");
  const found = await here(c, async (tx) => ({
    heldUntil: await heldUntil(tx, appointmentId, from, c.get("now")),
    known: openedBy ? await whoComes(tx, openedBy.clientId) : null,
    policy: sayPolicy(await practiceDetails(tx)),
  }));
  const time = { from, until: from.add({ minutes: service.minutes }) };
  const { texts } = c.get("house");
  const page = { practice: c.get("visitor").practice, service, time, appointmentId, texts, ...found, kept };
  return showKept(c, <BookingPage {...page} />, kept.refused);
}

/** As somebody known by their private link, or as whoever the form names. */
async function who(c: Ask, values: Values) {
  const { openedBy } = c.get("visitor");
  const typed = whoFrom(values, bornOnFrom(values));
  if (!openedBy) return whoBooks.safeParse(typed);
  const known = await here(c, (tx) => whoComes(tx, openedBy.clientId));
  return whoBooks.safeParse({ ...known, accessNeeds: typed["accessNeeds"], chaperoneWished: typed["chaperoneWished"] });
}

async function book(c: Ask, service: Offered, from: Temporal.Instant, values: Values) {
  const read = await who(c, values);
  if (!read.success) return fieldRefusal("BOOK-9", read.error);
  const slow = await slowDown(c, "book", mostBookings);
  if (slow) return slow;
  const given = one(values, "appointmentId");
  const { openedBy } = c.get("visitor");
  const wish = {
    appointmentId: isId(given) ? given : newId(),
    serviceId: service.serviceId,
    from,
    who: read.data,
    awayAddress: one(values, "awayAddress").slice(0, 500),
    now: c.get("now"),
    address: address(c),
    ...(openedBy ? { clientId: openedBy.clientId } : {}),
  };
  return here(c, (tx) => bookAppointment(tx, wish));
}
