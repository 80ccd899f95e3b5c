import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
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

const box = (page: Page, name: string) => page.locator(`[name="${name}"]`).inputValue().then(Number);

async function tells(page: Page, name: string): Promise<void> {
  const typed = { Name: name, Start: "Stand tall.", End: "Reach up.", Cue: "Breathe out." };
  for (const [label, words] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(words);
  await page.getByLabel("Stands under").selectOption("Shoulders");
  await page.locator("summary", { hasText: "Where it works" }).click();
  await page.getByLabel("top of the shoulder").check();
}

test("ADVISE-33 ADVISE-37 an exercise is drawn by pulling joints, by finger, mouse and keyboard", async () => {
  const context = await browser.newContext({ viewport: sizes.tablet, hasTouch: true, locale: "en-GB" });
  const page = await context.newPage();
  await signsIn(page, house);
  await page.goto(`${house.address}/own-exercises/new`);
  const end = page.getByRole("group", { name: "End" });
  const elbow = end.getByRole("slider", { name: "End: Right elbow" });
  await elbow.focus();
  for (let turn = 0; turn < 4; turn++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  expect([await box(page, "end-shoulderForwardsR"), await box(page, "end-shoulderOutR")]).toEqual([20, 15]);
  expect(await elbow.getAttribute("aria-valuetext")).toContain("Right arm forwards 20 degrees");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").getAttribute("aria-label")).toBe("End: Right hand");
  const from = (await elbow.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 140, from.y - 90, { steps: 6 });
  await page.mouse.up();
  expect(await box(page, "end-shoulderForwardsR")).toBeGreaterThan(60);
  expect(await box(page, "start-shoulderForwardsR")).toBe(0);
  await page.locator("summary", { hasText: "What is used" }).click();
  const picture = await end.locator("img").getAttribute("src");
  await page.getByLabel("A wall in front").check();
  expect(await end.locator("img").getAttribute("src")).not.toBe(picture);
  for (const size of ["tablet", "phone"] as const) {
    await page.setViewportSize(sizes[size]);
    await expectAccessible(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await shoot(page, `own-editor-${size}-${colorScheme}`);
    }
  }
  await page.getByLabel("How the body is").selectOption("sitting");
  expect(await box(page, "end-kneeL")).toBe(85);
  await page.getByRole("slider", { name: "Start: Left foot" }).focus();
  for (let turn = 0; turn < 3; turn++) await page.keyboard.press("ArrowDown");
  await shoot(page, "own-editor-sitting");
  await tells(page, "Reach from a chair");
  await page.getByRole("button", { name: "Keep this exercise" }).click();
  await page.getByRole("heading", { name: "Reach from a chair" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "own-shelf");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save as a file" }).click(),
  ]);
  await page.getByLabel("A file that was saved").setInputFiles(await file.path());
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect.poll(() => page.getByRole("heading", { name: "Reach from a chair" }).count()).toBe(2);
  await context.close();
});

test("ADVISE-33 without a script the same is drawn by figures, and at 400 % zoom it fits", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await signsIn(page, house);
  await page.goto(`${house.address}/own-exercises/new`);
  const end = page.getByRole("group", { name: "End" });
  const before = await end.locator("img").getAttribute("src");
  await end.locator("summary", { hasText: "Arms" }).click();
  await end.getByLabel("Left arm forwards").fill("150");
  await page.getByRole("button", { name: "Draw it" }).click();
  expect(await end.locator("img").getAttribute("src")).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await shoot(page, "own-editor-320-no-script");
  await tells(page, "Reach");
  await page.getByRole("button", { name: "Keep this exercise" }).click();
  await page.getByRole("heading", { name: "Reach", exact: true }).waitFor();
  await context.close();
});
