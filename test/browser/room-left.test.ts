import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { beginsRoom, opensRoom, reviewsAnswers } from "./at-the-couch.ts";
import { expectAccessible, type House, openDemonstrated, shoot, signsIn, sizes } from "./open-house.ts";

let browser: Browser;
let house: House;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openDemonstrated()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

async function withRoom(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: sizes.phone, hasTouch: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signsIn(page, house);
  await reviewsAnswers(context, house.address);
  await beginsRoom(page, house.address);
  await page.close();
  return context;
}

const here = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until what is named has the focus, as somebody does who has no pointer. */
async function tabsTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (name.test(await here(page))) return;
  }
  throw new Error(`${String(name)} is not reached by keyboard`);
}

const opensTomasz = async (page: Page) => {
  await opensRoom(page, house.address);
  await page.getByRole("button", { name: /^13:00 Tomasz/ }).tap();
  await page.getByRole("heading", { name: "Ask for consent" }).waitFor();
};

test("TREAT-50 TREAT-49 what is touched and typed, and not recorded, outlives a kill; by keyboard and in forced colours", async () => {
  const context = await withRoom();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${house.address}/room`);
  await page.getByRole("heading", { name: "Enter your PIN" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "room-pin-forced-colours");
  await opensRoom(page, house.address);
  await tabsTo(page, /^13:00Tomasz/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ask for consent" }).waitFor();
  await tabsTo(page, /^What can go wrong/);
  await page.keyboard.press("Space");
  await tabsTo(page, /^Soft tissue release/);
  await page.keyboard.press("Space");
  await tabsTo(page, /^In your words/);
  await page.keyboard.press("Enter");
  await page.getByLabel("What comes off, and what covers").focus();
  await page.keyboard.type("Collar loosened");
  await expectAccessible(page);
  await shoot(page, "room-consent-forced-colours");
  await page.close();

  const again = await context.newPage();
  await opensTomasz(again);
  for (const name of ["What can go wrong", "Soft tissue release"])
    expect(await again.getByRole("button", { name, exact: true }).getAttribute("aria-pressed")).toBe("true");
  expect(await again.getByRole("button", { name: "What it is for" }).getAttribute("aria-pressed")).toBe("false");
  await expect.poll(() => again.getByLabel("What comes off, and what covers").inputValue()).toBe("Collar loosened");
  await expectAccessible(again);
  await context.close();
});

/** A note that only the device has, with the room closed and the signal back. */
async function typesOffline(context: BrowserContext, words: string): Promise<void> {
  await context.setOffline(true);
  const page = await context.newPage();
  await opensTomasz(page);
  await page.getByRole("button", { name: /^Answers/ }).tap();
  await page.getByRole("textbox", { name: "Note: what they came with" }).fill(words);
  await page.getByText("1 entry is kept here, not sent yet.").waitFor();
  await page.close();
  await context.setOffline(false);
}

const roomsKept = (page: Page) =>
  page.evaluate(async () => {
    const kept = await indexedDB.databases();
    return kept.filter(({ name }) => name === "room").length + (await caches.keys()).length;
  });

test("TREAT-38 signing out asks first where work would be lost, and leaves nothing on the device", async () => {
  const context = await withRoom();
  const signsOut = async (page: Page) => {
    await page.goto(`${house.address}/today`);
    await page.getByRole("button", { name: "Sign out" }).click();
  };

  await typesOffline(context, "Better at the desk.");
  const page = await context.newPage();
  await signsOut(page);
  await page.getByRole("heading", { name: "Some of your work is only on this device" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "room-sign-out");
  expect(await roomsKept(page)).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Open the room and send it" }).click();
  await opensRoom(page, house.address);
  await page.getByText("All has reached the practice").waitFor();

  await signsOut(page);
  await expect.poll(() => page.url()).toBe(`${house.address}/`);
  await expect.poll(() => roomsKept(page)).toBe(0);
  const { rows } = await house.owner.query("select 1 from room_draft where words = 'Better at the desk.'");
  expect(rows).toHaveLength(1);
  await context.close();
});

test("TREAT-38 whoever signs out all the same loses it, and the device holds nothing", async () => {
  const context = await withRoom();
  await typesOffline(context, "Worse on stairs.");
  const desk = await context.newPage();
  await desk.goto(`${house.address}/today`);
  await desk.getByRole("button", { name: "Sign out" }).click();
  await desk.getByRole("button", { name: "Lose it and sign out" }).click();
  await expect.poll(() => desk.url()).toBe(`${house.address}/`);
  await expect.poll(() => roomsKept(desk)).toBe(0);
  await desk.goto(`${house.address}/today`);
  await expect.poll(() => desk.url()).toContain("/sign-in");
  await context.close();
});
