import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { socketFolder } from "../../src/db/embedded.ts";

/** A folder for one test; nothing that the test started in it outlives the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "supple-broken-"));
  onTestFinished(async () => {
    const left = readdirSync(folder).flatMap((name) => processesOf(join(folder, name)));
    for (const pid of [...left, ...processesOf(folder)]) kill(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    rmSync(socketFolder(folder), { recursive: true, force: true });
    expect(left, "no process may be left").toEqual([]);
  });
  return folder;
}

/** Every process of the PostgreSQL in this data folder: they all work in its cluster, made or in the making. */
export function processesOf(folder: string): number[] {
  const cluster = join(folder, "postgres");
  return pids().filter((pid) => readable(() => readlinkSync(`/proc/${pid}/cwd`))?.startsWith(cluster));
}

/** Those of them that were started as a server rather than by one; a child just born still bears its server's name. */
export function serversOf(folder: string): number[] {
  const all = processesOf(folder);
  return all.filter((pid) => {
    const [program = ""] = (readable(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")) ?? "").split("\0");
    const parent = /^PPid:\s+(\d+)/m.exec(readable(() => readFileSync(`/proc/${pid}/status`, "utf8")) ?? "")?.[1];
    return program.endsWith("/postgres") && !all.includes(Number(parent));
  });
}

/** Every process that was told of this folder, what makes its cluster among them. */
export function toldOf(folder: string): number[] {
  return pids().filter((pid) => readable(() => readFileSync(`/proc/${pid}/cmdline`, "utf8"))?.includes(folder));
}

const pids = () =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export function kill(pid: number): void {
  readable(() => process.kill(pid, "SIGKILL"));
}

export async function until(holds: () => boolean, what: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; !holds(); await pause(10))
    if (Date.now() > deadline) throw new Error(`Waited too long until ${what}`);
}

export type Child = { process: ChildProcess; lines: string[]; ended: Promise<unknown> };

/** A child script of the test, and what it has said so far. */
export function startChild(script: string, ...args: string[]): Child {
  const file = join(import.meta.dirname, script);
  const child = spawn(process.execPath, ["--import", "./tools/tsx.ts", file, ...args], {
    cwd: dirname(dirname(import.meta.dirname)),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("close", done));
  onTestFinished(() => {
    if (child.exitCode === null) child.kill("SIGKILL");
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  return { process: child, lines, ended };
}

export const filesLike = (folder: string, part: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.includes(part)) : [];
