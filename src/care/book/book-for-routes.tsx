import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { bornOnFrom } from "../../ui/DateOfBirth.tsx";
import { dayFrom } from "../../web/day-from.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { address, type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { bookAppointment } from "./book-appointment.ts";
import { bookCourse } from "./book-course.ts";
import { offeredServices } from "./services.sql.ts";
import { BookForPage } from "./pages/BookForPage.tsx";
import { timeFromForm } from "./time-from-form.ts";
import { choices, wantedFrom } from "./wanted-from-form.ts";
import { whoFrom } from "./who-from-form.ts";
import { whoBooks } from "./who-books.ts";

export function bookForRoutes(app: App): void {
  app.get(urls.bookFor, must("book"), (c) => page(c, { values: fromAddress(c), refused: null }));
  app.post(urls.bookFor, must("book"), async (c) => {
    const values = await readForm(c);
    const booked = await book(c, values);
    if (isRefused(booked)) return page(c, { values, refused: booked });
    return onTo(c, `${to("diary")}?on=${booked.day}`);
  });
}

/** Who walks in is booked for now; a stretch chosen in the diary comes with its day, time and column. */
function fromAddress(c: Ask): Values {
  const now = c.get("now").toZonedDateTimeISO(c.get("visitor").practice.timeZone);
  if (c.req.query("now") === "yes")
    return { day: now.toPlainDate().toString(), clock: now.toPlainTime().toString({ smallestUnit: "minute" }) };
  const [day, clock] = [dayFrom(c.req.query("day")), c.req.query("clock") ?? ""];
  const [who, room] = [c.req.query("who"), c.req.query("room")];
  return {
    ...(day ? { day: day.toString() } : {}),
    ...(/^\d\d:\d\d$/.test(clock) ? { clock } : {}),
    ...(isId(who) ? { who } : {}),
    ...(isId(room) ? { room } : {}),
  };
}

async function book(c: Ask, values: Values) {
  const from = timeFromForm(values, dayFrom(one(values, "day")), c.get("visitor").practice.timeZone);
  if (!from) return refuse("BOOK-16", "Please give a day and a time such as 14:30.", { field: "clock" });
  const who = whoBooks.safeParse(whoFrom(values, bornOnFrom(values)));
  if (!who.success) return fieldRefusal("BOOK-9", who.error);
  const [given, serviceId] = [one(values, "appointmentId"), one(values, "service")];
  if (!isId(serviceId)) return refuse("BOOK-1", "Please choose what for.", { field: "service" });
  const wish = { appointmentId: isId(given) ? given : newId(), serviceId, from, who: who.data };
  const course = { visits: Number(one(values, "visits") || "1"), weeks: Number(one(values, "weeks") || "1") };
  if (!Number.isInteger(course.visits) || !Number.isInteger(course.weeks))
    return refuse("BOOK-29", "Please give whole numbers of visits and weeks.", { field: "visits" });
  const whole = {
    ...wish,
    awayAddress: one(values, "awayAddress").slice(0, 500),
    bookedBy: colleague(c).colleagueId,
    now: c.get("now"),
    address: address(c),
  };
  return here(c, async (tx) => {
    const wanted = await wantedFrom(tx, values, "BOOK-16");
    if (isRefused(wanted)) return wanted;
    const asked = { ...whole, wanted };
    return course.visits === 1 ? bookAppointment(tx, asked) : bookCourse(tx, { ...asked, ...course });
  });
}

async function page(c: Ask, kept: { values: Values; refused: Refused | null }): Promise<Response> {
  const found = await here(c, async (tx) => ({ services: await offeredServices(tx), ...(await choices(tx)) }));
  const shown = { visitor: c.get("visitor"), ...found, appointmentId: newId(), kept };
  return showKept(c, <BookForPage {...shown} />, kept.refused);
}
