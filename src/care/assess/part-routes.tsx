import { areaFor } from "../../knowledge/assessment-areas.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { must, untilSigned } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { findingsFrom } from "./findings-from-form.ts";
import { findingsOf, lastFindings } from "./findings.sql.ts";
import { PartPage } from "./pages/PartPage.tsx";
import { partOf, type Row, rowsOf } from "./parts.ts";
import { lastComplaintOf } from "./readings.sql.ts";
import { recordFindings } from "./record-findings.ts";

/** Each part of the assessment is a page with one form, and all of them send findings to one act. */
export function assessPartRoutes(app: App): void {
  app.get(urls.assessPart, must("treat"), untilSigned, (c) => partPage(c, {}, null));
  app.post(urls.assessPart, must("treat"), async (c) => {
    if (!partOf(c.req.param("part"))) return c.notFound();
    const values = await readForm(c);
    const done = await record(c, values);
    return isRefused(done)
      ? partPage(c, values, done)
      : onTo(c, to("assess", { appointment: c.get("frame").appointmentId }));
  });
}

function record(c: Ask, values: Values) {
  const findings = findingsFrom(values);
  if (isRefused(findings)) return findings;
  const sent = one(values, "groupId");
  return here(c, (tx) => recordFindings(tx, { ...writer(c), groupId: isId(sent) ? sent : newId() }, findings));
}

async function partPage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const part = partOf(c.req.param("part")!);
  if (!part) return c.notFound();
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => {
    const regions = (await lastComplaintOf(tx, clientId))?.regions ?? [];
    const area = areaFor(one(values, "area") || c.req.query("area"), regions);
    const rows = rowsOf(part, area);
    const last = [];
    for (const [kind, whats] of byKind(rows))
      last.push(...(await lastFindings(tx, { clientId, notOf: appointmentId, kind, whats })));
    return { regions, area, rows, last, today: await findingsOf(tx, appointmentId) };
  });
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), part, groupId: newId(), ...found };
  return showKept(c, <PartPage {...page} kept={{ values, refused }} />, refused);
}

const byKind = (rows: readonly Row[]) =>
  [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => [kind, all.map(({ what }) => what)] as const);
