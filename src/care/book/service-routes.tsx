import { equipment, rooms } from "../../practice/index.ts";
import { findClaims } from "../../knowledge/claims/find-claims.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { allServices, type Offered } from "./services.sql.ts";
import { keepService } from "./keep-service.ts";
import { OfferedPage } from "./pages/OfferedPage.tsx";
import { serviceForm } from "./service-form.ts";

const typed = ["name", "about", "before", "minutes", "recovery", "price", "whoMayBook", "competency", "travel"];
const forNew: Values = { offered: "yes", before: "0", recovery: "10", whoMayBook: "everybody", travel: "0" };

type KeptForm = { values: Values; refused: Refused | null };

export function serviceRoutes(app: App): void {
  app.get(urls.offered, must("run practice"), (c) => page(c, c.req.query("service"), null));
  app.post(urls.offered, must("run practice"), async (c) => {
    const values = await readForm(c);
    const read = serviceForm.safeParse({
      ...Object.fromEntries(typed.map((name) => [name, one(values, name)])),
      away: one(values, "away") === "yes",
    });
    const given = one(values, "serviceId");
    if (!read.success) return page(c, given, { values, refused: fieldRefusal("BOOK-20", read.error) });
    const keeping = {
      ...read.data,
      serviceId: isId(given) ? given : newId(),
      offered: one(values, "offered") === "yes",
      reason: one(values, "reason").slice(0, 1000),
      by: colleague(c).colleagueId,
    };
    const done = await here(c, async (tx) => {
      const [known, things] = [await rooms(tx), await equipment(tx)];
      const chosen = known.filter(({ roomId }) => many(values, "rooms").includes(roomId));
      const needed = things.filter(({ equipmentId }) => many(values, "equipment").includes(equipmentId));
      return keepService(tx, {
        ...keeping,
        rooms: chosen.map(({ roomId }) => roomId),
        equipment: needed.map(({ equipmentId }) => equipmentId),
      });
    });
    return isRefused(done) ? page(c, given, { values, refused: done }) : onTo(c, to("offered"));
  });
}

async function page(c: Ask, chosen: string | undefined, kept: KeptForm | null): Promise<Response> {
  const { services, ...there } = await here(c, async (tx) => ({
    services: await allServices(tx),
    rooms: await rooms(tx),
    equipment: await equipment(tx),
  }));
  const known = services.find(({ serviceId }) => serviceId === chosen);
  const shown = kept ?? { values: known ? valuesOf(known) : forNew, refused: null };
  const serviceId = known?.serviceId ?? (isId(chosen) ? chosen : newId());
  const findings = findClaims(`${one(shown.values, "name")}\n${one(shown.values, "about")}`.slice(0, 1000));
  const props = { visitor: c.get("visitor"), services, ...there, serviceId, isNew: !known, findings, kept: shown };
  return showKept(c, <OfferedPage {...props} />, shown.refused);
}

const valuesOf = (service: Offered & { offered: boolean; claimsReason: string }): Values => ({
  name: service.name,
  about: service.about,
  minutes: String(service.minutes),
  recovery: String(service.recoveryMinutes),
  price: (service.pricePence / 100).toFixed(2),
  before: String(service.minutesBefore),
  whoMayBook: service.whoMayBook,
  competency: service.competency ?? "",
  away: service.away ? "yes" : "",
  travel: String(service.travelMinutes),
  rooms: [...service.rooms],
  equipment: [...service.equipment],
  offered: service.offered ? "yes" : "",
  reason: service.claimsReason,
});
