// bin/lighthouse: prints a line a page, its four scores out of 100, and below it what cost one of them. Not part of npm test.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startSupple } from "./bench/processes.ts";
import { browserArgs, browserPath } from "./browser.ts";

type Judged = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
};
const categories = ["performance", "accessibility", "best-practices", "seo"];
/** A page without a script is slow only where something else took the processor meanwhile, so it is asked again. */
const mostTries = 4;

const folder = mkdtempSync(join(tmpdir(), "supple-lighthouse-"));
const supple = await startSupple(join(folder, "data"), "--demo");
const browser = await browserPath();
try {
  const named = process.argv.slice(2);
  for (const path of named.length > 0 ? named : await oneOfEachKind()) {
    const judged: Judged[] = [];
    while (judged.length < mostTries && !judged.some(isPerfect)) judged.push(judge(path));
    const best = judged.toSorted((one, other) => total(other) - total(one))[0]!;
    console.log(`${scores(best).join(" ")} ${path} (${judged.length === 1 ? "once" : `best of ${judged.length}`})`);
    for (const fault of faults(best)) console.log(`    ${fault}`);
    if (!isPerfect(best)) process.exitCode = 1;
  }
} finally {
  await supple.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** As on a phone with a slow line, which is what Lighthouse takes where nothing is said. */
function judge(path: string): Judged {
  const asked = ["--quiet", "--output=json", `--only-categories=${categories.join(",")}`];
  const flags = `--chrome-flags=--headless ${browserArgs.join(" ")}`;
  const env = { ...process.env, CHROME_PATH: browser };
  const said = execFileSync("lighthouse", [supple.address + path, ...asked, flags], { env, maxBuffer: 64 << 20 });
  return JSON.parse(String(said)) as Judged;
}

function scores(judged: Judged): number[] {
  return categories.map((name) => Math.round((judged.categories[name]?.score ?? 0) * 100));
}
function total(judged: Judged): number {
  return scores(judged).reduce((sum, score) => sum + score, 0);
}
function isPerfect(judged: Judged): boolean {
  return scores(judged).every((score) => score === 100);
}

function faults({ categories: found, audits }: Judged): string[] {
  const weighed = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return weighed
    .map(({ id }) => ({ id, ...audits[id]! }))
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, title, displayValue }) => `${id}: ${title} ${displayValue ?? ""}`);
}

/** Those that differ in their words alone are judged by the first of them; what asks not to be found is not judged by it. */
async function oneOfEachKind(): Promise<string[]> {
  let listed = "";
  while (!listed.includes("/articles/")) {
    listed = await (await fetch(`${supple.address}/sitemap.xml`)).text();
    await pause(50);
  }
  const all = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at!).pathname);
  const kind = (path: string) => /^\/(?:titles|techniques|exercises|articles|about)\//.exec(path)?.[0] ?? path;
  const first = all.filter((path, at) => all.findIndex((other) => kind(other) === kind(path)) === at);
  return [...first, "/titles/compare?a=osteopath&b=physiotherapist&c=soft-tissue-therapist"];
}
