import type { Browser, BrowserContext, Page } from "playwright-core";
import { demonstrationSignIn } from "../../src/privacy/demonstration-sign-in.ts";

const size = { viewport: { width: 820, height: 1180 }, hasTouch: true };

/** The therapist's own tablet, with both factors given. */
export async function signedIn(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext(size);
  const page = await context.newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("E-mail").fill(demonstrationSignIn.email);
  await page.getByLabel("Password").fill(demonstrationSignIn.password);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Six figures").fill(await page.locator("b.number").innerText());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
  return context;
}

/** As a tablet of the slower half works. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

type Watched = { touched: Map<number, number> };
type Timed = PerformanceEntry & { interactionId: number };

/** From each touch to the next picture, as the browser itself tells it. */
export async function watchTouches(page: Page): Promise<void> {
  await page.evaluate(() => {
    const touched = new Map<number, number>();
    (globalThis as unknown as Watched).touched = touched;
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as Timed[])
        if (interactionId > 0) touched.set(interactionId, Math.max(duration, touched.get(interactionId) ?? 0));
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** In milliseconds, each that took longer than a frame. */
export function touchesOn(page: Page): Promise<number[]> {
  return page.evaluate(() => [...(globalThis as unknown as Watched).touched.values()]);
}
