import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openDemonstration } from "../../demo/open-demonstration.ts";
import { type Clock, realClock } from "../../src/outside/clock.ts";
import { KeptPages } from "../../src/web/kept-pages.ts";
import { serve } from "../../src/web/serve.ts";
import { makeApp } from "../../src/web/server.tsx";
import { type Fresh, filledDatabase, freshDatabase } from "../database.ts";

const secretKey = Buffer.alloc(32, 7);

/** A whole Supple on a port of its own, empty as on the first day. What breaks inside it fails the test. */
export async function openHouse(clock: Clock = realClock) {
  const fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  return serveFrom(fresh, clock);
}

/** Eight o'clock of today and onwards, at whatever hour the test runs: every visit of the demonstration's day is to come. */
export function fromEarlyToday(): Clock {
  const now = realClock.now();
  const early = now.toZonedDateTimeISO("Europe/London").withPlainTime("08:00").toInstant();
  return { now: () => realClock.now().subtract(early.until(now)) };
}

/** The same with the demonstration of today, which is played once for all files. */
export async function openDemonstrated(clock: Clock = realClock) {
  const now = realClock.now();
  const name = `demonstrated_${now.toString().slice(0, 10).replaceAll("-", "_")}`;
  const fill = (db: Fresh["db"]) => openDemonstration({ db, key: secretKey, now });
  return serveFrom(await filledDatabase({ name, fill }), clock);
}

async function serveFrom(fresh: Fresh, clock: Clock) {
  const demonstrate = () => openDemonstration({ db: fresh.db, key: secretKey, now: clock.now() });
  const faults: unknown[] = [];
  const house = {
    db: fresh.db,
    clock,
    secretKey,
    publicAddress: null,
    kept: new KeptPages(),
    texts: true,
    demonstrate,
  };
  const server = await serve(
    makeApp(house, (error) => faults.push(error)),
    house,
    0,
    "127.0.0.1",
  );
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address,
    clock,
    demonstrate,
    db: fresh.db,
    owner: fresh.owner,
    async close() {
      server.closeAllConnections();
      server.close();
      await fresh.close();
      expect(faults).toEqual([]);
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

/** The demonstration's own practitioner. */
export async function signsIn(page: Page, { address, owner }: Pick<House, "address" | "owner">): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel("E-mail").fill("rowan@example.org");
  await page.getByLabel("Password").fill("four words to remember");
  await page.getByRole("button", { name: "Continue" }).click();
  // A code works once, and three sizes sign in within one step: the count of used steps is set back between them.
  await owner.query("update colleague set second_factor_step = 1");
  await page.getByLabel("Six figures").fill(await page.locator("b.number").innerText());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => page.url()).toMatch(/\/(today|room)$/);
}

export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
} as const;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
type Found = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };

/** WCAG 2.2 AA as far as a machine can tell, by day and by night, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  await page.emulateMedia({ colorScheme: "dark" });
  // Night changes colours, and nothing else that is looked for.
  await expectNoViolation(page, ["color-contrast"], "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolation(page, standard, "light");
  await expectFits(page);
}

/** The same page on the other screens: what can change there is whether it fits, and how large its targets are. */
export async function expectFitsEach(page: Page, shown: (size: string) => Promise<void>): Promise<void> {
  const usual = page.viewportSize()!;
  for (const [size, viewport] of Object.entries(sizes)) {
    if (viewport.width === usual.width) continue;
    await page.setViewportSize(viewport);
    await expectNoViolation(page, ["target-size"], size);
    await expectFits(page);
    await shown(size);
  }
  await page.setViewportSize(usual);
}

export async function expectFits(page: Page): Promise<void> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(screen);
}

async function expectNoViolation(page: Page, runOnly: readonly string[], seen: string): Promise<void> {
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"], preload: false });
  const found = (await page.evaluate(`axe.run(${options})`)) as Found;
  const said = found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  expect(said, `accessibility of ${page.url()} in ${seen}`).toEqual([]);
}

/** A picture of the page for somebody to look at, where a folder was named. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
