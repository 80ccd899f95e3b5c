import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { BeginRoom } from "../../src/care/treat/room/contract.ts";
import { beginsRoom, chartsFollowUp, hand, opensRoom, reviewsAnswers } from "../../test/browser/at-the-couch.ts";
import { diceOf, openTab, wire } from "../../test/browser/faults.ts";
import { openBrowser } from "../browser.ts";
import { type Figure, median } from "./figure.ts";
import { untilPractice } from "./house.ts";
import { startSupple } from "./processes.ts";
import { signedIn, slowDown, touchesOn, watchTouches } from "./tablet.ts";

const rounds = 5;
const letters = 200;
const secondsATouch = 0.8;
const restMs = 400;

/** What a therapist waits for at the couch: each touch, the whole of a follow-up, and opening with no signal. */
export async function* room(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const supple = await startSupple(join(folder, "data"), "--demo");
  const browser = await openBrowser();
  try {
    await untilPractice(supple.address);
    const context = await signedIn(browser, supple.address);
    await reviewsAnswers(context, supple.address);
    const page = context.pages()[0]!;
    yield { name: "room-script", value: await weigh(page, supple.address), unit: "KB", budget: "<=200" };
    await page.close();
    const kept = await keepsLetters(browser, await context.cookies(), supple.address);
    yield { name: "room-letter-kept-p95", value: kept, unit: "ms", budget: "<=50" };
    await context.setOffline(true);
    yield { name: "room-offline-open", value: await reopened(context, supple.address), unit: "ms", budget: "<=1000" };
    yield* followUp(context, supple.address);
  } finally {
    await browser.close();
    await supple.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All scripts of the first opening, as they come over the wire. */
async function weigh(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.mimeType.includes("javascript")) scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await beginsRoom(page, address);
  await page.waitForLoadState("networkidle");
  await session.detach();
  return bytes / 1024;
}

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
declare const here: { device: { beginRoom: BeginRoom } };

/** From each of many letters until it is on the device for good; the slowest but one in twenty. */
async function keepsLetters(browser: Browser, cookies: Cookies, address: string): Promise<number> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  await wire(context, address, { broken: false, delivered: new Set() }, diceOf(1));
  const tab = await openTab(context, address);
  const times = await tab.evaluate(async (many) => {
    const begun = await here.device.beginRoom("135790");
    if ("refused" in begun) throw new Error(begun.says);
    await begun.room.syncNow();
    const { id } = begun.room.today()!.visits[0]!;
    const took: number[] = [];
    let text = begun.room.draft(id, "home").text;
    for (let letter = 0; letter < many; letter++) {
      const [before, from] = [text, performance.now()];
      text += "a";
      await begun.room.type(id, "home", text, before);
      took.push(performance.now() - from);
    }
    return took.toSorted((a, b) => a - b);
  }, letters);
  await context.close();
  return times[Math.floor(letters * 0.95)]!;
}

/** Until the PIN can be typed. */
async function reopened(context: BrowserContext, address: string): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await context.newPage();
    await page.goto(`${address}/room`, { waitUntil: "commit" });
    await page.getByRole("heading", { name: "Enter your PIN" }).waitFor();
    taken.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return median(taken);
}

async function* followUp(context: BrowserContext, address: string): AsyncGenerator<Figure> {
  const page = await context.newPage();
  await opensRoom(page, address, async (button) => {
    const { x, y } = await middle(button);
    await page.touchscreen.tap(x, y);
  });
  await watchTouches(page);
  await slowDown(page);
  const hands = atHumanPace(page);
  const from = performance.now();
  await chartsFollowUp(hands);
  const waitedS = (performance.now() - from - hands.rested()) / 1000;
  const slowest = Math.max(...(await touchesOn(page)));
  yield { name: "room-follow-up-touches", value: hands.count, unit: "touches", budget: "<=30" };
  yield { name: "room-follow-up", value: hands.count * secondsATouch + waitedS, unit: "s", budget: "<=90" };
  yield { name: "room-slowest-touch-slow-cpu", value: slowest, unit: "ms", budget: "<=50" };
}

/**
 * Nobody touches again before they have seen what the touch before it did; what they rest is no waiting. The finger comes down
 * at a point: a locator's own tap searches the page and listens to every event in it, at a quarter of the speed as well, and
 * that would be counted as the room's own time.
 */
function atHumanPace(page: Page) {
  const hands = hand(() => page);
  let rested = 0;
  const touch: typeof hands.touch = async (name) => {
    const from = performance.now();
    const { x, y } = await middle(page.getByRole("button", { name, exact: typeof name === "string" }));
    await page.waitForTimeout(restMs);
    rested += performance.now() - from;
    hands.count++;
    await page.touchscreen.tap(x, y);
  };
  return Object.assign(hands, { touch, rested: () => rested });
}

async function middle(button: Locator): Promise<{ x: number; y: number }> {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
