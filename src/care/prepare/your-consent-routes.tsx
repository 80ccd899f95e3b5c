import { one } from "../../shared/form-values.ts";
import { idFrom, isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { appointment } from "../book/index.ts";
import { standingParts } from "./consent-covers.ts";
import { consentsOf, permissionsOf } from "./consents.sql.ts";
import { YourConsentPage } from "./pages/YourConsentPage.tsx";
import { takeBack } from "./take-back.ts";

/** The client's own word on what they agreed to, behind their private link. */
export function yourConsentRoutes(app: App): void {
  app.get(urls.yourConsent, mustHaveOpened, (c) => page(c, null));
  app.post(urls.yourConsent, mustHaveOpened, async (c) => {
    if (!(await isTheirs(c))) return c.notFound();
    const values = await readForm(c);
    const wish = { refusalId: idFrom(values["refusalId"]), about: one(values, "about").slice(0, 200), ...visit(c) };
    const done = await here(c, (tx) => takeBack(tx, { ...wish, now: c.get("now") }));
    return isRefused(done) ? page(c, done) : onTo(c, to("yourConsent", { appointment: visit(c).appointmentId }));
  });
}

const visit = (c: Ask) => ({ appointmentId: c.req.param("appointment")! });

const isTheirs = async (c: Ask): Promise<boolean> => {
  const { appointmentId } = visit(c);
  const found = isId(appointmentId) ? await here(c, (tx) => appointment(tx, appointmentId)) : null;
  return found?.clientId === c.get("visitor").openedBy!.clientId;
};

async function page(c: Ask, refused: Refused | null): Promise<Response> {
  if (!(await isTheirs(c))) return c.notFound();
  const { appointmentId } = visit(c);
  const found = await here(c, async (tx) => {
    const { consents, withdrawals } = await consentsOf(tx, appointmentId);
    const { clientId } = c.get("visitor").openedBy!;
    const standing = standingParts(consents, withdrawals, c.get("now").toString());
    return { standing, withdrawals, permissions: await permissionsOf(tx, clientId) };
  });
  const { practice } = c.get("visitor");
  const shown = { practice, appointment: appointmentId, ...found, refused, freshId: newId };
  return showKept(c, <YourConsentPage {...shown} />, refused);
}
