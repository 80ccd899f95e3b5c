import type { MiddlewareHandler } from "hono";
import { Temporal } from "temporal-polyfill";
import { ageOn, appointment } from "../care/book/index.ts";
import { sessionRecord, type SessionRecord } from "../care/treat/index.ts";
import { audit } from "../privacy/index.ts";
import { isId } from "../shared/id.ts";
import { sayWhen } from "../ui/say.ts";
import { type App, type Ask, type Env, colleague, type Frame, here } from "./house.ts";
import { must } from "./guards.tsx";
import { SorryPage } from "./layouts/SorryPage.tsx";
import { onTo, show } from "./show.ts";
import { to, urls } from "./urls.ts";

/** Every page of a visit is for those who may read notes, and begins with whose visit it is. */
export function visitFrame(app: App): void {
  app.use(urls.visit, must("read notes"), withFrame);
  app.use(`${urls.visit}/*`, must("read notes"), withFrame);
  app.get(urls.visit, (c) => onTo(c, to(next(c.get("frame")), { appointment: c.get("frame").appointmentId })));
}

const withFrame: MiddlewareHandler<Env> = async (c, next) => {
  const frame = await frameOf(c, c.req.param("appointment")!);
  if (!frame) return c.notFound();
  c.set("frame", frame);
  const ownRules = judgesItself.some((name) => c.req.path === to(name, { appointment: frame.appointmentId }));
  const writes = c.req.method !== "GET" && !ownRules;
  if (writes && frame.accountable !== null && frame.accountable !== colleague(c).colleagueId)
    return show(
      c,
      <SorryPage practice={c.get("visitor").practice} title="Not yours to write" says={someoneElses} rule="TREAT-1" />,
      403,
    );
  return next();
};

/** What others than the accountable practitioner may do: each of these acts says by itself who. */
const judgesItself = ["newLink", "countersign", "amend", "since"] as const;

const someoneElses = "Another practitioner is accountable for this session. You can read it but not write in it.";

async function frameOf(c: Ask, id: string): Promise<Frame | null> {
  if (!isId(id)) return null;
  const found = await here(c, async (tx) => {
    const visit = await appointment(tx, id);
    if (visit && c.req.method === "GET") await audit(tx, colleague(c).colleagueId, "read", "visit", id);
    return visit && { visit, record: await sessionRecord(tx, id) };
  });
  if (!found) return null;
  const { visit, record } = found;
  const { timeZone } = c.get("visitor").practice;
  return {
    appointmentId: id,
    clientId: visit.clientId,
    clientName: visit.clientName,
    age: ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day)),
    when: sayWhen(visit.time.from, timeZone),
    day: visit.day,
    serviceName: visit.serviceName,
    colleagueName: visit.colleagueName,
    accountable: record.session?.colleague_id ?? null,
    done: stepsDone(record),
    signed: record.signature !== null,
  };
}

function stepsDone(record: SessionRecord): Set<string> {
  const newest = record.screening.at(-1)?.screening_id;
  const measured = [...record.sign_reading, ...record.finding];
  const steps: [string, boolean][] = [
    ["answers", record.screening_review.some((review) => review.screening_id === newest)],
    ["consent", record.consent.length > 0],
    ["assess", measured.some(({ moment }) => moment === "before")],
    ["treat", record.application.length + record.treatment_block.length + record.stop.length > 0],
    ["retest", measured.some(({ moment }) => moment === "after")],
    ["advise", record.prescription.length > 0],
  ];
  return new Set(steps.flatMap(([step, done]) => (done ? [step] : [])));
}

const order = ["answers", "consent", "assess", "treat", "retest", "advise"] as const;

/** Where to go on: the first step not done, else signing; a signed visit is read. */
const next = (frame: Frame) => (frame.signed ? "record" : (order.find((step) => !frame.done.has(step)) ?? "sign"));
