import { Temporal } from "temporal-polyfill";
import { one, type Values } from "../shared/form-values.ts";
import { isId, newId } from "../shared/id.ts";
import { isRefused, refuse, type Refused } from "../shared/refusal.ts";
import { dayFrom } from "../web/day-from.ts";
import { fieldRefusal, readForm } from "../web/form.ts";
import { must } from "../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../web/house.ts";
import { onTo, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { audit } from "../privacy/index.ts";
import { describePractice } from "./describe-practice.ts";
import { readDescription } from "./description-form.ts";
import { HoursPage, PracticePage, TimeOffPage } from "./pages/SettingsPages.tsx";
import { places } from "./places.sql.ts";
import { practiceDetails, practitioners } from "./practice.sql.ts";
import { endTimeOff, keepTimeOff, keepWeek, timeOffFrom, weekOf } from "./settings.sql.ts";
import { readWeek, sayWeek } from "./week.ts";

type KeptForm = { values: Values; refused: Refused | null };

export function settingsRoutes(app: App): void {
  app.use(`${urls.practice}/*`, must("run practice"));

  app.get(urls.practice, must("run practice"), (c) => practicePage(c, null));
  app.post(urls.practice, must("run practice"), async (c) => {
    const values = await readForm(c);
    const read = readDescription(Object.fromEntries(Object.keys(values).map((name) => [name, one(values, name)])));
    if (!read.success) return practicePage(c, { values, refused: fieldRefusal("PRAC-6", read.error) });
    const done = await here(c, async (tx) => {
      await describePractice(tx, read.data);
      await audit(tx, colleague(c).colleagueId, "described", "practice", c.get("visitor").practice.practiceId);
      return null;
    });
    return isRefused(done) ? practicePage(c, { values, refused: done }) : onTo(c, to("practice"));
  });

  app.get(urls.hours, (c) => hoursPage(c, c.req.query("who"), null));
  app.post(urls.hours, async (c) => {
    const values = await readForm(c);
    const done = await keepHours(c, values);
    if (isRefused(done)) return hoursPage(c, one(values, "who"), { values, refused: done });
    return onTo(
      c,
      `${to("hours")}?who=${encodeURIComponent(one(values, "who"))}&at=${encodeURIComponent(one(values, "at"))}`,
    );
  });

  app.get(urls.timeOff, (c) => timeOffPage(c, { values: {}, refused: null }));
  app.post(urls.timeOff, async (c) => {
    const values = await readForm(c);
    const done = await keepFree(c, values);
    return isRefused(done) ? timeOffPage(c, { values, refused: done }) : onTo(c, to("timeOff"));
  });
  app.post(urls.endTimeOff, async (c) => {
    const timeOffId = one(await readForm(c), "timeOffId");
    if (isId(timeOffId)) await here(c, (tx) => endTimeOff(tx, { timeOffId, by: colleague(c).colleagueId }));
    return onTo(c, to("timeOff"));
  });
}

async function practicePage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const { timeZone, ...details } = await here(c, practiceDetails);
  const { name, address, phone, about } = details;
  const shown = kept ?? { values: { name, address, phone, about, time_zone: timeZone }, refused: null };
  return showKept(c, <PracticePage visitor={c.get("visitor")} kept={shown} />, shown.refused);
}

async function keepHours(c: Ask, values: Values) {
  const week = readWeek(Array.from({ length: 7 }, (_, day) => one(values, `day-${day + 1}`)));
  if (isRefused(week)) return week;
  return here(c, async (tx) => {
    const whose = (await practitioners(tx)).find(({ colleagueId }) => colleagueId === one(values, "who"));
    if (!whose) return refuse("PRAC-4", "Please choose whose hours these are.");
    const placeId = (await places(tx)).find((place) => place.placeId === one(values, "at"))?.placeId ?? null;
    return keepWeek(tx, { colleagueId: whose.colleagueId, placeId, week, by: colleague(c).colleagueId });
  });
}

async function hoursPage(c: Ask, who: string | undefined, kept: KeptForm | null): Promise<Response> {
  const found = await here(c, async (tx) => {
    const people = await practitioners(tx);
    const whose = people.find(({ colleagueId }) => colleagueId === who) ?? people[0];
    const known = await places(tx);
    const asked = kept ? one(kept.values, "at") : c.req.query("at");
    const at = known.find(({ placeId }) => placeId === asked)?.placeId ?? null;
    const week = whose ? await weekOf(tx, whose.colleagueId, at) : [];
    return { people, whose: whose?.colleagueId ?? "", places: known, at, week };
  });
  const days = Object.fromEntries(sayWeek(found.week).map((day, index) => [`day-${index + 1}`, day]));
  const shown = kept ?? { values: days, refused: null };
  return showKept(c, <HoursPage visitor={c.get("visitor")} {...found} kept={shown} />, shown.refused);
}

async function keepFree(c: Ask, values: Values) {
  const [first, last] = [dayFrom(one(values, "first")), dayFrom(one(values, "last"))];
  if (!first || !last || Temporal.PlainDate.compare(first, last) > 0)
    return refuse("PRAC-5", "Please give a first day, and a last one that is not before it.", { field: "first" });
  const { timeZone } = c.get("visitor").practice;
  const [from, until] = [first, last.add({ days: 1 })].map((day) => day.toZonedDateTime(timeZone).toInstant());
  const id = one(values, "timeOffId");
  return here(c, async (tx) => {
    const who = one(values, "who");
    if (who !== "" && !(await practitioners(tx)).some(({ colleagueId }) => colleagueId === who))
      return refuse("PRAC-5", "Please choose who is away.", { field: "who" });
    const away = { timeOffId: isId(id) ? id : newId(), colleagueId: who || null, from: from!, until: until! };
    return keepTimeOff(tx, { ...away, why: one(values, "why").trim(), by: colleague(c).colleagueId });
  });
}

async function timeOffPage(c: Ask, kept: KeptForm): Promise<Response> {
  const found = await here(c, async (tx) => ({
    people: await practitioners(tx),
    away: await timeOffFrom(tx, c.get("now")),
  }));
  const page = { visitor: c.get("visitor"), ...found, timeOffId: newId(), kept };
  return showKept(c, <TimeOffPage {...page} />, kept.refused);
}
