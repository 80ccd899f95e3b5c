import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Figure, median } from "./figure.ts";
import { memoryMB, startScript, startSupple, type Supple } from "./processes.ts";

type Load = { perSecond: number; p99Ms: number };
const rounds = 3;

/** What the house itself costs: starting, resting, a public page, and a session recorded whole. */
export async function* house(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const running: Supple[] = [];
  try {
    const first = await startSupple(join(folder, "first"));
    yield { name: "first-start", value: first.startedInS, unit: "s", budget: "<=5" };
    await first.stop();
    const filled = await startSupple(join(folder, "data"), "--demo");
    await untilPractice(filled.address);
    await filled.stop();
    const later = await startSupple(join(folder, "data"));
    running.push(later);
    yield { name: "later-start", value: later.startedInS, unit: "s", budget: "<=1.5" };
    for (let request = 0; request < 300; request++) await (await fetch(`${later.address}/?some=${request}`)).text();
    await pause(12_000);
    yield { name: "memory-at-rest", value: memoryMB(later.pid, folder), unit: "MB", budget: "<=300" };
    yield* publicPage(later.address);
    yield { name: "memory-after-that-load", value: memoryMB(later.pid, folder), unit: "MB" };
    await later.stop();
    const sessions = await startScript<{ recorded: number; bare: number }>("sessions.ts", join(folder, "sessions"));
    const { recorded, bare } = sessions.said;
    yield { name: "sessions-recorded", value: recorded, unit: "/s" };
    yield { name: "sessions-against-bare-inserts", value: recorded / bare, unit: "ratio" };
  } finally {
    for (const supple of running) await supple.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* publicPage(address: string): AsyncGenerator<Figure> {
  const page = await weigh(`${address}/`);
  yield { name: "page-weight", value: page.bytes / 1024, unit: "KB", budget: "<=14" };
  const scripts = page.text.match(/<script(?! type="application\/ld\+json")/g)?.length ?? 0;
  yield { name: "page-scripts", value: scripts, unit: "scripts", budget: "<=0" };
  const bare = await startScript<{ address: string }>("bare-server.ts", `${address}/`);
  try {
    yield* against(bare.said.address, "page-kept", `${address}/`, ">=0.7");
    yield* against(bare.said.address, "page-rendered", `${address}/?each=time`, ">=0.1");
  } finally {
    await bare.stop();
  }
}

/** In turn, so that a machine that grows slow meanwhile grows slow for both. */
async function* against(bare: string, name: string, page: string, budget: `>=${number}`): AsyncGenerator<Figure> {
  const pairs: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < rounds; round++) pairs.push({ theirs: await load(bare), ours: await load(page) });
  yield { name: `${name}-rate`, value: median(pairs.map(({ ours }) => ours.perSecond)), unit: "/s" };
  yield { name: `${name}-p99`, value: median(pairs.map(({ ours }) => ours.p99Ms)), unit: "ms" };
  yield { name: `${name}-bare-p99`, value: median(pairs.map(({ theirs }) => theirs.p99Ms)), unit: "ms" };
  const ratio = median(pairs.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond));
  yield { name: `${name}-against-bare`, value: ratio, unit: "ratio", budget };
}

async function load(url: string): Promise<Load> {
  return (await startScript<Load>("load.ts", url, "3")).said;
}

export async function untilPractice(address: string): Promise<void> {
  while (!(await (await fetch(address)).text()).includes("Book a visit")) await pause(50);
}

function weigh(url: string): Promise<{ bytes: number; text: string }> {
  return new Promise((done, failed) =>
    get(url, { headers: { "accept-encoding": "gzip, deflate, br" } }, async (reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of reply) chunks.push(chunk as Buffer);
      done({ bytes: Buffer.concat(chunks).length, text: await (await fetch(url)).text() });
    }).on("error", failed),
  );
}
