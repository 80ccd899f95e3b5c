import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, here, writer } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { practitioners } from "../../practice/index.ts";
import type { Tx } from "../../db/transaction.ts";
import { appointment } from "../book/index.ts";
import { consentsOf, decisionToday } from "../prepare/index.ts";
import { amendSession } from "./amend-session.ts";
import { missingBeforeSigning } from "./may-sign.ts";
import { ApplyPage } from "./pages/ApplyPage.tsx";
import { RecordPage } from "./pages/RecordPage.tsx";
import { SignPage } from "./pages/SignPage.tsx";
import { isTreatable, TreatPage } from "./pages/TreatPage.tsx";
import { recordApplication } from "./record-application.ts";
import { sessionRecord } from "./session-record.sql.ts";
import { isLate, signSession } from "./sign-session.ts";
import { startSession } from "./start-session.ts";
import { stopSession } from "./stop-session.ts";
import { verifySignature } from "./verify-signature.ts";

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
    return isRefused(done) ? applyPage(c, { values, refused: done }) : onTo(c, to("treat", visitOf(c)));
  });

  app.post(urls.stop, must("treat"), async (c) => {
    const values = await readForm(c);
    const stopping = { ...writer(c), stopId: idFrom(values, "stopId"), reason: one(values, "reason").slice(0, 4000) };
    const done = await started(c, (tx) => stopSession(tx, stopping));
    return isRefused(done) ? treatPage(c, { values, refused: done }) : onTo(c, to("sign", visitOf(c)));
  });

  app.get(urls.sign, must("treat"), (c) => signPage(c, nothing));
  app.post(urls.sign, must("sign"), async (c) => {
    const values = await readForm(c);
    const signing = { ...writer(c), lateReason: one(values, "lateReason").slice(0, 2000) };
    const done = await started(c, (tx) => signSession(tx, signing));
    return isRefused(done) ? signPage(c, { values, refused: done }) : onTo(c, to("record", visitOf(c)));
  });

  app.get(urls.record, must("read notes"), (c) => recordPage(c, nothing));
  app.post(urls.amend, must("sign"), async (c) => {
    const values = await readForm(c);
    const words = { part: one(values, "part"), amended: one(values, "amended"), reason: one(values, "reason") };
    const amending = { ...writer(c), ...words, amendmentId: idFrom(values, "amendmentId") };
    const done = await here(c, (tx) => amendSession(tx, amending));
    return isRefused(done) ? recordPage(c, { values, refused: done }) : onTo(c, to("record", visitOf(c)));
  });
}

type KeptForm = { values: Values; refused: Refused | null };
const nothing: KeptForm = { values: {}, refused: null };
const visitOf = (c: Ask) => ({ appointment: c.get("frame").appointmentId });
const idFrom = (values: Values, name: string) => (isId(one(values, name)) ? one(values, name) : newId());

/** Each act of treatment opens the session if nobody has, and is refused to whoever isn't accountable for it. */
function started<T>(c: Ask, work: (tx: Tx) => Promise<T>): Promise<T | Refused> {
  return here(c, async (tx) => {
    const opened = await startSession(tx, writer(c));
    return isRefused(opened) ? opened : work(tx);
  });
}

async function apply(c: Ask, values: Values) {
  const technique = techniqueOf(c.req.param("technique")!);
  const side = sides.find((known) => known === one(values, "side"));
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  if (!side) return refuse("TREAT-2", "Please choose a side.", { field: "side" });
  const given = {
    ...writer(c),
    applicationId: idFrom(values, "applicationId"),
    technique: technique.code,
    region: one(values, "region"),
    side,
    parameters: Object.fromEntries(Object.keys(technique.parameters).map((name) => [name, one(values, name)])),
    response: one(values, "response").slice(0, 4000),
    warningNote: one(values, "warningNote").slice(0, 2000),
  };
  return started(c, (tx) => recordApplication(tx, given));
}

async function treatPage(c: Ask, kept: KeptForm): Promise<Response> {
  const id = c.get("frame").appointmentId;
  const found = await here(c, async (tx) => ({
    record: await sessionRecord(tx, id),
    decision: await decisionToday(tx, id, c.get("now")),
  }));
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, stopId: newId(), kept };
  return showKept(c, <TreatPage {...page} />, kept.refused);
}

async function applyPage(c: Ask, kept: KeptForm | null): Promise<Response> {
  const technique = techniqueOf(c.req.param("technique")!);
  if (!technique) return c.notFound();
  const id = c.get("frame").appointmentId;
  const found = await here(c, async (tx) => ({
    agreed: (await consentsOf(tx, id)).consents.flatMap((consent) => consent.regions),
    decision: await decisionToday(tx, id, c.get("now")),
  }));
  if (!isTreatable(found.decision)) return kept ? treatPage(c, kept) : onTo(c, to("treat", visitOf(c)));
  const usual = Object.fromEntries(
    Object.entries(technique.parameters).map(([name, parameter]) => [name, String(parameter.default)]),
  );
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), technique, ...found, applicationId: newId() };
  return showKept(c, <ApplyPage {...page} kept={kept ?? { values: usual, refused: null }} />, kept?.refused ?? null);
}

async function signPage(c: Ask, kept: KeptForm): Promise<Response> {
  const id = c.get("frame").appointmentId;
  if (c.get("frame").signed) return onTo(c, to("record", visitOf(c)));
  const found = await here(c, async (tx) => {
    const [record, visit] = [await sessionRecord(tx, id), await appointment(tx, id)];
    return { record, missing: missingBeforeSigning(record), late: isLate(visit!.time.until, c.get("now")) };
  });
  return showKept(
    c,
    <SignPage visitor={c.get("visitor")} frame={c.get("frame")} {...found} kept={kept} />,
    kept.refused,
  );
}

async function recordPage(c: Ask, kept: KeptForm): Promise<Response> {
  const id = c.get("frame").appointmentId;
  if (!c.get("frame").signed) return onTo(c, to("sign", visitOf(c)));
  const found = await here(c, async (tx) => {
    const record = await sessionRecord(tx, id);
    const signer = (await practitioners(tx)).find(({ colleagueId }) => colleagueId === record.signature?.colleague_id);
    return { record, verdict: await verifySignature(tx, id), signedBy: signer?.name ?? "a former colleague" };
  });
  const page = { visitor: c.get("visitor"), frame: c.get("frame"), ...found, amendmentId: newId(), kept };
  return showKept(c, <RecordPage {...page} />, kept.refused);
}
