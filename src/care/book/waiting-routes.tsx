import { Temporal } from "temporal-polyfill";
import { practiceDetails } from "../../practice/index.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { bornOnFrom } from "../../ui/DateOfBirth.tsx";
import { dayFrom } from "../../web/day-from.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, slowDown } from "../../web/guards.tsx";
import { address, type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { declineOffer, offerOf, stands, takeOffer } from "./answer-offer.ts";
import { joinWaitingList, leaveWaitingList } from "./join-waiting-list.ts";
import { offerTimes } from "./offer-times.ts";
import { OfferPage } from "./pages/OfferPage.tsx";
import { UrgentPage } from "./pages/UrgentPage.tsx";
import { WaitingListPage } from "./pages/WaitingListPage.tsx";
import { WaitPage } from "./pages/WaitPage.tsx";
import { sayPolicy } from "./say-policy.ts";
import { offeredService } from "./services.sql.ts";
import { parts } from "./soonest-times.ts";
import { urgentAdvice, urgentSigns } from "./urgent-signs.ts";
import { whoWaits } from "./waiting.sql.ts";
import { whoBooks } from "./who-books.ts";
import { whoComes } from "./who-comes.sql.ts";
import { whoFrom } from "./who-from-form.ts";

const mostAsked = 20;
type KeptForm = { values: Values; refused: Refused | null };

export function waitingRoutes(app: App): void {
  app.get(urls.wait, (c) => waitPage(c, { values: {}, refused: null }));
  app.post(urls.wait, async (c) => {
    const values = await readForm(c);
    const joined = (await slowDown(c, "wait", mostAsked)) ?? (await join(c, values));
    if (joined === null) return c.notFound();
    if (isRefused(joined)) return waitPage(c, { values, refused: joined });
    return show(c, <WaitPage practice={c.get("visitor").practice} done />);
  });

  app.get(urls.offer, (c) => offerPage(c, { values: {}, refused: null }));
  app.post(urls.offer, async (c) => {
    const values = await readForm(c);
    const asked = { token: c.req.param("token"), now: c.get("now"), address: address(c) };
    if (one(values, "answer") === "no") {
      await here(c, (tx) => declineOffer(tx, asked));
      return offerPage(c, { values: {}, refused: null });
    }
    const urgent = urgentAdvice(Object.fromEntries(urgentSigns.map(({ id }) => [id, one(values, id)])));
    if (urgent && urgentSigns.some(({ id }) => one(values, id) === "yes"))
      return show(c, <UrgentPage practice={c.get("visitor").practice} refused={urgent} />);
    const booked = urgent ?? (await here(c, (tx) => takeOffer(tx, asked)));
    if (isRefused(booked)) return offerPage(c, { values, refused: booked });
    return onTo(c, to("booked", { appointment: booked.appointmentId }));
  });

  app.get(urls.waitingList, must("book"), async (c) => {
    const waiting = await here(c, whoWaits);
    return show(c, <WaitingListPage visitor={c.get("visitor")} waiting={waiting} />);
  });
  app.post(urls.endWaiting, must("book"), async (c) => {
    const waitingId = one(await readForm(c), "waitingId");
    const leaving = { waitingId, by: colleague(c).colleagueId, now: c.get("now") };
    if (isId(waitingId)) await here(c, (tx) => leaveWaitingList(tx, leaving));
    return onTo(c, to("waitingList"));
  });
}

async function join(c: Ask, values: Values) {
  const serviceId = c.req.param("service") ?? "";
  const service = isId(serviceId) ? await here(c, (tx) => offeredService(tx, serviceId)) : null;
  if (!service) return null;
  const { openedBy } = c.get("visitor");
  const typed = whoFrom(values, bornOnFrom(values));
  const read = whoBooks.safeParse(openedBy ? await here(c, (tx) => whoComes(tx, openedBy.clientId)) : typed);
  if (!read.success) return fieldRefusal("BOOK-9", read.error);
  const today = c.get("now").toZonedDateTimeISO(c.get("visitor").practice.timeZone).toPlainDate();
  const untilDay = dayFrom(one(values, "until"));
  const given = one(values, "from");
  const fromDay = given === "" ? today : dayFrom(given);
  if (!fromDay || !untilDay || Temporal.PlainDate.compare(untilDay, fromDay) < 0)
    return refuse("BOOK-27", "Please give the last day on which you could come, such as 24/12/2026.", {
      field: "until",
    });
  const id = one(values, "waitingId");
  const joining = {
    waitingId: isId(id) ? id : newId(),
    serviceId,
    who: read.data,
    fromDay,
    untilDay,
    weekdays: many(values, "weekdays")
      .map(Number)
      .filter((day) => day >= 1 && day <= 7),
    parts: parts.filter((part) => many(values, "parts").includes(part)),
    address: address(c),
    now: c.get("now"),
    ...(openedBy ? { clientId: openedBy.clientId } : {}),
  };
  return here(c, async (tx) => {
    const joined = await joinWaitingList(tx, joining);
    if (!isRefused(joined)) await offerTimes(tx, c.get("now"));
    return joined;
  });
}

async function waitPage(c: Ask, kept: KeptForm): Promise<Response> {
  const serviceId = c.req.param("service") ?? "";
  const { openedBy, practice } = c.get("visitor");
  const found = await here(c, async (tx) => ({
    service: isId(serviceId) ? await offeredService(tx, serviceId) : null,
    known: openedBy ? await whoComes(tx, openedBy.clientId) : null,
  }));
  if (!found.service) return c.notFound();
  const page = { practice, service: found.service, known: found.known, waitingId: newId(), kept };
  return showKept(c, <WaitPage {...page} />, kept.refused);
}

async function offerPage(c: Ask, kept: KeptForm): Promise<Response> {
  const token = c.req.param("token") ?? "";
  const found = await here(c, async (tx) => ({
    offer: await offerOf(tx, token),
    policy: sayPolicy(await practiceDetails(tx)),
  }));
  if (!found.offer) return c.notFound();
  const page = {
    practice: c.get("visitor").practice,
    token,
    from: found.offer.from,
    until: found.offer.expiresAt,
    stands: stands(found.offer, c.get("now")),
    policy: found.policy,
    kept,
  };
  return showKept(c, <OfferPage {...page} />, kept.refused);
}
