import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { expectAccessible, expectFits, type House, openDemonstrated, shoot, sizes } from "./open-house.ts";

let browser: Browser;
let house: House;
let paths: string[];
beforeAll(async () => {
  browser = await openBrowser();
  house = await openDemonstrated();
  const listed = await (await fetch(`${house.address}/sitemap.xml`)).text();
  const all = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at!).pathname);
  // One of a kind stands for those that differ in their words alone.
  const alike = /^\/(titles|techniques|exercises|articles)\//;
  const first = (path: string) => all.find((other) => alike.exec(other)?.[1] === alike.exec(path)?.[1]) === path;
  paths = [
    ...all.filter((path) => !alike.test(path) || first(path)),
    "/titles/acupuncturist",
    "/titles/compare?a=osteopath&b=soft-tissue-therapist&c=sports-doctor",
  ];
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

test("every public page is for everybody, on a phone, by day and by night, without a script, and at 400 % zoom in forced colours", async () => {
  const context = await browser.newContext({ viewport: sizes.phone, locale: "en-GB" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  expect(paths.length).toBeGreaterThanOrEqual(18);
  for (const path of paths) {
    await page.goto(house.address + path);
    await expectAccessible(page);
    expect(await page.locator("script:not([type='application/ld+json'])").count(), path).toBe(0);
    await shoot(page, `public-${path.replaceAll(/\W+/g, "-")}`);
    await page.emulateMedia({ forcedColors: "active" });
    await page.setViewportSize({ width: 320, height: 256 });
    await expectFits(page);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize(sizes.phone);
  }
  expect(asked.filter((url) => !url.startsWith(house.address) && !url.startsWith("data:"))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test("FIND-7 without a script somebody is led to who fits, and with an urgent sign to 999 and nowhere else", async () => {
  const context = await browser.newContext({ viewport: sizes.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const goOn = (choice: string | RegExp) => tick(page, choice);
  await page.goto(house.address);
  await page.getByRole("link", { name: "Who should I see?" }).first().click();
  await goOn("None of these");
  await goOn("None of these");
  await goOn(/^Aching or stiff muscles/);
  await goOn(/^I know what brought it on/);
  await page.getByRole("link", { name: "Soft tissue therapist" }).waitFor();
  expect(page.url()).toBe(`${house.address}/who-to-see`);
  await shoot(page, "public-signpost-here");
  await page.getByRole("link", { name: "See visits and times" }).click();
  await page.getByRole("heading", { name: "What would you like to book?" }).waitFor();
  await page.goto(`${house.address}/who-to-see`);
  await goOn(/^Chest pain/);
  await page.getByRole("link", { name: "Call 999" }).waitFor();
  expect(await page.getByRole("link", { name: /book/i }).count()).toBe(0);
  await shoot(page, "public-signpost-urgent");
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

async function tick(page: Page, choice: string | RegExp): Promise<void> {
  await page.getByLabel(choice).check();
  await page.getByRole("button", { name: "Go on" }).click();
}
