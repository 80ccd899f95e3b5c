import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { BackupRefused, seal } from "./backup-file.ts";
import { answers, ownerOf, type Server, startEmbedded } from "./embedded.ts";
import {
  connectExactly,
  rowsOf,
  type Sequence,
  sequencesOf,
  type Table,
  tablesOf,
  type Tally,
  tally,
} from "./table-rows.ts";

/** First line of the content; then per table its name and rows, a line each; then the closing. */
export type Opening = { migration: number; takenAt: string; secretKey: string; tables: Table[] };
export type Closing = { tallies: Record<string, Tally>; sequences: Sequence[] };
export type Counted = { tables: number; rows: number };
export type Source = { dataFolder: string; databaseUrl?: string | undefined };

/** Everything the practice has, in one encrypted file, as it was at one moment; people go on working meanwhile. */
export async function backUp(from: Source, file: string, passphrase: string, signal?: AbortSignal): Promise<Counted> {
  if (passphrase.length < 12) throw new BackupRefused("Please choose a passphrase of at least 12 characters.");
  if (existsSync(file)) throw new BackupRefused(`There is already a file here: ${resolve(file)}`);
  const key = join(from.dataFolder, "secret.key");
  if (!existsSync(key))
    throw new BackupRefused(
      `This data folder has no secret.key, so it isn't the practice's: ${resolve(from.dataFolder)}`,
    );
  const secretKey = readFileSync(key).toString("base64");
  const part = `${file}.part-${process.pid}`;
  try {
    const counted = await withOwner(from, (owner) => write(owner, secretKey, part, passphrase, signal));
    renameSync(part, file);
    return counted;
  } finally {
    rmSync(part, { force: true });
  }
}

/** The PostgreSQL that is running for this folder; where none is, one for as long as this takes. */
export async function withOwner<T>(from: Source, work: (owner: Server | string) => Promise<T>): Promise<T> {
  if (from.databaseUrl) return work(from.databaseUrl);
  if (!existsSync(join(from.dataFolder, "postgres", "PG_VERSION")))
    throw new BackupRefused(`There is no data of Supple in this folder: ${resolve(from.dataFolder)}`);
  const running = ownerOf(from.dataFolder);
  if (await answers(running)) return work(running);
  const embedded = await startEmbedded(from.dataFolder);
  try {
    return await work(embedded.owner);
  } finally {
    await embedded.stop();
  }
}

async function write(
  owner: Server | string,
  secretKey: string,
  file: string,
  passphrase: string,
  signal?: AbortSignal,
) {
  const client = await connectExactly(owner);
  try {
    // The lock a migration takes alone: tables don't change under a backup.
    await client.query("select pg_advisory_lock_shared(1987)");
    await client.query("begin isolation level repeatable read read only");
    const counted = { tables: 0, rows: 0 };
    const content = Readable.from(contentOf(client, secretKey, counted));
    const out = createWriteStream(file, { flags: "wx", mode: 0o600, flush: true });
    const sealed = (zipped: AsyncIterable<Buffer>) => seal(passphrase, zipped);
    await pipeline(content, createGzip(), sealed, out, { signal });
    return counted;
  } finally {
    await client.end();
  }
}

async function* contentOf(client: pg.Client, secretKey: string, counted: Counted): AsyncGenerator<string> {
  const tables = await tablesOf(client);
  if (!tables.some(({ name }) => name === "migration")) throw new BackupRefused("There is nothing to back up yet.");
  const { rows } = await client.query<{ migration: number }>("select max(number) as migration from migration");
  const opening: Opening = { migration: rows[0]!.migration, takenAt: new Date().toISOString(), secretKey, tables };
  yield `${JSON.stringify(opening)}\n`;
  const closing: Closing = { tallies: {}, sequences: await sequencesOf(client) };
  for (const { name } of tables) {
    yield `${JSON.stringify({ table: name })}\n`;
    const counting = tally();
    for await (const batch of rowsOf(client, name)) {
      counting.add(batch);
      yield batch.map((row) => `${JSON.stringify(row)}\n`).join("");
    }
    const counts = (closing.tallies[name] = counting.done());
    counted.tables += 1;
    counted.rows += counts.rows;
  }
  yield `${JSON.stringify(closing)}\n`;
}
