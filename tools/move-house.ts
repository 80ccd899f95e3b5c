// bin/move-house EXPORT [DATA_FOLDER] [--because REASON]: brings the posts, pages, comments and pictures of a WordPress over.
import { createHmac } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import {
  type Came,
  fullSize,
  moveIn,
  NoExport,
  type OldSite,
  placesOf,
  readExport,
  readSavedPage,
} from "../src/care/find/index.ts";
import { withOwner } from "../src/db/backup.ts";
import { BackupRefused } from "../src/db/backup-file.ts";
import { type Database, openDatabase } from "../src/db/connect.ts";
import type { Server } from "../src/db/embedded.ts";
import { inPractice } from "../src/db/transaction.ts";
import { realClock } from "../src/outside/clock.ts";
import { type MadePicture, makePicture } from "../src/outside/pictures.ts";
import { secretKey } from "../src/privacy/index.ts";
import { isRefused } from "../src/shared/refusal.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async (signal) => {
  const { given, dataFolder, reason } = asked();
  const folder = statSync(given).isDirectory() ? resolve(given) : dirname(resolve(given));
  const files = folder === resolve(given) ? exportsIn(folder) : [resolve(given)];
  if (files.length === 0)
    throw new BackupRefused(`There is no export (a file that ends in .xml) and no saved page (.html) in ${folder}`);
  const databaseUrl = process.env["DATABASE_URL"];
  return withOwner({ dataFolder, databaseUrl }, async (owner) => {
    const db = openDatabase(asApplication(owner, dataFolder), 2);
    try {
      const came: Came[] = [];
      for (const file of files) came.push(...(await bring(db, { site: read(file), folder, reason }, signal)));
      return tell(came);
    } finally {
      await db.destroy();
    }
  });
});

function asked(): { given: string; dataFolder: string; reason: string } {
  const usage = "bin/move-house EXPORT [DATA_FOLDER] [--because REASON]";
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { because: { type: "string" } } });
    const [given = "", dataFolder = fileURLToPath(new URL("../data", import.meta.url))] = positionals;
    if (existsSync(given)) return { given, dataFolder, reason: values.because ?? "" };
  } catch {
    // What can't be read is answered like what is missing.
  }
  throw new BackupRefused(`Please say where the export or the saved page is: ${usage}`);
}

function exportsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:xml|html?)$/i.test(name));
  return names.toSorted().map((name) => join(folder, name));
}

function read(file: string): OldSite {
  try {
    const text = readFileSync(file, "utf8");
    return /\.html?$/i.test(file) ? readSavedPage(text) : readExport([text]);
  } catch (error) {
    if (error instanceof NoExport) throw new BackupRefused(`${file}: ${error.message}`);
    throw error;
  }
}

/** The role that sees one practice at a time, as the program itself does. */
function asApplication(owner: Server | string, dataFolder: string): Server | string {
  if (typeof owner !== "string") return { ...owner, user: "supple_app" };
  const app = new URL(owner);
  app.username = "supple_app";
  app.password = createHmac("sha256", secretKey(dataFolder)).update("supple_app").digest("base64url");
  return app.toString();
}

type Bringing = { site: OldSite; folder: string; reason: string };

async function bring(db: Database, { site, folder, reason }: Bringing, signal: AbortSignal): Promise<Came[]> {
  const { practice, by } = await whoMoves(db);
  const pictures = await picturesIn(folder, site, signal);
  const came: Came[] = [];
  for (const item of site.items.filter(({ kind }) => kind === "post" || kind === "page")) {
    signal.throwIfAborted();
    if (item.status === "trash" || item.status === "auto-draft") continue;
    const now = realClock.now();
    const done = await inPractice(db, practice, (tx) => moveIn(tx, item, { site, pictures, reason, by, now }));
    came.push(
      isRefused(done)
        ? { title: item.title, as: "left", comments: 0, pictures: 0, claims: 0, held: [], left: [done.says] }
        : done,
    );
  }
  return came;
}

async function whoMoves(db: Database): Promise<{ practice: string; by: string }> {
  const { rows } = await sql<{ practice: string }>`select open_practices() as practice`.execute(db);
  const [one, another] = rows;
  if (!one || another) throw new BackupRefused("This needs a data folder with exactly one practice in it.");
  const owner = await inPractice(db, one.practice, (tx) =>
    tx
      .selectFrom("colleague_role")
      .where("role", "in", ["owner", "practitioner"])
      .select("colleague_id")
      .orderBy("role")
      .executeTakeFirstOrThrow(),
  );
  return { practice: one.practice, by: owner.colleague_id };
}

/** Every picture that the export names and the folder holds, drawn anew. */
async function picturesIn(folder: string, site: OldSite, signal: AbortSignal): Promise<Map<string, MadePicture>> {
  const made = new Map<string, MadePicture>();
  const named = site.items.flatMap(({ html }) =>
    [...html.matchAll(/<img\b[^>]*?\bsrc="([^"]+)"/g)].map(([, src]) => src!),
  );
  for (const address of new Set(named)) {
    signal.throwIfAborted();
    const place = placesOf(address).find((each) => existsSync(join(folder, each)));
    const picture = place ? await makePicture(readFileSync(join(folder, place))) : null;
    if (picture) made.set(fullSize(address), picture);
  }
  return made;
}

function tell(came: Came[]): string {
  const brought = came.filter(({ as }) => as !== "was here" && as !== "left");
  const sum = (of: (each: Came) => number) => brought.reduce((total, each) => total + of(each), 0);
  const head = `${brought.length} articles, ${sum(({ comments }) => comments)} comments and ${sum(({ pictures }) => pictures)} pictures came over.`;
  const lines = came.map(({ title, as, claims, held, left }) => [
    `  ${title} (${as})`,
    ...(claims > 0 ? [`    published with your reason for ${claims} of its phrases: please read it again`] : []),
    ...(held.length > 0
      ? ["    waits for you, because an advertising authority may object. Its old address says so."]
      : []),
    ...held.map(({ phrase, instead }) => `    “${phrase}”. Rather: ${instead}`),
    ...left.map((each) => `    left behind: ${each}`),
  ]);
  return [head, ...lines.flat()].join("\n");
}
