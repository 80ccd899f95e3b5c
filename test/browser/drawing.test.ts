import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { makePrivateLink } from "../../src/privacy/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { type LineMark, mostMarks, writeMarks } from "../../src/body/drawing/mark.ts";
import { expectAccessible, fromEarlyToday, type House, openDemonstrated, shoot, sizes } from "./open-house.ts";

type Browser = Awaited<ReturnType<typeof openBrowser>>;
let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await openDemonstrated(fromEarlyToday());
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** The drawing page of the demonstration's desk worker, opened from his private link. */
async function drawingPage(javaScriptEnabled: boolean): Promise<Page> {
  const { rows } = await house.owner.query<{ client_id: string; practice_id: string }>(
    "select client_id, practice_id from client where family_name = 'Wójcik'",
  );
  const { client_id: clientId, practice_id: practice } = rows[0]!;
  const link = await inPractice(house.db, practice, (tx) => makePrivateLink(tx, { clientId, now: house.clock.now() }));
  const context = await browser.newContext({ viewport: sizes.tablet, javaScriptEnabled, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${house.address}/link/${link}`);
  for (const [part, value] of Object.entries({ day: "30", month: "11", year: "1974" }))
    await page.locator(`[name=born-${part}]`).fill(value);
  await page.locator("main button").click();
  await page.getByRole("link", { name: "Show where you feel it" }).click();
  await page.getByRole("heading", { name: "Show us where you feel it" }).waitFor();
  return page;
}

/** A place on the back, in chart units, brought into sight and given in the window's own. */
async function onTheBack(page: Page, x: number, y: number): Promise<[number, number]> {
  await page.locator(".view-of.back .body-picture").scrollIntoViewIfNeeded();
  const box = (await page.locator(".view-of.back .body-picture").boundingBox())!;
  return [box.x + ((x + 260) / 520) * box.width, box.y + ((y + 7) / 1023) * box.height];
}

async function stroke(page: Page, ...places: [number, number][]): Promise<void> {
  const [first, ...rest] = places;
  await page.mouse.move(...(await onTheBack(page, ...first!)));
  await page.mouse.down();
  for (const place of rest) await page.mouse.move(...(await onTheBack(page, ...place)), { steps: 12 });
  await page.mouse.up();
}

test("ASSESS-44 without a script a place is marked by a tap on the body, and by the keyboard in the list", async () => {
  const page = await drawingPage(false);
  await page.getByLabel("Back", { exact: true }).check();
  await page.touchscreen.tap(...(await onTheBack(page, -54, 810)));
  expect(await page.getByLabel("left calf, back").isChecked()).toBe(true);
  await page.locator(".view-of.back summary", { hasText: "Head and neck" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("back of the neck, back").focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Stiff", { exact: true }).check();
  await page.getByRole("button", { name: "Mark the ticked places" }).click();
  await page.getByText("2 marked so far.").waitFor();
  await page.getByText("Stiff 5 of 10, at the surface: back of the neck, left calf").waitFor();
  await shoot(page, "drawing-without-script");
  await page.getByRole("button", { name: "Take the last mark back" }).click();
  await page.getByText("1 marked so far.").waitFor();
  await page.getByRole("button", { name: "Send my drawing" }).click();
  await page.waitForURL("**/yours");
  expect(await lastDrawing()).toHaveLength(1);
});

test("a line is drawn, undone, drawn again and kept; a palm beside the pen draws nothing", async () => {
  const page = await drawingPage(true);
  await page.getByLabel("Back", { exact: true }).check();
  const before = await page.locator("svg[data-view=back] > g.mark").count();
  await page.getByLabel("Burning", { exact: true }).check();
  await stroke(page, [-60, 300], [0, 310], [60, 300]);
  await stroke(page, [-60, 400], [60, 400]);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await page.locator("svg[data-view=back] > g.mark").count()).toBe(before + 1);
  await palmBesidePen(page);
  expect(await page.locator("svg[data-view=back] > g.mark").count()).toBe(before + 2);
  await expectAccessible(page);
  await shoot(page, "drawing-with-script");
  await page.getByRole("button", { name: "Send my drawing" }).click();
  await page.waitForURL("**/yours");
  const kept = await lastDrawing();
  expect(kept).toHaveLength(before + 2);
  expect(kept.at(-2)).toMatchObject({ view: "back", quality: "burning", intensity: 5, depth: "surface" });
});

test("a drawing of 500 marks takes the next lines", async () => {
  const page = await drawingPage(true);
  const full = Array.from({ length: mostMarks - 3 }, (_, index): LineMark => {
    const [x, y] = [700 + ((index * 53) % 680), 700 + ((index * 131) % 3_000)];
    const points = [x, y, x + 20, y + 20, x + 40, y + 10, x + 60, y + 30];
    return { view: "back", quality: index % 2 ? "ache" : "stiff", intensity: 5, depth: "deep", points };
  });
  await page
    .locator("[name=marks]")
    .evaluate((field, value) => ((field as HTMLInputElement).value = value), writeMarks(full));
  await page.locator("[name=view][value=back]").check();
  await page.locator("form.draw").evaluate((form) => {
    const keep = document.createElement("button");
    Object.assign(keep, { name: "do", value: "undo" });
    form.append(keep);
    keep.click();
  });
  await page.getByText(`${full.length - 1} marked so far.`).waitFor();
  for (let turn = 0; turn < 3; turn++)
    await stroke(page, [-60, 250 + turn * 40], [0, 262 + turn * 40], [60, 250 + turn * 40]);
  expect(await page.locator("svg[data-view=back] > g.mark").count()).toBe(full.length + 2);
  // What was drawn here is taken back first, then what came with the page; and what is sent is what is seen.
  for (let back = 0; back < 4; back++) await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(`${full.length - 2} marked so far.`).waitFor();
  expect(await page.locator("svg[data-view=back] > g.mark").count()).toBe(full.length - 2);
  await stroke(page, [-60, 500], [60, 500]);
  await page.getByRole("button", { name: "Send my drawing" }).click();
  await page.waitForURL("**/yours");
  const kept = await lastDrawing();
  expect(kept.slice(0, -1)).toEqual(full.slice(0, -2));
  expect(kept).toHaveLength(full.length - 1);
});

/** A pen draws while the hand that holds it touches the glass. */
async function palmBesidePen(page: Page): Promise<void> {
  await page.locator("svg.glass[data-view=back]").evaluate((layer) => {
    const { left, top, width, height } = layer.getBoundingClientRect();
    const send = (type: string, pointerType: string, pointerId: number, x: number, y: number) =>
      layer.dispatchEvent(
        new PointerEvent(type, {
          pointerType,
          pointerId,
          bubbles: true,
          cancelable: true,
          button: 0,
          clientX: left + width * x,
          clientY: top + height * y,
        }),
      );
    // A made-up pointer can't be captured; the page's own is.
    layer.setPointerCapture = () => undefined;
    send("pointerdown", "pen", 7, 0.4, 0.5);
    send("pointermove", "pen", 7, 0.6, 0.5);
    send("pointerup", "pen", 7, 0.6, 0.5);
    send("pointerdown", "touch", 8, 0.7, 0.7);
    send("pointermove", "touch", 8, 0.8, 0.8);
    send("pointerup", "touch", 8, 0.8, 0.8);
  });
}

async function lastDrawing(): Promise<LineMark[]> {
  const { rows } = await house.owner.query<{ marks: LineMark[] }>(
    "select marks from drawing where colleague_id is null order by recorded_at desc limit 1",
  );
  return rows[0]!.marks;
}
