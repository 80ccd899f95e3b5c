import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { newId } from "../../src/shared/id.ts";
import { kill, ownFolder, processesOf, until } from "./machine.ts";

const root = dirname(dirname(import.meta.dirname));

/** `npm start` as it runs, on a port and in a folder of its own. */
function startSupple(folder: string, port: number, args: string[] = [], variables: Record<string, string> = {}) {
  const environment = {
    PATH: process.env["PATH"]!,
    SUPPLE_DATA: folder,
    PORT: String(port),
    NODE_ENV: "production",
    ...variables,
  };
  const child = spawn(process.execPath, ["--import", "./tools/tsx.ts", "src/main.ts", ...args], {
    cwd: root,
    env: environment,
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk));
  const code = new Promise<number | null>((ended) => child.once("exit", ended));
  onTestFinished(() => {
    if (child.exitCode === null) child.kill("SIGKILL");
  });
  const ready = () => until(() => said.includes(`http://localhost:${port}`), `Supple answers: ${said}`);
  return { child, code, ready, said: () => said };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const titleOf = async (port: number) =>
  /<title>(.*?)<\/title>/.exec(await (await fetch(`http://localhost:${port}/`)).text())?.[1];

test("the first start leads to the welcome page, and Ctrl-C leaves nothing running", async () => {
  const [folder, port] = [ownFolder(), await freePort()];
  const supple = startSupple(folder, port);
  await supple.ready();
  expect(await titleOf(port)).toBe("Welcome to Supple");
  supple.child.kill("SIGINT");
  expect(await supple.code).toBe(0);
  expect(processesOf(folder)).toEqual([]);
});

test("a second start is refused in words, and the first goes on", async () => {
  const [folder, port] = [ownFolder(), await freePort()];
  const first = startSupple(folder, port);
  await first.ready();
  const second = startSupple(folder, await freePort());
  expect(await second.code).toBe(1);
  expect(second.said()).toMatch(/^Supple is already running on this data folder/m);
  expect(await titleOf(port)).toBe("Welcome to Supple");
  first.child.kill("SIGTERM");
  expect(await first.code).toBe(0);
});

test("a taken port is said in words, and the database that was started for it is stopped", async () => {
  const folder = ownFolder();
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const supple = startSupple(folder, port);
  expect(await supple.code).toBe(1);
  expect(supple.said()).toContain(`Something already listens on port ${port}`);
  expect(processesOf(folder)).toEqual([]);
});

test("after kill -9 of Supple and its database the demonstration is all there again", async () => {
  const [folder, port] = [ownFolder(), await freePort()];
  const first = startSupple(folder, port, ["--demo"]);
  await first.ready();
  expect(await titleOf(port)).toContain("Willow Lane");
  first.child.kill("SIGKILL");
  for (const pid of processesOf(folder)) kill(pid);
  const second = startSupple(folder, port, ["--demo"]);
  await second.ready();
  expect(await titleOf(port)).toContain("Willow Lane");
  second.child.kill("SIGINT");
  expect(await second.code).toBe(0);
});

test("a server's PostgreSQL is one variable away: the same migrations, and a role that owns nothing", async () => {
  const [folder, port] = [ownFolder(), await freePort()];
  const owner = inject("owner");
  const database = `server_${newId().replaceAll("-", "")}`;
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  const url = `postgres://${owner.user}@localhost/${database}?host=${encodeURIComponent(owner.host)}&port=${owner.port}`;
  const supple = startSupple(folder, port, ["--demo"], { DATABASE_URL: url });
  await supple.ready();
  expect(await titleOf(port)).toContain("Willow Lane");
  expect(processesOf(folder)).toEqual([]);
  supple.child.kill("SIGINT");
  expect(await supple.code).toBe(0);
});
