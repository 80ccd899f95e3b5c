import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { courses } from "../../demo/index.ts";
import { exercises as all } from "../../src/knowledge/exercises.ts";
import { demonstrationSignIn } from "../../src/privacy/demonstration-sign-in.ts";
import { openBrowser } from "../browser.ts";
import { type Figure, median } from "./figure.ts";
import { untilPractice } from "./house.ts";
import { startSupple } from "./processes.ts";

const rounds = 5;
/** A phone of the slower half on a slow mobile network. */
const slow = { cpu: 4, latencyMs: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };
const phone = { viewport: { width: 390, height: 844 } };

/** What a client waits for: the programme with its pictures, and the same with no signal. */
export async function* programme(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const supple = await startSupple(join(folder, "data"), "--demo");
  const browser = await openBrowser();
  try {
    await untilPractice(supple.address);
    const context = await opened(browser, supple.address);
    const page = await context.newPage();
    const { kb, exercises } = await weigh(page, supple.address);
    yield { name: "programme-exercises", value: exercises, unit: "exercises" };
    yield { name: "programme-weight-with-pictures", value: kb, unit: "KB", budget: "<=60" };
    const more = median(await Promise.all(all.map(({ id }) => picture(supple.address, id))));
    const four = kb + Math.max(0, 4 - exercises) * more;
    yield { name: "programme-of-four-weight", value: four, unit: "KB", budget: "<=60" };
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) taken.push(await interactive(context, supple.address));
    yield { name: "programme-interactive-slow-phone", value: median(taken), unit: "ms", budget: "<=1000" };
    yield* withNoSignal(context, page, supple.address);
    await context.close();
  } finally {
    await browser.close();
    await supple.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A phone that has opened a demonstration person's private link, which the practice's own list of letters holds. */
async function opened(browser: Browser, address: string): Promise<BrowserContext> {
  const therapist = await (await browser.newContext()).newPage();
  await therapist.goto(`${address}/sign-in`);
  await therapist.getByLabel("E-mail").fill(demonstrationSignIn.email);
  await therapist.getByLabel("Password").fill(demonstrationSignIn.password);
  await therapist.getByRole("button", { name: "Continue" }).click();
  await therapist.getByLabel("Six figures").fill(await therapist.locator("b.number").innerText());
  await therapist.getByRole("button", { name: "Sign in" }).click();
  await therapist.waitForURL("**/today");
  await therapist.goto(`${address}/messages`);
  const { person } = courses.find((course) => course.person.givenName === "Wyn")!;
  const letters = (await therapist.content()).split("<li").filter((letter) => letter.includes(person.email));
  const link = letters.map((letter) => /\/link\/[\w-]+/.exec(letter)?.[0]).find(Boolean)!;
  await therapist.context().close();
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(address + link);
  const [year, month, day] = person.bornOn.split("-") as [string, string, string];
  for (const [part, figure] of Object.entries({ Day: day, Month: month, Year: year }))
    await page.getByLabel(part).fill(figure);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.waitForURL("**/yours");
  await page.close();
  return context;
}

const plugged = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return session;
};

/** All that comes over the wire until each picture has been scrolled past. */
async function weigh(page: Page, address: string): Promise<{ kb: number; exercises: number }> {
  const session = await plugged(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await page.goto(`${address}/programme`);
  await seesAll(page);
  await page.waitForLoadState("networkidle");
  await session.detach();
  return { kb: bytes / 1024, exercises: await page.locator("article.exercise").count() };
}

/** What one exercise more brings with it on a screen. */
const picture = async (address: string, id: string): Promise<number> =>
  (await weightOf(`${address}/exercises/${id}/moving.svg`)) / 1024;

const weightOf = (url: string): Promise<number> =>
  new Promise((done, failed) =>
    get(url, { headers: { "accept-encoding": "gzip, deflate, br" } }, (reply) => {
      let bytes = 0;
      reply.on("data", (chunk: Buffer) => void (bytes += chunk.length)).on("end", () => done(bytes));
    }).on("error", failed),
  );

async function seesAll(page: Page): Promise<number> {
  for (const picture of await page.locator(".pictures img:visible").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
  return page.locator(".pictures img:visible").count();
}

/** Until the player is there to be pressed. */
async function interactive(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await plugged(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  const { latencyMs: latency, bytesPerSecond } = slow;
  const through = { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", through);
  await page.goto(`${address}/programme`, { waitUntil: "commit" });
  const ready = await page.waitForFunction(() =>
    document.querySelector(".player:not([hidden])") ? performance.now() : null,
  );
  const at = (await ready.jsonValue())!;
  await page.close();
  return at;
}

async function* withNoSignal(context: BrowserContext, page: Page, address: string): AsyncGenerator<Figure> {
  await page.goto(`${address}/programme`);
  await page.getByRole("button", { name: "Keep it on this device" }).click();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForLoadState("networkidle");
  await page.close();
  await context.setOffline(true);
  const taken: number[] = [];
  let shown = 0;
  for (let round = 0; round < rounds; round++) {
    const again = await context.newPage();
    await again.goto(`${address}/programme`);
    taken.push(await again.evaluate(() => performance.now()));
    shown = await seesAll(again);
    await again.close();
  }
  yield { name: "programme-offline-reopen", value: median(taken), unit: "ms", budget: "<=500" };
  yield { name: "programme-offline-pictures", value: shown, unit: "pictures", budget: ">=1" };
}
