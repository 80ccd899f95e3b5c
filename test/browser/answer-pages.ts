import type { Page } from "playwright-core";

export type Said = {
  /** What is ticked, by its words; everything else is none of these. */
  ticks?: readonly string[];
  /** Where something is, by area and place. */
  where?: readonly [area: string, place: string];
  medicines?: string;
  /** What has changed since last time, by the name of its list. */
  changed?: readonly string[];
  look?: (name: string) => Promise<void>;
};

/** Goes through the questions page by page, as a client would, up to the page where they are checked. */
export async function answerPages(page: Page, said: Said): Promise<number> {
  for (let pages = 0; pages < 60; pages++) {
    if ((await page.getByRole("heading", { name: "Check your answers" }).count()) > 0) return pages;
    if ((await page.getByRole("heading", { name: "Please get help first" }).count()) > 0) {
      await said.look?.("get-help");
      await page.getByRole("link", { name: "go on with the questions" }).click();
      continue;
    }
    await answerOne(page, said);
    if (said.look && pages < 1) await said.look(`question-${pages + 1}`);
    const before = await page.locator("input[name=pageAnsweredId]").inputValue();
    await page.getByRole("button", { name: "Go on", exact: true }).click();
    await page.waitForFunction(
      (id) => document.querySelector<HTMLInputElement>("input[name=pageAnsweredId]")?.value !== id,
      before,
    );
  }
  throw new Error("the questions have no end");
}

async function answerOne(page: Page, said: Said): Promise<void> {
  const medicines = page.getByLabel("Which medicines do you take?");
  if ((await medicines.count()) > 0) {
    if (said.medicines) await medicines.fill(said.medicines);
    else await page.getByLabel("I take no medicines").check();
    await said.look?.("question-medicines");
    return;
  }
  if ((await page.getByText("What has changed since").count()) > 0) {
    for (const list of said.changed ?? ["Nothing has changed"]) await page.getByLabel(list, { exact: true }).check();
    await said.look?.("question-held");
    return;
  }
  const open = page.getByLabel("None of these");
  if ((await open.count()) === 0) {
    if ((await page.getByText("In whole weeks").count()) > 0) return page.locator("input.short").fill("8");
    const [area, place] = said.where!;
    await page.locator("details", { hasText: area }).locator("summary").click();
    await page.getByLabel(place, { exact: true }).check();
    await said.look?.("question-where");
    return;
  }
  const mine = [];
  for (const tick of said.ticks ?? [])
    if ((await page.getByLabel(tick).count()) > 0) mine.push(page.getByLabel(tick).first());
  if (mine.length > 0) {
    await open.uncheck();
    for (const tick of mine) await tick.check();
  } else await open.check();
}
