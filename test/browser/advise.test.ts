import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allNo } from "../../demo/common.ts";
import { reviewAnswers, saveAnswers } from "../../src/care/prepare/index.ts";
import { startSession } from "../../src/care/treat/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { safetyRules } from "../../src/knowledge/safety-rules.ts";
import { realClock } from "../../src/outside/clock.ts";
import { newId } from "../../src/shared/id.ts";
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

/** A session under way whose client has torn a calf and bends further than most. */
async function opensSession(): Promise<string> {
  const found = await house.owner.query<{ id: string; practice: string; colleague: string }>(
    `select appointment_id id, a.practice_id practice, colleague_id colleague from appointment a
      where status = 'confirmed' and not exists (select 1 from session s where s.appointment_id = a.appointment_id)
        and not exists (select 1 from screening s where s.appointment_id = a.appointment_id) limit 1`,
  );
  const { id, practice, colleague } = found.rows[0]!;
  const by = { appointmentId: id, colleagueId: colleague, now: realClock.now() };
  const answers = {
    ...allNo,
    "fresh-injury": "yes",
    "fresh-injury-where": ["calf"],
    hypermobility: "yes",
  };
  const screeningId = newId();
  await inPractice(house.db, practice, async (tx) => {
    expect(await startSession(tx, by)).not.toHaveProperty("refused");
    const given = { ...by, screeningId, answers, answeredBy: "client" as const };
    expect(await saveAnswers(tx, given)).not.toHaveProperty("refused");
    const acknowledged = safetyRules.map((rule) => rule.id);
    const review = { ...by, screeningId, reviewId: newId(), acknowledged, said: "Leave the calf.", reply: "Yes." };
    expect(await reviewAnswers(tx, review)).not.toHaveProperty("refused");
  });
  return `${house.address}/visits/${id}/advise`;
}

test("ADVISE-27 ADVISE-32 what goes home is chosen at the couch: the exercise, its own figures, and the advice", async () => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await signsIn(page, house);
  const advise = await opensSession();
  await page.goto(advise);
  await looks(page, "advise");
  await page.locator("summary", { hasText: "Moving" }).click();
  await page.getByLabel(/How active/).check();
  await page.getByLabel("In your own words").fill("Swim if you like.");
  await page.getByRole("button", { name: "Keep this advice" }).click();
  await page.getByText("Moving, 1 chosen").waitFor();
  await page.goto(`${advise}?exercise=EX54`);
  await page.getByRole("alert").getByText("SF-61").waitFor();
  expect(await page.getByRole("button", { name: "Give it for home" }).count()).toBe(0);
  await looks(page, "not-today");
  await page.goto(`${advise}?exercise=EX33`);
  await page.getByText("Think of this before you give it").waitFor();
  await page.goto(`${advise}?exercise=EX49`);
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
