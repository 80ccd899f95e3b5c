import { Temporal } from "temporal-polyfill";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { fieldRefusal, readForm } from "../../web/form.ts";
import { must, untilSigned } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import type { Tx } from "../../db/transaction.ts";
import type { Mark } from "../../body/drawing/mark.ts";
import { type Layer, marksFor } from "./drawings.sql.ts";
import { inOrder } from "./finding-order.ts";
import { type FindingRow, findingsNamed, findingsOf } from "./findings.sql.ts";
import { AssessmentPage } from "./pages/AssessmentPage.tsx";
import { HistoryPage } from "./pages/HistoryPage.tsx";
import { ReasoningPage } from "./pages/ReasoningPage.tsx";
import { SignsPage } from "./pages/SignsPage.tsx";
import { type Impression, impressionsOf, personOf } from "./person.sql.ts";
import { pinSigns } from "./pin-signs.ts";
import { lastComplaintOf, readingsOf, readingsOfClient } from "./readings.sql.ts";
import { reasoningFrom, reasoningSchema } from "./reasoning.ts";
import { markMistaken } from "./record-findings.ts";
import { recordReasoning } from "./record-reasoning.ts";
import { findingNamed, newestOfEach, seriesOf } from "./series.sql.ts";
import { pinnedSigns } from "./signs.sql.ts";

/** What is made of the findings: signs to measure by, impressions with their grounds, the sheet, and all of it over time. */
export function reasoningRoutes(app: App): void {
  app.get(urls.signs, must("treat"), untilSigned, (c) => signsPage(c, {}, null));
  app.post(urls.signs, must("treat"), async (c) => {
    const values = await readForm(c);
    const pin = [...new Set(many(values, "pin"))];
    const letGo = many(values, "let-go")
      .map(Number)
      .filter((place) => [1, 2, 3].includes(place));
    const done = pin.every(isId)
      ? await here(c, (tx) => pinSigns(tx, writer(c), { pin, letGo: [...new Set(letGo)] }))
      : refuse("ASSESS-19", "One of these findings can't be found. Please choose again.");
    return isRefused(done) ? signsPage(c, values, done) : onTo(c, to("assess", visitOf(c)));
  });

  app.get(urls.reasoning, must("treat"), untilSigned, (c) => reasoningPage(c, {}, null));
  app.post(urls.reasoning, must("treat"), async (c) => {
    const values = await readForm(c);
    const done = await reason(c, values);
    return isRefused(done) ? reasoningPage(c, values, done) : onTo(c, to("reasoning", visitOf(c)));
  });

  app.get(urls.assessment, must("read notes"), (c) => assessmentPage(c, {}, null));
  app.post(urls.mistaken, must("treat"), async (c) => {
    const values = await readForm(c);
    const mistake = { findingId: one(values, "findingId"), why: one(values, "why") };
    const done = isId(mistake.findingId)
      ? await here(c, (tx) => markMistaken(tx, writer(c), mistake))
      : refuse("ASSESS-14", "We can't find that finding in this visit.");
    return isRefused(done) ? assessmentPage(c, values, done) : onTo(c, to("assessment", visitOf(c)));
  });

  app.get(urls.history, must("read notes"), historyPage);
}

const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });
const around = (c: Ask) => ({ visitor: c.get("visitor"), frame: c.get("frame") });

function reason(c: Ask, values: Values) {
  const read = reasoningSchema.safeParse(reasoningFrom(values));
  if (!read.success) {
    const refused = fieldRefusal("ASSESS-5", read.error);
    const field = String(read.error.issues[0]?.path[0] ?? "");
    return refuse("ASSESS-5", refused.says, {
      field: ["words", "confidence", "driver"].includes(field) ? `impression-${field}` : field,
    });
  }
  const sent = one(values, "impressionId");
  return here(c, (tx) => recordReasoning(tx, { ...writer(c), impressionId: isId(sent) ? sent : newId() }, read.data));
}

async function signsPage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => ({
    pinned: await pinnedSigns(tx, clientId),
    today: (await findingsOf(tx, appointmentId)).filter(({ moment }) => moment === "before"),
  }));
  return showKept(c, <SignsPage {...around(c)} {...found} kept={{ values, refused }} />, refused);
}

/** What an impression can stand on: today's findings and what tells most of the earlier ones; and whatever else was found last. */
async function groundsFor(tx: Tx, c: Ask): Promise<{ findings: FindingRow[]; others: FindingRow[] }> {
  const { appointmentId, clientId } = c.get("frame");
  const today = (await findingsOf(tx, appointmentId)).filter(({ moment }) => moment === "before");
  const pinned = (await pinnedSigns(tx, clientId)).map(({ finding }) => finding);
  const earlier = [...pinned, ...(await newestOfEach(tx, clientId))].filter(
    ({ appointment_id }) => appointment_id !== appointmentId,
  );
  const all = [...new Map([...earlier.toReversed(), ...today].map((each) => [each.finding_id, each])).values()];
  const tells = ({ reproduces, result }: FindingRow) => reproduces || result === "positive";
  const isNear = (each: FindingRow) => each.appointment_id === appointmentId || pinned.includes(each) || tells(each);
  return {
    findings: inOrder(all.filter(isNear)).toSorted((a, b) => Number(tells(b)) - Number(tells(a))),
    others: inOrder(all.filter((each) => !isNear(each))),
  };
}

async function drawnFor(tx: Tx, appointmentId: string): Promise<{ layer: Layer; marks: Mark[] }[]> {
  const [client, therapist] = [
    await marksFor(tx, appointmentId, "client"),
    await marksFor(tx, appointmentId, "therapist"),
  ];
  return [
    ...(client ? [{ layer: "client" as const, marks: client }] : []),
    ...(therapist ? [{ layer: "therapist" as const, marks: therapist }] : []),
  ];
}

const groundsOf = (tx: Tx, clientId: string, impressions: readonly Impression[]) =>
  findingsNamed(
    tx,
    clientId,
    impressions.flatMap(({ grounds }) => grounds.flatMap(({ finding_id }) => finding_id ?? [])),
  );

async function reasoningPage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => {
    const impressions = await impressionsOf(tx, appointmentId);
    return {
      regions: (await lastComplaintOf(tx, clientId))?.regions ?? [],
      person: await personOf(tx, clientId, appointmentId),
      grounds: await groundsOf(tx, clientId, impressions),
      ...(await groundsFor(tx, c)),
      impressions,
    };
  });
  return showKept(
    c,
    <ReasoningPage {...around(c)} {...found} impressionId={newId()} kept={{ values, refused }} />,
    refused,
  );
}

async function assessmentPage(c: Ask, values: Values, refused: Refused | null): Promise<Response> {
  const { appointmentId, clientId } = c.get("frame");
  const found = await here(c, async (tx) => {
    const impressions = await impressionsOf(tx, appointmentId);
    return {
      complaint: await lastComplaintOf(tx, clientId, appointmentId),
      person: await personOf(tx, clientId, appointmentId),
      findings: await findingsOf(tx, appointmentId),
      readings: await readingsOf(tx, appointmentId),
      pinned: await pinnedSigns(tx, clientId, appointmentId),
      grounds: await groundsOf(tx, clientId, impressions),
      drawn: await drawnFor(tx, appointmentId),
      impressions,
    };
  });
  return showKept(c, <AssessmentPage {...around(c)} {...found} kept={{ values, refused }} />, refused);
}

async function historyPage(c: Ask): Promise<Response> {
  const { clientId } = c.get("frame");
  const asked = c.req.query("of") ?? "";
  const found = await here(c, async (tx) => {
    const newest = await newestOfEach(tx, clientId);
    const of = isId(asked)
      ? await findingNamed(tx, clientId, asked)
      : ((await pinnedSigns(tx, clientId))[0]?.finding ?? null);
    return {
      newest,
      readings: await readingsOfClient(tx, clientId),
      shown: of && { of, rows: await seriesOf(tx, clientId, of) },
    };
  });
  const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
  return show(c, <HistoryPage {...around(c)} {...found} ms={ms} />);
}
