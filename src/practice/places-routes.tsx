import { Temporal } from "temporal-polyfill";
import { one, type Values } from "../shared/form-values.ts";
import { isId, newId } from "../shared/id.ts";
import { isRefused, refuse, type Refused } from "../shared/refusal.ts";
import { dayFrom } from "../web/day-from.ts";
import { fieldRefusal, readForm } from "../web/form.ts";
import { type App, type Ask, colleague, here } from "../web/house.ts";
import { onTo, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { type BookingTerms, bookingTermsForm } from "./booking-terms-form.ts";
import { describePractice } from "./describe-practice.ts";
import { BookingTermsPage } from "./pages/BookingTermsPage.tsx";
import { PlacesPage } from "./pages/PlacesPage.tsx";
import { SpecialHoursPage } from "./pages/SpecialHoursPage.tsx";
import { equipment, keepEquipment, keepPlace, keepRoom, places, rooms } from "./places.sql.ts";
import { practiceDetails, practitioners } from "./practice.sql.ts";
import { endSpecialHours, keepSpecialHours, specialHoursFrom } from "./special-hours.sql.ts";
import { readWeek } from "./week.ts";

type KeptForm = { values: Values; refused: Refused | null };

/** Where and on what terms people come; the owner's alone, as everything below the practice's own page. */
export function placesRoutes(app: App): void {
  app.get(urls.places, (c) => placesPage(c, { values: {}, refused: null }));
  app.post(urls.places, async (c) => {
    const values = await readForm(c);
    const done = await keepThing(c, values);
    return isRefused(done) ? placesPage(c, { values, refused: done }) : onTo(c, to("places"));
  });

  app.get(urls.specialHours, (c) => specialPage(c, { values: {}, refused: null }));
  app.post(urls.specialHours, async (c) => {
    const values = await readForm(c);
    const done = await keepDay(c, values);
    return isRefused(done) ? specialPage(c, { values, refused: done }) : onTo(c, to("specialHours"));
  });
  app.post(urls.endSpecialHours, async (c) => {
    const specialHoursId = one(await readForm(c), "specialHoursId");
    if (isId(specialHoursId))
      await here(c, (tx) => endSpecialHours(tx, { specialHoursId, by: colleague(c).colleagueId }));
    return onTo(c, to("specialHours"));
  });

  app.get(urls.bookingTerms, (c) => termsPage(c, null));
  app.post(urls.bookingTerms, async (c) => {
    const values = await readForm(c);
    const names = ["noticeHours", "horizonDays", "stepMinutes", "changeHours", "changePolicy"];
    const read = bookingTermsForm.safeParse(Object.fromEntries(names.map((name) => [name, one(values, name)])));
    if (!read.success) return termsPage(c, { values, refused: fieldRefusal("BOOK-25", read.error) });
    const done = await here(c, async (tx) => {
      await describePractice(tx, columns(read.data));
      return null;
    });
    return isRefused(done) ? termsPage(c, { values, refused: done }) : onTo(c, to("bookingTerms"));
  });
}

const columns = (terms: BookingTerms) => ({
  notice_minutes: terms.noticeHours * 60,
  horizon_days: terms.horizonDays,
  step_minutes: terms.stepMinutes,
  change_hours: terms.changeHours,
  change_policy: terms.changePolicy,
});

async function keepThing(c: Ask, values: Values): Promise<Refused | null> {
  const [kind, name, address, at] = ["kind", "name", "address", "at"].map((field) => one(values, field).trim());
  const given = one(values, "id");
  const [id, by] = [isId(given) ? given : newId(), colleague(c).colleagueId];
  const done = await here(c, async (tx) => {
    if (kind === "place") return keepPlace(tx, { placeId: id, name: name!, address: address!, by });
    if (kind === "equipment") return keepEquipment(tx, { equipmentId: id, name: name!, by });
    if (at !== "" && !isId(at)) return refuse("PRAC-7", "Please choose a place from the list.", { field: "at" });
    return keepRoom(tx, { roomId: id, name: name!, placeId: at || null, by });
  });
  return isRefused(done) ? done : null;
}

async function placesPage(c: Ask, kept: KeptForm): Promise<Response> {
  const found = await here(c, async (tx) => ({
    places: await places(tx),
    rooms: await rooms(tx),
    equipment: await equipment(tx),
    address: (await practiceDetails(tx)).address,
  }));
  return showKept(c, <PlacesPage visitor={c.get("visitor")} {...found} kept={kept} />, kept.refused);
}

async function keepDay(c: Ask, values: Values) {
  const date = dayFrom(one(values, "date"));
  if (!date) return refuse("PRAC-8", "Please give the day.", { field: "date" });
  const read = readWeek([one(values, "hours")]);
  if (isRefused(read) || read.length === 0)
    return refuse("PRAC-8", "Please write hours such as 9:00-12:30, 13:30-17:30.", { field: "hours" });
  const at = one(values, "at");
  return here(c, async (tx) => {
    const whose = (await practitioners(tx)).find(({ colleagueId }) => colleagueId === one(values, "who"));
    if (!whose) return refuse("PRAC-8", "Please choose whose hours these are.", { field: "who" });
    if (at !== "" && !(await places(tx)).some(({ placeId }) => placeId === at))
      return refuse("PRAC-8", "Please choose a place from the list.", { field: "at" });
    const { colleagueId } = whose;
    return keepSpecialHours(tx, {
      colleagueId,
      date: date.toString(),
      hours: read,
      placeId: at || null,
      by: colleague(c).colleagueId,
    });
  });
}

async function specialPage(c: Ask, kept: KeptForm): Promise<Response> {
  const { timeZone } = c.get("visitor").practice;
  const today: Temporal.PlainDate = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
  const found = await here(c, async (tx) => ({
    people: await practitioners(tx),
    places: await places(tx),
    special: await specialHoursFrom(tx, today.toString()),
  }));
  return showKept(c, <SpecialHoursPage visitor={c.get("visitor")} {...found} kept={kept} />, kept.refused);
}

async function termsPage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const keeps = await here(c, practiceDetails);
  const values: Values = {
    noticeHours: String(Math.ceil(keeps.noticeMinutes / 60)),
    horizonDays: String(keeps.horizonDays),
    stepMinutes: String(keeps.stepMinutes),
    changeHours: String(keeps.changeHours),
    changePolicy: keeps.changePolicy,
  };
  const shown = kept ?? { values, refused: null };
  return showKept(c, <BookingTermsPage visitor={c.get("visitor")} kept={shown} />, shown.refused);
}
