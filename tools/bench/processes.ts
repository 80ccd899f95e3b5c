import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const node = (args: string[], variables: Record<string, string> = {}) =>
  spawn(process.execPath, ["--import", "./tools/production.ts", "--import", "./tools/tsx.ts", ...args], {
    env: { PATH: process.env["PATH"], ...variables },
    stdio: ["ignore", "pipe", "inherit"],
  });

export type Supple = { address: string; pid: number; startedInS: number; stop: () => Promise<void> };

/** `npm start` without npm, timed from the moment it is called until its first page is answered. */
export async function startSupple(folder: string, ...args: string[]): Promise<Supple> {
  const port = await freePort();
  const started = performance.now();
  const child = node(["src/main.ts", ...args], { SUPPLE_DATA: folder, PORT: String(port) });
  const address = `http://localhost:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error("Supple ended before it answered");
    await pause(5);
  }
  const startedInS = (performance.now() - started) / 1000;
  return { address, pid: child.pid!, startedInS, stop: () => end(child) };
}

/** A script of this folder that prints one line of JSON when it is ready, or done. */
export async function startScript<T>(
  script: string,
  ...args: string[]
): Promise<{ said: T; stop: () => Promise<void> }> {
  const child = node([`tools/bench/${script}`, ...args]);
  const [line] = await Promise.race([firstLine(child), ended(child)]);
  return { said: JSON.parse(line) as T, stop: () => end(child) };
}

async function firstLine(child: ChildProcess): Promise<[string]> {
  let said = "";
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    if (said.includes("\n")) break;
  }
  return [said];
}

const ended = (child: ChildProcess) =>
  new Promise<never>((_, failed) =>
    child.once("exit", (code) => code && failed(new Error(`a measuring script ended with ${code}`))),
  );

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGINT");
  await gone;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (reply) => reply.status < 500,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Megabytes of Supple and every process below it or in its cluster; shared pages are counted once (PSS). */
export function memoryMB(pid: number, folder: string): number {
  const mine = readdirSync("/proc").filter(
    (name) =>
      /^\d+$/.test(name) && (Number(name) === pid || commandOf(name).includes(folder) || isBackend(name, folder)),
  );
  const kilobytes = mine.map((name) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${name}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Every process of the PostgreSQL in this folder, as a power cut would end them, but for the disk. */
export function killCluster(folder: string): void {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  for (const pid of pids) if (folderOf(pid).startsWith(join(folder, "postgres"))) process.kill(Number(pid), "SIGKILL");
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

const commandOf = (pid: string) => read(`/proc/${pid}/cmdline`);
const isBackend = (pid: string, folder: string) =>
  commandOf(`${/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0}`).includes(folder);

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
