import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { expectAccessible, openHouse, shoot, signsIn, sizes } from "./open-house.ts";

let browser: Browser;
let house: Awaited<ReturnType<typeof openHouse>>;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse()]);
  await house.demonstrate();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** By day and by night, at the couch and in the hand. */
async function looks(page: Page, name: string): Promise<void> {
  for (const size of ["tablet", "phone"] as const) {
    await page.setViewportSize(sizes[size]);
    await expectAccessible(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await shoot(page, `own-${name}-${size}-${colorScheme}`);
    }
  }
}

async function visitAt(step: string): Promise<string> {
  const found = await house.owner.query<{ id: string }>(
    `select a.appointment_id id from appointment a join screening_review r using (appointment_id)
      left join signature g using (appointment_id) where g.appointment_id is null limit 1`,
  );
  return `${house.address}/visits/${found.rows[0]!.id}/${step}`;
}

test("ADVISE-27 ADVISE-32 what goes home is chosen at the couch: the exercise, its own figures, and the advice", async () => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await signsIn(page, house);
  await page.goto(await visitAt("advise"));
  await looks(page, "advise");
  await page.getByText("Moving", { exact: true }).click();
  await page.getByLabel(/How active/).check();
  await page.getByLabel("In your own words").fill("Swim if you like.");
  await page.getByRole("button", { name: "Keep this advice" }).click();
  await page.getByText("Moving, 1 chosen").waitFor();
  await page.goto(`${await visitAt("advise")}?exercise=EX49`);
  await page.getByLabel("Effort").fill("90");
  for (const choice of ["Yes, I showed it", "Well, with cues", "Left"]) await page.getByLabel(choice).check();
  await page.getByRole("button", { name: "Give it for home" }).click();
  await page.getByRole("alert").getByText("ADVISE-27").waitFor();
  await looks(page, "prescribe-refused");
  await page.getByLabel("Effort").fill("15");
  await page.getByRole("button", { name: "Give it for home" }).click();
  await page.getByRole("heading", { name: "For home, from today" }).waitFor();
  await looks(page, "advise-given");
  expect(await page.getByRole("link", { name: "A sheet of paper for home" }).count()).toBe(1);
  await context.close();
});
