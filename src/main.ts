// Wires everything; the only file that reads the environment.
import { createHmac } from "node:crypto";
import { resolve } from "node:path";
import { openDemonstration } from "../demo/open-demonstration.ts";
import { openDatabase } from "./db/connect.ts";
import { AlreadyRunning, makeFolder } from "./db/data-folder.ts";
import { startEmbedded } from "./db/embedded.ts";
import { hearChanges } from "./db/hear-changes.ts";
import { migrate, NewerDatabase } from "./db/migrate.ts";
import { realClock } from "./outside/clock.ts";
import { smtpEmail } from "./outside/email.ts";
import { twilioTexts } from "./outside/text.ts";
import { secretKey } from "./privacy/index.ts";
import type { House } from "./web/house.ts";
import { keepHouse } from "./web/keep-house.ts";
import { KeptPages } from "./web/kept-pages.ts";
import { report } from "./web/report.ts";
import { serve } from "./web/serve.ts";
import { makeApp } from "./web/server.tsx";

const env = process.env;
const folder = resolve(env["SUPPLE_DATA"] ?? "data");
const port = Number(env["PORT"] ?? 3000);

async function database() {
  makeFolder(folder);
  const url = env["DATABASE_URL"];
  const key = secretKey(folder);
  if (!url) {
    const embedded = await startEmbedded(folder);
    await migrate(embedded.owner);
    return { server: embedded.app, key, stop: embedded.stop };
  }
  // The application's own role on a server: its password follows from the key, so every process knows it.
  const password = createHmac("sha256", key).update("supple_app").digest("base64url");
  await migrate(url, password);
  const app = new URL(url);
  [app.username, app.password] = ["supple_app", password];
  return { server: app.toString(), key, stop: () => Promise.resolve() };
}

/** What was started is stopped in the opposite order, once, whether by Ctrl-C or because a later step failed. */
const started: (() => Promise<unknown>)[] = [];
let leaving: Promise<void> | null = null;

function leave(code: number): Promise<void> {
  leaving ??= (async () => {
    for (const stop of started.toReversed()) await stop().catch(report);
    process.exit(code);
  })();
  return leaving;
}

async function start(): Promise<void> {
  process.on("SIGINT", () => void leave(0));
  process.on("SIGTERM", () => void leave(0));
  const opening = database();
  // A Ctrl-C while PostgreSQL starts waits for it, so that it is never left behind.
  started.push(() => opening.then(({ stop }) => stop()).catch(() => undefined));
  const { server, key } = await opening;
  if (leaving) return;
  const db = openDatabase(server);
  started.push(() => db.destroy());
  const kept = new KeptPages();
  const heard = hearChanges(server, { changed: () => kept.forget(), listening: (on) => kept.listening(on) });
  started.push(heard.stop);
  const demonstrate = () => openDemonstration({ db, key, now: realClock.now() });
  const publicAddress = env["SUPPLE_ADDRESS"]?.replace(/\/$/, "") ?? null;
  const house: House = {
    db,
    clock: realClock,
    secretKey: key,
    publicAddress,
    kept,
    demonstrate,
    texts: Boolean(env["TEXTS_URL"]),
  };
  const http = await serve(makeApp(house, report), house, port, env["HOST"] ?? "127.0.0.1");
  started.push(async () => {
    http.close();
    http.closeIdleConnections();
  });
  const post = {
    ...(env["SMTP_URL"] ? { email: smtpEmail(env["SMTP_URL"]) } : {}),
    ...(env["TEXTS_URL"] ? { texts: twilioTexts(env["TEXTS_URL"]) } : {}),
  };
  const chores = keepHouse(house, post, report);
  started.push(() => chores.stop());
  if (process.argv.includes("--demo")) await chores.demonstrateIfEmpty();
  console.log(`Supple is at ${publicAddress ?? `http://localhost:${port}`}`);
}

await start().catch(async (error: unknown) => {
  if (leaving) return leaving;
  const known = error instanceof AlreadyRunning || error instanceof NewerDatabase;
  if ((error as NodeJS.ErrnoException).code === "EADDRINUSE")
    console.error(`Something already listens on port ${port}. Choose another one: PORT=3001 npm start`);
  else console.error(known ? error.message : error);
  await leave(1);
});
