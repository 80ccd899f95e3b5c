import { spawnSync } from "node:child_process";
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { newId } from "../shared/id.ts";
import { makeFolder } from "./data-folder.ts";
import { asOrdinaryAccount } from "./postgres-binaries.ts";

/** A cluster is made beside its place and moved there whole: initdb writes PG_VERSION early, so a half-made one looks made. */
export async function makeCluster(cluster: string): Promise<void> {
  await removeFolder(cluster);
  for (const name of readdirSync(dirname(cluster)))
    if (name.startsWith(`${basename(cluster)}.making-`)) await removeFolder(join(dirname(cluster), name));
  const making = `${cluster}.making-${newId()}`;
  makeFolder(making);
  const args = ["-D", making, "-E", "UTF8", "--locale=C", "-U", "supple_owner", "--auth=trust", "--no-instructions"];
  const { file, args: all, ...account } = asOrdinaryAccount("initdb", args);
  const done = spawnSync(file, all, { ...account, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`The database could not be made: ${done.stderr || done.error?.message}`);
  renameSync(making, cluster);
  keepName(dirname(cluster));
}

/** After a power cut the folder must be found under its new name; Windows can't be asked for that. */
function keepName(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes a folder in which what a killed Supple had started may go on writing for a moment. */
export async function removeFolder(folder: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; existsSync(folder); await pause(20)) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    if (Date.now() > deadline) throw new Error(`This folder could not be removed: ${folder}`);
  }
}
