import { one, type Values } from "../../shared/form-values.ts";
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

type KeptForm = { values: Values; refused: Refused | null };

export function serviceRoutes(app: App): void {
  app.get(urls.offered, must("run practice"), (c) => page(c, c.req.query("service"), null));
  app.post(urls.offered, must("run practice"), async (c) => {
    const values = await readForm(c);
    const read = serviceForm.safeParse(
      Object.fromEntries(["name", "about", "minutes", "recovery", "price"].map((name) => [name, one(values, name)])),
    );
    const given = one(values, "serviceId");
    if (!read.success) return page(c, given, { values, refused: fieldRefusal("BOOK-20", read.error) });
    const keeping = {
      ...read.data,
      serviceId: isId(given) ? given : newId(),
      offered: one(values, "offered") === "yes",
    };
    const done = await here(c, (tx) => keepService(tx, { ...keeping, by: colleague(c).colleagueId }));
    return isRefused(done) ? page(c, given, { values, refused: done }) : onTo(c, to("offered"));
  });
}

async function page(c: Ask, chosen: string | undefined, kept: KeptForm | null): Promise<Response> {
  const services = await here(c, allServices);
  const known = services.find(({ serviceId }) => serviceId === chosen);
  const shown = kept ?? { values: known ? valuesOf(known) : { offered: "yes", recovery: "10" }, refused: null };
  const serviceId = known?.serviceId ?? (isId(chosen) ? chosen : newId());
  const props = { visitor: c.get("visitor"), services, serviceId, isNew: !known, kept: shown };
  return showKept(c, <OfferedPage {...props} />, shown.refused);
}

const valuesOf = (service: Offered & { offered: boolean }): Values => ({
  name: service.name,
  about: service.about,
  minutes: String(service.minutes),
  recovery: String(service.recoveryMinutes),
  price: (service.pricePence / 100).toFixed(2),
  offered: service.offered ? "yes" : "",
});
