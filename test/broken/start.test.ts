import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AlreadyRunning } from "../../src/db/data-folder.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { filesLike, kill, ownFolder, processesOf, serversOf, startChild, toldOf, until } from "./machine.ts";
import { roomIds, startPractice, withClient } from "./rows.ts";

test("a second start on one folder is refused and the first goes on", async () => {
  const folder = ownFolder();
  const first = await startPractice(folder);
  await expect(startEmbedded(folder)).rejects.toThrow(AlreadyRunning);
  const other = startChild("writer.ts", folder);
  await other.ended;
  expect(other.lines).toEqual(["already running"]);
  expect(await roomIds(first.owner)).toEqual(new Set());
  expect(serversOf(folder)).toEqual([first.postgresPid]);
  await first.stop();
  expect(processesOf(folder)).toEqual([]);
});

test("of several starts at once, after a kill left its lock, one runs and the others are told so", async () => {
  const folder = ownFolder();
  await (await startPractice(folder)).stop();
  writeFileSync(join(folder, "supple.lock.9"), "4194303 1");
  const children = Array.from({ length: 5 }, () => startChild("writer.ts", folder));
  const said = (what: string) => children.filter(({ lines }) => lines[0]?.startsWith(what)).length;
  await until(() => children.every(({ lines }) => lines.length > 0), "each has started or been refused");
  expect([said("ready"), said("already running")]).toEqual([1, 4]);
  expect(serversOf(folder).length).toBe(1);
  for (const child of children) child.process.kill("SIGKILL");
  await Promise.all(children.map(({ ended }) => ended));
  await (await startEmbedded(folder)).stop();
});

test("a dead holder's lock passes to exactly one of those who want it at the same moment", async () => {
  const folder = ownFolder();
  for (let round = 1; round <= 3; round++) {
    writeFileSync(join(folder, `supple.lock.${round * 10}`), "4194303 1");
    const moment = String(Date.now() + 1000);
    const takers = Array.from({ length: 4 }, () => startChild("taker.ts", folder, moment));
    await until(() => takers.every(({ lines }) => lines.length === 1), "each has its answer");
    for (const taker of takers) taker.process.kill("SIGKILL");
    await Promise.all(takers.map(({ ended }) => ended));
    const said = takers.flatMap(({ lines }) => lines);
    expect(said.filter((line) => line === "mine").length, said.join(", ")).toBe(1);
  }
});

const killings: readonly (readonly [what: string, postgres: boolean, supple: boolean])[] = [
  ["PostgreSQL", true, false],
  ["Supple", false, true],
  ["PostgreSQL and Supple", true, true],
];

test.each(killings)(
  "after kill -9 of %s amid writes every acknowledged row is there",
  async (_what, postgres, supple) => {
    const folder = ownFolder();
    const writer = startChild("writer.ts", folder);
    await until(() => writer.lines.length > 300, "rows are being written");
    const before = Number(writer.lines[0]!.replace("ready ", ""));
    expect(serversOf(folder)).toContain(before);
    if (supple) writer.process.kill("SIGKILL");
    if (postgres) kill(before);
    if (!supple) writer.process.stdin!.write("enough\n");
    await writer.ended;
    await until(() => processesOf(folder).includes(before) === !postgres, "PostgreSQL is gone, or outlives its Supple");

    const again = await startEmbedded(folder);
    expect(serversOf(folder)).toEqual([again.postgresPid]);
    const acknowledged = writer.lines.slice(1);
    const kept = await roomIds(again.owner);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    await again.stop();
    expect(processesOf(folder)).toEqual([]);
  },
);

test.each([["Supple"], ["Supple and all it started"]])(
  "after kill -9 of %s in its very first start, the next start works",
  async (what) => {
    const folder = ownFolder();
    const first = startChild("writer.ts", folder);
    await until(() => processesOf(folder).length > 0, "the cluster is being made");
    first.process.kill("SIGKILL");
    if (what !== "Supple") for (const pid of toldOf(folder)) kill(pid);
    await first.ended;
    expect(first.lines).toEqual([]);
    const second = await startPractice(folder);
    expect(serversOf(folder)).toEqual([second.postgresPid]);
    await second.stop();
    expect(processesOf(folder)).toEqual([]);
    expect(filesLike(folder, "making")).toEqual([]);
  },
);

test("a Supple whose PostgreSQL was killed lets go of its folder and starts again", async () => {
  const folder = ownFolder();
  const first = await startPractice(folder);
  kill(first.postgresPid);
  await first.stop();
  const second = await startEmbedded(folder);
  const { rowCount } = await withClient(second.owner, (client) => client.query("select from practice"));
  expect(rowCount).toBe(1);
  await second.stop();
  expect(processesOf(folder)).toEqual([]);
});
