import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { isAlive, lockFolder, makeFolder } from "./data-folder.ts";
import { asOrdinaryAccount } from "./postgres-binaries.ts";

export type Server = { host: string; port: number; user: string; database: string; password?: string };
export type Embedded = { owner: Server; app: Server; postgresPid: number; stop: () => Promise<void> };

const port = 5432;

/** Starts the PostgreSQL of this data folder; throws AlreadyRunning where another Supple holds it. */
export async function startEmbedded(dataFolder: string): Promise<Embedded> {
  const folder = resolve(dataFolder);
  makeFolder(folder);
  const unlock = lockFolder(folder);
  try {
    const cluster = join(folder, "postgres");
    if (!existsSync(join(cluster, "PG_VERSION"))) initialise(cluster);
    const sockets = socketFolder(folder);
    makeFolder(sockets);
    const owner = { host: sockets, port, user: "supple_owner", database: "postgres" };
    await endLeftover(cluster);
    const child = await launch(folder, cluster, owner);
    const stop = async () => {
      await shutDown(child);
      unlock();
    };
    return { owner, app: { ...owner, user: "supple_app" }, postgresPid: child.pid!, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Made beside its place and moved there once whole: PG_VERSION is written first, so it says nothing of being finished. */
function initialise(cluster: string): void {
  const [making, folder] = [`${cluster}.${process.pid}.making`, dirname(cluster)];
  const left = readdirSync(folder).filter((name) => /^postgres\.\d+\.making$/.test(name));
  for (const name of [...left, "postgres"]) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  makeFolder(making);
  const args = ["-D", making, "-E", "UTF8", "--locale=C", "-U", "supple_owner", "--auth=trust", "--no-instructions"];
  const { file, args: all, ...account } = asOrdinaryAccount("initdb", args);
  const done = spawnSync(file, all, { ...account, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`The database could not be made: ${done.stderr || done.error?.message}`);
  renameSync(making, cluster);
  keepName(folder);
}

/** After a power cut the folder must be found under its new name; Windows can't be asked for that. */
function keepName(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/** A Unix socket's path holds about 100 bytes; a longer data folder gets a short private one beside it. */
function socketFolder(folder: string): string {
  const inside = join(folder, "socket");
  if (Buffer.byteLength(inside) <= 85) return inside;
  return join(tmpdir(), `supple-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
}

async function launch(folder: string, cluster: string, owner: Server): Promise<ChildProcess> {
  const log = openSync(join(folder, "postgres.log"), "a", 0o600);
  const args = [
    "-D",
    cluster,
    "-p",
    String(port),
    "-c",
    "listen_addresses=",
    "-c",
    `unix_socket_directories=${owner.host}`,
  ];
  const tuned = [
    "-c",
    "unix_socket_permissions=0700",
    "-c",
    "shared_buffers=64MB",
    "-c",
    "max_connections=120",
    "-c",
    "timezone=UTC",
  ];
  const { file, args: all, ...account } = asOrdinaryAccount("postgres", [...args, ...tuned]);
  for (const deadline = Date.now() + 30_000; ;) {
    const child = spawn(file, all, { ...account, detached: true, stdio: ["ignore", log, log] });
    if (await becomesReady(child, owner)) return child;
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not start. Its log: ${join(folder, "postgres.log")}`);
    await pause(200);
  }
}

/** False when the server ended before it answered: children of a killed one may still be leaving. */
async function becomesReady(child: ChildProcess, owner: Server): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(owner)) return true;
    await pause(15);
  }
  return false;
}

async function answers(server: Server): Promise<boolean> {
  const client = new pg.Client(server);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** A PostgreSQL that outlived its Supple is asked to finish cleanly, so there are never two. */
async function endLeftover(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!isAlive(pid) || !isPostgresOf(pid, cluster)) return;
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + 15_000; isAlive(pid) && Date.now() < deadline;) await pause(20);
  if (isAlive(pid)) process.kill(pid, "SIGQUIT");
}

function isPostgresOf(pid: number, cluster: string): boolean {
  const file = `/proc/${pid}/cmdline`;
  return !existsSync("/proc/self") || (existsSync(file) && readFileSync(file, "utf8").includes(cluster));
}

function shutDown(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  child.kill("SIGINT");
  return ended;
}
