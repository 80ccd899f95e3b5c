import { existsSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { newId } from "../shared/id.ts";
import type { Counted, Opening } from "./backup.ts";
import { BackupRefused, damaged } from "./backup-file.ts";
import { lockFolder } from "./data-folder.ts";
import { endLeftover, socketFolder, startEmbedded } from "./embedded.ts";
import { loadTables } from "./load-tables.ts";
import { removeFolder } from "./make-cluster.ts";
import { migrate, migrations } from "./migrate.ts";
import { readLines } from "./backup-lines.ts";

/** Makes an empty data folder the one that was backed up. It appears whole at the end, or stays as it was. */
export async function restore(
  file: string,
  passphrase: string,
  dataFolder: string,
  signal?: AbortSignal,
): Promise<Counted> {
  if (!existsSync(file)) throw new BackupRefused(`There is no such file: ${resolve(file)}`);
  const target = emptyFolder(dataFolder);
  const opening = await openingOf(file, passphrase, signal);
  await clearKilled(target);
  const building = `${target}.restoring-${newId()}`;
  try {
    const counted = await build(building, opening, readLines(file, passphrase), signal);
    moveTo(target, building);
    return counted;
  } finally {
    await remove(building);
  }
}

/** A restore that was killed left its half-made folder beside the target, and a PostgreSQL that still runs in it. */
async function clearKilled(target: string): Promise<void> {
  if (!existsSync(dirname(target))) return;
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(`${basename(target)}.restoring-`)) continue;
    const folder = join(dirname(target), name);
    lockFolder(folder);
    await endLeftover(join(folder, "postgres"));
    await remove(folder);
  }
}

async function remove(folder: string): Promise<void> {
  rmSync(socketFolder(folder), { recursive: true, force: true });
  await removeFolder(folder);
}

/** The finished folder takes the empty one's place by its name, which a mounted folder can't give up. */
function emptyFolder(dataFolder: string): string {
  const folder = resolve(dataFolder);
  if (!existsSync(folder)) return folder;
  const target = realpathSync(folder);
  if (!statSync(target).isDirectory()) throw new BackupRefused(`This is a file, not a folder: ${target}`);
  if (readdirSync(target).length > 0) throw notEmpty(target);
  if (statSync(target).dev !== statSync(dirname(target)).dev)
    throw new BackupRefused(`A disk is mounted here; please restore into a folder inside it: ${target}`);
  return target;
}

const notEmpty = (folder: string) =>
  new BackupRefused(`A backup is restored only into an empty folder, and this one holds something: ${folder}`);

/** The backup is read to its end before anything is made of it. */
async function openingOf(file: string, passphrase: string, signal?: AbortSignal): Promise<Opening> {
  let opening: Opening | null = null;
  for await (const line of readLines(file, passphrase)) {
    signal?.throwIfAborted();
    opening ??= line as Opening;
  }
  if (!opening) throw damaged();
  const known = migrations().length;
  if (opening.migration > known)
    throw new BackupRefused(
      `This backup was made by a newer Supple (migration ${opening.migration}; this one knows ${known}). Please restore it with the newer one.`,
    );
  return opening;
}

async function build(building: string, opening: Opening, lines: AsyncIterable<unknown>, signal?: AbortSignal) {
  const embedded = await startEmbedded(building);
  try {
    await migrate(embedded.owner, null, opening.migration);
    const counted = await loadTables(embedded.owner, opening.tables, lines, signal);
    await migrate(embedded.owner);
    const key = Buffer.from(opening.secretKey, "base64");
    writeFileSync(join(building, "secret.key"), key, { mode: 0o600, flag: "wx", flush: true });
    return counted;
  } finally {
    await embedded.stop();
  }
}

function moveTo(target: string, building: string): void {
  try {
    if (existsSync(target)) rmdirSync(target);
    renameSync(building, target);
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw notEmpty(target);
    throw error;
  }
}
