import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails } from "../../practice/index.ts";
import { clientNamed } from "../book/index.ts";
import { endProgrammePass, makeProgrammePass, whoHasPass } from "../../privacy/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { forget, keep, token } from "../../web/cookies.ts";
import { readForm } from "../../web/form.ts";
import { mustHaveOpened } from "../../web/guards.tsx";
import { type App, type Ask, here } from "../../web/house.ts";
import { island, islandParts, islandTexts } from "../../web/islands.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { stylesheet } from "../../ui/stylesheet.ts";
import { weeksOf } from "./adherence.ts";
import { adviceFor } from "./given-advice.sql.ts";
import { keepTicks } from "./keep-ticks.ts";
import { goesOn, lastDay } from "./last-day.ts";
import { NoProgrammePage } from "./pages/NoProgrammePage.tsx";
import { ProgrammePage } from "./pages/ProgrammePage.tsx";
import { exercisesNamed } from "./own-exercises.sql.ts";
import { programmeOf, ticksOf } from "./programme.sql.ts";
import { keepReminder, reminderOf } from "./reminder.sql.ts";
import { tickLetter } from "./tick.ts";

/** A client's programme at home: opened by the private link, or by the pass of the device that keeps it. */
export function programmeRoutes(app: App): void {
  app.get(urls.programme, async (c) => {
    const clientId = await whose(c);
    return clientId ? programmePage(c, clientId, null) : noProgramme(c);
  });

  app.post(urls.keepProgramme, mustHaveOpened, async (c) => {
    const { clientId } = c.get("visitor").openedBy!;
    keep(c, "programme", await here(c, (tx) => makeProgrammePass(tx, { clientId, now: c.get("now") })), 24 * 60);
    return onTo(c, to("programme"));
  });
  app.post(urls.endProgramme, async (c) => {
    const pass = token(c, "programme");
    if (pass) await here(c, (tx) => endProgrammePass(tx, pass));
    forget(c, "programme");
    return onTo(c, to("programme"));
  });

  app.post(urls.ticks, async (c) => {
    const clientId = await whose(c);
    if (c.req.header("content-type")?.startsWith("application/json")) return fromDevice(c, clientId);
    return clientId ? fromForm(c, clientId) : noProgramme(c);
  });

  app.post(urls.programmeReminder, async (c) => {
    const clientId = await whose(c);
    if (!clientId) return noProgramme(c);
    const hour = one(await readForm(c), "hour");
    const wished = /^\d{1,2}$/.test(hour) && Number(hour) >= 7 && Number(hour) <= 20 ? Number(hour) : null;
    await here(c, (tx) => keepReminder(tx, { clientId, hour: wished }));
    return onTo(c, to("programme"));
  });

  app.get(urls.programmeWorker, (c) => {
    const shell = JSON.stringify([stylesheet.address, ...islandParts("programme"), "/icon.svg"]);
    return c.body(`const shell = ${shell};\n${islandTexts.get(island("programme-worker"))}`, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": to("programme"),
    });
  });
  app.get(urls.programmeManifest, (c) =>
    c.body(JSON.stringify(manifest(c.get("visitor").practice.name)), 200, {
      "content-type": "application/manifest+json",
      "cache-control": "no-cache",
    }),
  );
}

/** What a phone calls it on its home screen: the practice, and nothing of what it is for. */
const manifest = (name: string) => ({
  name,
  short_name: name.slice(0, 12),
  start_url: to("programme"),
  scope: to("programme"),
  display: "standalone",
  background_color: "#fdfcf9",
  theme_color: "#9c3d1c",
  icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
});

async function whose(c: Ask): Promise<string | null> {
  const opened = c.get("visitor").openedBy;
  if (opened) return opened.clientId;
  const pass = token(c, "programme");
  const known = pass ? await here(c, (tx) => whoHasPass(tx, pass, c.get("now"))) : null;
  return known?.clientId ?? null;
}

const noProgramme = (c: Ask) => show(c, <NoProgrammePage practice={c.get("visitor").practice} />, 401);

async function fromDevice(c: Ask, clientId: string | null): Promise<Response> {
  if (!clientId) return c.json({ refused: "PRIV-10" }, 401);
  const letter = tickLetter.safeParse(await c.req.json().catch(() => null));
  if (!letter.success) return c.json({ refused: "ADVISE-4" }, 422);
  const kept = await here(c, (tx) => keepTicks(tx, { clientId, letter: letter.data, now: c.get("now") }));
  return isRefused(kept) ? c.json({ refused: kept.refused }, 409) : c.json(kept);
}

/** Without a script, a form is one tick, made now. */
async function fromForm(c: Ask, clientId: string): Promise<Response> {
  const values = await readForm(c);
  const now = c.get("now").toString();
  const [id, score] = [
    one(values, "tickId"),
    (name: string) => (one(values, name) === "" ? null : Number(one(values, name))),
  ];
  const tick = {
    id: isId(id) ? id : newId(),
    prescriptionId: one(values, "prescriptionId"),
    doneAt: now,
    done: one(values, "done") !== "no",
    painDuring: score("painDuring"),
    painAfter: score("painAfter"),
    barrier: one(values, "barrier"),
  };
  const letter = tickLetter.safeParse({ sentAt: now, ticks: [tick] });
  const wrong = refuse("ADVISE-4", "Please give the pain as a whole number from 0 to 10, and a few words at most.");
  if (!letter.success || (!tick.done && tick.barrier.trim() === ""))
    return programmePage(c, clientId, {
      values,
      refused: letter.success ? refuse("ADVISE-4", "Please tell us in a few words what got in the way.") : wrong,
    });
  const kept = await here(c, (tx) => keepTicks(tx, { clientId, letter: letter.data, now: c.get("now") }));
  if (isRefused(kept)) return programmePage(c, clientId, { values, refused: kept });
  return onTo(c, kept.stop ? `${to("programme")}?stop=yes` : to("programme"));
}

async function programmeWith(tx: Tx, clientId: string) {
  const programme = await programmeOf(tx, clientId);
  const ids = programme.map(({ exercise }) => exercise);
  return { programme, known: await exercisesNamed(tx, ids) };
}

async function programmePage(c: Ask, clientId: string, kept: { values: Values; refused: Refused } | null) {
  const { practice, openedBy } = c.get("visitor");
  const today = c.get("now").toZonedDateTimeISO(practice.timeZone).toPlainDate();
  const found = await here(c, async (tx) => ({
    name: (await clientNamed(tx, clientId)).givenName,
    ...(await programmeWith(tx, clientId)),
    ticks: await ticksOf(tx, clientId),
    reminderHour: await reminderOf(tx, clientId),
    advice: await adviceFor(tx, clientId),
    phone: (await practiceDetails(tx)).phone,
  }));
  const exercises = found.programme.map((row) => {
    const ticks = found.ticks
      .filter(({ prescriptionId }) => prescriptionId === row.prescriptionId)
      .map((tick) => ({ ...tick, on: Temporal.PlainDate.from(tick.on) }));
    const from = Temporal.Instant.from(row.prescribedAt).toZonedDateTimeISO(practice.timeZone).toPlainDate();
    const week = weeksOf({ ...row, from, until: lastDay(row) }, ticks, today).at(-1) ?? null;
    const doneToday = ticks.filter(({ on, done }) => done && on.equals(today)).length;
    return { ...row, drawn: found.known.get(row.exercise) ?? null, week, doneToday, tickId: newId() };
  });
  const page = {
    practice,
    name: found.name,
    phone: found.phone,
    exercises: exercises.filter((row) => goesOn(row, today)),
    over: exercises.filter((row) => !goesOn(row, today)).map((row) => row.name ?? row.drawn?.name ?? row.exercise),
    advice: found.advice,
    reminderHour: found.reminderHour,
    keptHere: token(c, "programme") !== null,
    mayKeep: openedBy !== null,
    stop: c.req.query("stop") === "yes",
    refused: kept?.refused ?? null,
  };
  return showKept(c, <ProgrammePage {...page} />, kept?.refused ?? null);
}
