import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, untilSigned } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { assessmentFrom, readingFrom, tellsPicture } from "./assessment-form.ts";
import { assessmentSchema, readingSchema } from "./assessment.ts";
import { findingsFrom } from "./findings-from-form.ts";
import { findingsOf, lastFindings } from "./findings.sql.ts";
import { AssessPage } from "./pages/AssessPage.tsx";
import { RetestPage } from "./pages/RetestPage.tsx";
import { toldToday } from "./person.sql.ts";
import { retestSigns } from "./pin-signs.ts";
import { lastComplaintOf, lastSignOf, readingsOf } from "./readings.sql.ts";
import { recordAssessment, recordReading } from "./record-assessment.ts";
import { recordFindings } from "./record-findings.ts";
import { pinnedSigns } from "./signs.sql.ts";

export function assessRoutes(app: App): void {
  app.get(urls.assess, must("treat"), untilSigned, (c) => assessPage(c, null));
  app.post(urls.assess, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await assess(c, values);
    return isRefused(done) ? assessPage(c, { values, refused: done }) : onTo(c, to("treat", visitOf(c)));
  });

  app.post(urls.signsFirst, must("treat"), async (c) => {
    const values = await readForm(c);
    const found = findingsFrom(values);
    const visit = { ...writer(c), groupId: idFrom(values, "groupId") };
    const done = isRefused(found) ? found : await here(c, (tx) => recordFindings(tx, visit, found));
    return isRefused(done) ? assessPage(c, null, { values, refused: done }) : onTo(c, to("assess", visitOf(c)));
  });

  app.get(urls.retest, must("treat"), untilSigned, (c) => retestPage(c, nothingTyped));
  app.post(urls.retest, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await retest(c, values);
    return isRefused(done) ? retestPage(c, { values, refused: done }) : onTo(c, to("retest", visitOf(c)));
  });
  app.post(urls.retestSigns, must("treat"), async (c) => {
    const values = await readForm(c);
    const found = findingsFrom(values);
    const visit = { ...writer(c), groupId: idFrom(values, "groupId") };
    const done = isRefused(found) ? found : await here(c, (tx) => retestSigns(tx, visit, found));
    return isRefused(done) ? retestPage(c, { values, refused: done }) : onTo(c, to("retest", visitOf(c)));
  });
}

const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });
const idFrom = (values: Values, name: string) => (isId(one(values, name)) ? one(values, name) : newId());

async function assess(c: Ask, values: Values) {
  const visit = writer(c);
  const known = await here(c, (tx) => lastComplaintOf(tx, c.get("frame").clientId));
  if (known && !tellsPicture(values)) {
    const read = readingSchema.safeParse(readingFrom(values).reading);
    if (!read.success) return fieldRefusal("ASSESS-4", under("reading", read.error));
    const reading = { ...read.data, moment: "before" as const };
    return here(c, (tx) => recordReading(tx, { ...visit, readingId: idFrom(values, "assessmentId") }, reading));
  }
  const found = assessmentSchema.safeParse(assessmentFrom(values));
  if (!found.success) return fieldRefusal("ASSESS-2", found.error);
  return here(c, (tx) => recordAssessment(tx, { ...visit, id: idFrom(values, "assessmentId") }, found.data));
}

/** The retest is of the sign that was measured before: only the figures are new. */
async function retest(c: Ask, values: Values) {
  const visit = writer(c);
  const before = (await here(c, (tx) => readingsOf(tx, visit.appointmentId))).findLast(
    (reading) => reading.moment === "before",
  );
  if (!before) return refuse("ASSESS-6", "Please measure a sign before treatment first.");
  const { movement, side, method } = before;
  const read = readingSchema.safeParse({ ...readingFrom(values).reading, movement, side, method });
  if (!read.success) return fieldRefusal("ASSESS-4", under("reading", read.error));
  const reading = { ...read.data, moment: "after" as const };
  return here(c, (tx) => recordReading(tx, { ...visit, readingId: idFrom(values, "readingId") }, reading));
}

type Fault = Parameters<typeof fieldRefusal>[1];
const under = (name: string, error: Fault): Fault => ({
  issues: error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })),
});

type KeptForm = { values: Values; refused: Refused | null };

const nothingTyped: KeptForm = { values: {}, refused: null };

async function assessPage(c: Ask, kept: KeptForm | null, keptSigns = nothingTyped): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => {
    const pinned = await pinnedSigns(tx, clientId);
    const lastOfSigns = [];
    for (const { finding } of pinned)
      lastOfSigns.push(
        ...(await lastFindings(tx, { clientId, notOf: appointmentId, kind: finding.kind, whats: [finding.what] })),
      );
    return {
      readings: await readingsOf(tx, appointmentId),
      complaint: await lastComplaintOf(tx, clientId),
      last: await lastSignOf(tx, clientId, appointmentId),
      findings: (await findingsOf(tx, appointmentId)).filter(({ moment }) => moment === "before"),
      told: await toldToday(tx, appointmentId),
      pinned,
      lastOfSigns,
    };
  });
  const sameSign: Values = found.last
    ? {
        "reading-movement": found.last.movement,
        "reading-side": found.last.side,
        "reading-method": found.last.method,
      }
    : {};
  const ids = { assessmentId: newId(), groupId: newId() };
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, ...ids, keptSigns };
  return showKept(
    c,
    <AssessPage {...page} kept={kept ?? { values: sameSign, refused: null }} />,
    kept?.refused ?? keptSigns.refused,
  );
}

async function retestPage(c: Ask, kept: KeptForm): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => ({
    readings: await readingsOf(tx, appointmentId),
    findings: await findingsOf(tx, appointmentId),
    pinned: await pinnedSigns(tx, clientId),
  }));
  const ids = { readingId: newId(), groupId: newId() };
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, ...ids, kept };
  return showKept(c, <RetestPage {...page} />, kept.refused);
}
