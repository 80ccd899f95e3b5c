import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { drawnForm } from "../../src/care/find/index.ts";
import { ownerOf } from "../../src/db/embedded.ts";
import { sealText } from "../../src/privacy/index.ts";
import { newId } from "../../src/shared/id.ts";
import type { Figure } from "./figure.ts";
import { memoryMB, startSupple } from "./processes.ts";

const [all, atOnce, networks] = [10_000, 250, 2_500];
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

/** Ten thousand hostile comments from many networks, each with a form drawn in time, while somebody reads the article. */
export async function* comments(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const data = join(folder, "data");
  const supple = await startSupple(data, "--demo");
  try {
    const article = await untilArticle(supple.address);
    const before = await read(article.address);
    const key = readFileSync(join(data, "secret.key"));
    const drawn = () => sealText(key, drawnForm(newId(), article.id, Temporal.Now.instant().subtract({ minutes: 1 })));
    const times: number[] = [];
    const attack = { over: false };
    const reader = readOn(article.address, times, attack);
    const started = performance.now();
    const statuses = await post(`${article.address}/comment`, drawn);
    const seconds = (performance.now() - started) / 1000;
    attack.over = true;
    const failed = await reader;
    const kept = await states(data);
    yield { name: "comments-posted", value: all / seconds, unit: "/s" };
    yield {
      name: "comments-published",
      value: published(await read(article.address)) - published(before),
      unit: "comments",
      budget: "<=0",
    };
    yield { name: "comments-kept-to-read", value: kept, unit: "comments", budget: "<=520" };
    yield {
      name: "comments-answered-with-an-error",
      value: statuses.filter((each) => each >= 500).length,
      unit: "answers",
      budget: "<=0",
    };
    yield { name: "reader-not-answered", value: failed, unit: "answers", budget: "<=0" };
    times.sort((a, b) => a - b);
    yield { name: "reader-p50-meanwhile", value: times[Math.floor(times.length * 0.5)]!, unit: "ms" };
    yield {
      name: "reader-p99-meanwhile",
      value: times[Math.floor(times.length * 0.99)]!,
      unit: "ms",
      budget: "<=1000",
    };
    yield { name: "memory-after", value: memoryMB(supple.pid, data), unit: "MB" };
  } finally {
    await supple.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const published = (page: string) => page.split('class="comment').length;
const read = async (address: string) => (await fetch(address)).text();

async function untilArticle(address: string): Promise<{ id: string; address: string }> {
  for (;;) {
    const feed = (await (await fetch(`${address}/articles.json`)).json().catch(() => null)) as Feed | null;
    const last = feed?.items.at(-1);
    if (last) return { id: last.id.replace("urn:uuid:", ""), address: last.url };
    await pause(50);
  }
}
type Feed = { items: { id: string; url: string }[] };

async function post(address: string, drawn: () => string): Promise<number[]> {
  const statuses: number[] = [];
  let sent = 0;
  const one = async () => {
    while (sent < all) {
      const number = sent++;
      const words = `Cheap ${number} https://spam${number}.example <script>alert(${number})</script>`;
      const form = new URLSearchParams({
        drawn: drawn(),
        to: "",
        name: `Kit ${number}`,
        words: number % 2 ? words : "Thanks",
      });
      const from = `10.${number % 250}.${Math.floor(number / 250) % (networks / 250)}.7`;
      statuses.push(await send(address, form.toString(), from));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return statuses;
}

function send(address: string, body: string, from: string): Promise<number> {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    origin: new URL(address).origin,
    "x-forwarded-for": from,
  };
  return new Promise((done, failed) => {
    const asked = request(address, { method: "POST", headers, agent }, (reply) => {
      reply.resume().on("end", () => done(reply.statusCode ?? 0));
    });
    asked.on("error", failed).end(body);
  });
}

/** Somebody who reads meanwhile; gives how often the article was not there. */
async function readOn(address: string, times: number[], attack: { over: boolean }): Promise<number> {
  let failed = 0;
  while (!attack.over) {
    const started = performance.now();
    const reply = await fetch(address).catch(() => null);
    if (!reply?.ok || !(await reply.text()).includes("</html>")) failed++;
    times.push(performance.now() - started);
    await pause(10);
  }
  return failed;
}

async function states(data: string): Promise<number> {
  const client = new pg.Client(ownerOf(data));
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::integer as n from comment where state in ('waiting', 'suspected')",
  );
  await client.end();
  return rows[0]!.n;
}
