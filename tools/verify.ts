// bin/verify [DATA_FOLDER]: whether every signed record still is what was signed. Says ids and places, never what was written.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { brokenSeals, newestSeal } from "../src/care/treat/index.ts";
import { BackupRefused } from "../src/db/backup-file.ts";
import { openDatabase } from "../src/db/connect.ts";
import { answers, ownerOf, type Server, startEmbedded } from "../src/db/embedded.ts";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { firstBrokenEntry } from "../src/privacy/index.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const [dataFolder = fileURLToPath(new URL("../data", import.meta.url))] = process.argv.slice(2);
  const databaseUrl = process.env["DATABASE_URL"];
  if (databaseUrl) return verify(databaseUrl);
  if (!existsSync(join(dataFolder, "postgres", "PG_VERSION")))
    throw new BackupRefused(`There is no data of Supple in this folder: ${dataFolder}`);
  const running = ownerOf(dataFolder);
  if (await answers(running)) return verify({ ...running, user: "supple_app" });
  const embedded = await startEmbedded(dataFolder);
  return verify(embedded.app).finally(embedded.stop);
});

async function verify(server: Server | string): Promise<string> {
  const db = openDatabase(server, 2);
  try {
    const { rows } = await sql<{ id: string }>`select open_practices() as id`.execute(db);
    const said: string[] = [];
    for (const { id } of rows) said.push(...(await inPractice(db, id, (tx) => verifyPractice(tx, id))));
    return said.join("\n") || "No practice is open yet.";
  } finally {
    await db.destroy();
  }
}

async function verifyPractice(tx: Tx, id: string): Promise<string[]> {
  const [faults, newest, audit] = [await brokenSeals(tx), await newestSeal(tx), await firstBrokenEntry(tx)];
  if (faults.length > 0 || audit !== null) process.exitCode = 1;
  return [
    `Practice ${id}: ${newest?.entry ?? 0} seals${newest ? `, the newest ${newest.hash}` : ""}`,
    ...faults.map(
      ({ entry, subjectId, fault }) => `  ${entry === null ? "" : `seal ${entry}: `}${fault} (${subjectId})`,
    ),
    ...(audit === null ? [] : [`  the trail of who did what is broken at entry ${audit}`]),
    ...(faults.length === 0 && audit === null ? ["  Everything holds."] : []),
  ];
}
