import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { openBrowser } from "../browser.ts";
import { type Figure, median } from "./figure.ts";
import type { Load } from "./load.ts";
import { startScript, startSupple } from "./processes.ts";

const rounds = 5;
/** PHP goes on for a while with what nobody waits for any more, and would take the next one's time. */
const untilPhpRestsMs = 3000;
/** A browser paints by frames of 16 ms, so that few rounds tell little. */
const paintRounds = 21;
const sites = ["supple", "wordpress", "wordpress-cached"] as const;
type Site = (typeof sites)[number];

/**
 * The same article with the same twenty comments, moved over by its own export, beside the WordPress that it came from:
 * `npm run bench -- wordpress FOLDER`, after tools/bench/wordpress/start.sh FOLDER.
 */
export async function* wordpress(): AsyncGenerator<Figure> {
  const home = process.argv[3];
  if (!home)
    throw new Error("npm run bench -- wordpress FOLDER, the one that tools/bench/wordpress/start.sh was given");
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const data = join(folder, "data");
  const supple = await startSupple(data, "--demo");
  const browser = await openBrowser();
  try {
    while (!(await (await fetch(`${supple.address}/articles`)).text()).includes("</li>")) await pause(50);
    execFileSync("bin/move-house", [join(home, "tmp/site.xml"), data]);
    const pages: Record<Site, string> = {
      supple: `${supple.address}/articles/a-long-walk`,
      wordpress: "http://localhost:8091/a-long-walk/",
      "wordpress-cached": "http://localhost:8092/a-long-walk/",
    };
    for (const page of Object.values(pages)) await check(page);
    yield* loads(pages);
    yield* paints(browser, pages);
  } finally {
    await browser.close();
    await supple.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(page: string): Promise<void> {
  const text = await (await fetch(page)).text();
  const comments = new Set(text.match(/Reader \d+/g)).size;
  if (!text.includes("nothing at all") || comments !== 20) throw new Error(`${page} shows ${comments} comments of 20`);
}

/** In turn, so that a machine that grows slow meanwhile grows slow for all. */
async function* loads(pages: Record<Site, string>): AsyncGenerator<Figure> {
  const measured: Record<Site, Load[]> = { supple: [], wordpress: [], "wordpress-cached": [] };
  for (let round = 0; round < rounds; round++)
    for (const site of sites) {
      measured[site].push((await startScript<Load>("load.ts", pages[site], "4")).said);
      if (site === "wordpress") await pause(untilPhpRestsMs);
    }
  const rate = (site: Site) => median(measured[site].map(({ perSecond }) => perSecond));
  const p99 = (site: Site) => median(measured[site].map(({ p99Ms }) => p99Ms));
  for (const site of sites) {
    yield { name: `${site}-rate`, value: rate(site), unit: "/s" };
    yield { name: `${site}-p99`, value: p99(site), unit: "ms" };
  }
  yield { name: "rate-against-wordpress", value: rate("supple") / rate("wordpress"), unit: "ratio", budget: ">=300" };
  yield { name: "p99-against-wordpress", value: p99("supple") / p99("wordpress"), unit: "ratio", budget: "<=0.05" };
  const cached = rate("supple") / rate("wordpress-cached");
  yield { name: "rate-against-cached", value: cached, unit: "ratio", budget: ">=0.7" };
}

async function* paints(browser: Browser, pages: Record<Site, string>): AsyncGenerator<Figure> {
  const times: Record<Site, number[]> = { supple: [], wordpress: [], "wordpress-cached": [] };
  for (let round = 0; round < paintRounds; round++)
    for (const site of sites) times[site].push(await largestPaint(browser, pages[site]));
  for (const site of sites) yield { name: `${site}-largest-paint`, value: median(times[site]), unit: "ms" };
  const ratio = median(times.supple) / median(times.wordpress);
  yield { name: "paint-against-wordpress", value: ratio, unit: "ratio", budget: "<=0.333" };
}

/** In a browser that has seen nothing before, on a phone's screen. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        new PerformanceObserver((list) => done(list.getEntries().at(-1)!.startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        }),
      ),
  );
  await context.close();
  return time;
}
