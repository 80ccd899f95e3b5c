import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { consentsOf, decisionToday } from "../prepare/index.ts";
import { usualParameters } from "./application.ts";
import { applicationsNamed } from "./blocks.sql.ts";
import { ApplyPage } from "./pages/ApplyPage.tsx";
import { isTreatable } from "./pages/Limits.tsx";
import { recordApplication } from "./record-application.ts";
import { startSession } from "./start-session.ts";
import { stopSession } from "./stop-session.ts";
import { idFrom, type KeptForm, nothing, started, treatPage, visitOf } from "./treat-page-routes.tsx";

export function treatRoutes(app: App): void {
  app.post(urls.start, must("treat"), async (c) => {
    const done = await here(c, (tx) => startSession(tx, writer(c)));
    return isRefused(done) ? treatPage(c, { values: {}, refused: done }) : onTo(c, to("visit", visitOf(c)));
  });

  app.get(urls.treat, must("treat"), (c) => treatPage(c, nothing));
  app.get(urls.apply, must("treat"), (c) => applyPage(c, null));
  app.post(urls.apply, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await apply(c, values);
    if (isRefused(done)) return applyPage(c, { values, refused: done });
    const block = one(values, "blockId");
    return onTo(c, isId(block) ? to("block", { ...visitOf(c), block }) : to("treat", visitOf(c)));
  });

  app.post(urls.stop, must("treat"), async (c) => {
    const values = await readForm(c);
    const stopping = { ...writer(c), stopId: idFrom(values, "stopId"), reason: one(values, "reason").slice(0, 4000) };
    const done = await started(c, (tx) => stopSession(tx, stopping));
    return isRefused(done) ? treatPage(c, { values, refused: done }) : onTo(c, to("sign", visitOf(c)));
  });
}

async function apply(c: Ask, values: Values) {
  const technique = techniqueOf(c.req.param("technique")!);
  const side = sides.find((known) => known === one(values, "side"));
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  if (!side) return refuse("TREAT-2", "Please choose a side.", { field: "side" });
  const block = one(values, "blockId");
  const given = {
    ...writer(c),
    applicationId: idFrom(values, "applicationId"),
    technique: technique.code,
    region: one(values, "region"),
    side,
    parameters: Object.fromEntries(Object.keys(technique.parameters).map((name) => [name, one(values, name)])),
    response: one(values, "response").slice(0, 4000),
    warningNote: one(values, "warningNote").slice(0, 2000),
    blockId: isId(block) ? block : null,
    position: one(values, "position"),
    medium: one(values, "medium"),
    intents: many(values, "intents").slice(0, 12),
  };
  return started(c, (tx) => recordApplication(tx, given));
}

async function applyPage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const technique = techniqueOf(c.req.param("technique")!);
  if (!technique) return c.notFound();
  const id = c.get("frame").appointmentId;
  const from = c.req.query("from") ?? "";
  const found = await here(c, async (tx) => ({
    agreed: [...new Set((await consentsOf(tx, id)).consents.flatMap((consent) => consent.regions))],
    decision: await decisionToday(tx, id, c.get("now")),
    earlier: isId(from) ? ((await applicationsNamed(tx, [from]))[0] ?? null) : null,
  }));
  if (!isTreatable(found.decision)) return kept ? treatPage(c, kept) : onTo(c, to("treat", visitOf(c)));
  const { earlier, ...shown } = found;
  const as = earlier?.technique === technique.code ? earlier : null;
  const figures = { ...usualParameters(technique.code), ...as?.parameters };
  const usual: Values = {
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)])),
    ...(as ? { region: as.region, side: as.side } : found.agreed.length === 1 ? { region: found.agreed[0]! } : {}),
  };
  const blockId = kept ? one(kept.values, "blockId") : (c.req.query("block") ?? "");
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), technique, ...shown, applicationId: newId() };
  const block = isId(blockId) ? blockId : "";
  return showKept(
    c,
    <ApplyPage {...page} blockId={block} kept={kept ?? { values: usual, refused: null }} />,
    kept?.refused ?? null,
  );
}
