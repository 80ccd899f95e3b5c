import { Temporal } from "temporal-polyfill";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { fillDay } from "./full-day.ts";
import { expectAccessible, expectFitsEach, openHouse, shoot, sizes } from "./open-house.ts";

const day = "2026-12-01";
const clock = { now: () => Temporal.Instant.from(`${day}T08:20:00Z`) };
let browser: Browser;
let house: Awaited<ReturnType<typeof openHouse>>;
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openHouse(clock);
  await house.demonstrate();
  const { rows } = await house.owner.query<{ id: string }>("select practice_id id from practice");
  const ahead = "select appointment_id from appointment where lower(during) > $1";
  await house.owner.query(`delete from promised_time where appointment_id in (${ahead})`, [day]);
  await house.owner.query("update appointment set status = 'cancelled' where lower(during) > $1", [day]);
  await fillDay(house.db, rows[0]!.id, Temporal.PlainDate.from(day));
  const context = await browser.newContext();
  await signsIn(await context.newPage());
  signedIn = await context.storageState();
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

let page: Page;
let said: string[];
beforeEach(async () => {
  said = [];
  return () => page.context().close();
});

test("BOOK-31 a visit is pulled by mouse to another person and time, and is found where it then stands", async () => {
  await opens("laptop");
  const [from, to] = await spots(["16:15", "Bo Carter"], ["16:45", "Mina Shah"]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect.poll(shadow).toBe("Otis Bell, 16:30, Mina Shah");
  await shoot(page, "diary-pulled");
  await page.mouse.up();
  await standsAt("Otis Bell", "16:30", "Mina Shah");
  expect(said).toEqual([]);
});

test("BOOK-32 Escape in the middle of a pull leaves everything as it was", async () => {
  await opens("laptop");
  const [from, to] = await spots(["09:15", "Bo Carter"], ["11:15", "Bo Carter"]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect.poll(shadow).toBe("Kai Wren, 11:00, Bo Carter");
  await page.keyboard.press("Escape");
  expect(await told()).toBe("Put back: Kai Wren, 09:00, Bo Carter.");
  await page.mouse.up();
  expect(await page.locator(".shadow:visible").count()).toBe(0);
  await page.reload();
  expect(await cardOf("Kai Wren").getAttribute("data-clock")).toBe("09:00");
});

test("BOOK-31 BOOK-3 a visit that is dropped on a taken time is refused, and what was asked for is kept to be changed", async () => {
  await opens("laptop");
  const [from, to] = await spots(["09:15", "Bo Carter"], ["09:30", "Rowan Ellis"]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  expect(await page.getByRole("alert").innerText()).toContain("BOOK-3");
  expect(await page.getByLabel("New time").inputValue()).toBe("09:15");
  expect(await page.getByLabel("New day").inputValue()).toBe(day);
  expect(await page.getByLabel("With").locator("option:checked").innerText()).toBe("Rowan Ellis");
  await expectAccessible(page);
  await shoot(page, "diary-refused");
  await page.goto(`${house.address}/diary?on=${day}`);
  expect(await cardOf("Kai Wren").getAttribute("data-clock")).toBe("09:00");
});

test("BOOK-31 BOOK-32 a finger that rests first pulls a visit; one that is taken away moves nothing; one that swipes scrolls", async () => {
  await opens("phone", true);
  const [from, to] = await spots(["15:15", "Mina Shah"], ["14:30", "Mina Shah"]);
  const touch = await fingers();
  await touch("touchStart", from);
  await expect.poll(shadow).toBe("Jo Penn, 15:00, Mina Shah");
  await touch("touchMove", to);
  await expect.poll(shadow).toBe("Jo Penn, 14:15, Mina Shah");
  await touch("touchCancel");
  await expect.poll(told).toBe("Put back: Jo Penn, 15:00, Mina Shah.");
  expect(await page.locator(".shadow:visible").count()).toBe(0);

  const before = await page.evaluate(() => scrollY);
  await touch("touchStart", from);
  for (let step = 1; step <= 10; step++) await touch("touchMove", { x: from.x, y: from.y - step * 15 });
  await touch("touchEnd");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await page.locator(".shadow:visible").count()).toBe(0);

  await atRest();

  const [again, there] = await spots(["15:15", "Mina Shah"], ["14:30", "Mina Shah"]);
  await touch("touchStart", again);
  await expect.poll(shadow).toBe("Jo Penn, 15:00, Mina Shah");
  const still = await page.evaluate(() => scrollY);
  for (const part of [0.3, 0.6, 1]) await touch("touchMove", { x: there.x, y: again.y + (there.y - again.y) * part });
  await expect.poll(shadow).toBe("Jo Penn, 14:15, Mina Shah");
  expect(await page.evaluate(() => scrollY)).toBe(still);
  await touch("touchEnd");
  await standsAt("Jo Penn", "14:15", "Mina Shah");
  expect(said).toEqual([]);
});

test("BOOK-31 BOOK-34 by keys alone a visit is picked up, carried and put down, and each step is told in words", async () => {
  await opens("tablet");
  await page.getByRole("region", { name: "The diary" }).focus();
  await page.keyboard.press("Tab");
  expect(await page.locator("td:focus").getAttribute("data-name")).toBe("Kai Wren");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("td:focus").getAttribute("aria-label")).toBe("Free, 09:00, Mina Shah");
  for (let press = 0; press < 20 && (await focused()) !== "Hal Moss"; press++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await told()).toMatch(/^Picked up: Hal Moss, 10:30, Mina Shah\./);
  for (const [key, says] of [
    ["ArrowDown", "Hal Moss, 10:45, Mina Shah"],
    ["ArrowRight", "Hal Moss, 10:45, Rowan Ellis"],
    ["Escape", "Put back: Hal Moss, 10:30, Mina Shah."],
  ] as const) {
    await page.keyboard.press(key);
    expect(await told()).toBe(says);
  }
  for (const key of ["Enter", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await expectAccessible(page);
  await shoot(page, "diary-carried");
  await page.keyboard.press("Enter");
  await standsAt("Hal Moss", "11:00", "Mina Shah");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator("td:focus").getAttribute("aria-label")).toBe("Free, 12:00, Mina Shah");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Book for somebody" }).waitFor();
  expect(await page.getByLabel("Time").inputValue()).toBe("12:00");
  expect(said).toEqual([]);
});

test("BOOK-31 free time that is pulled open leads to a booking then and with that person", async () => {
  await opens("laptop");
  const [from, to] = await spots(["13:30", "Bo Carter"], ["14:00", "Bo Carter"]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect.poll(shadow).toBe("Free, 13:30, Bo Carter");
  await page.mouse.up();
  await page.getByRole("heading", { name: "Book for somebody" }).waitFor();
  expect(await page.getByLabel("Day", { exact: true }).first().inputValue()).toBe(day);
  expect(await page.getByLabel("Time").inputValue()).toBe("13:30");
  expect(await page.getByLabel("With").locator("option:checked").innerText()).toBe("Bo Carter");
});

test("BOOK-31 without a script the same is done from the visit's sheet", async () => {
  const context = await browser.newContext({ viewport: sizes.phone, javaScriptEnabled: false, storageState: signedIn });
  page = await context.newPage();
  await page.goto(`${house.address}/diary?on=${day}`);
  await page.getByRole("button", { name: /^Milo Hart/ }).click();
  await page.getByRole("link", { name: "Move" }).click();
  await page.getByLabel("New time").fill("12:15");
  await page.getByRole("button", { name: "Move it" }).click();
  expect(await page.getByText("Milo Hart is now Tuesday 1 December 2026, 12:15, Bo Carter").count()).toBe(1);
});

test("BOOK-30 the present quarter of an hour is marked, and the mark goes along", async () => {
  await opens("laptop");
  expect(await page.locator("tr.now").innerText()).toContain("08:15");
  await page.clock.install({ time: `${day}T08:20:00Z` });
  await page.reload();
  await page.locator("table.live").waitFor();
  await page.clock.fastForward("00:31");
  expect(await page.locator("tr.now").innerText()).toContain("08:15");
  await page.clock.fastForward("12:00");
  expect(await page.locator("tr.now").innerText()).toContain("08:30");
});

test("BOOK-30 a full day of three is for everybody, on a phone, a tablet and a laptop", async () => {
  await opens("phone");
  for (const view of ["day", "rooms", "week"]) {
    await page.goto(`${house.address}/diary?on=${day}&view=${view}`);
    await expectAccessible(page);
    await shoot(page, `diary-full-phone-${view}`);
    await expectFitsEach(page, (size) => shoot(page, `diary-full-${size}-${view}`));
  }
  await page.locator(".more").first().click();
  await expectAccessible(page);
});

async function opens(size: keyof typeof sizes, touch = false): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[size], hasTouch: touch, storageState: signedIn });
  page = await context.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(`${house.address}/diary?on=${day}`);
  await page.locator("table.live").waitFor();
}
const cardOf = (name: string) => page.locator(`td[data-name="${name}"]`);
const shadow = () => page.locator(".shadow:visible").innerText();
const told = () => page.locator("#told").innerText();
const focused = () => page.locator("td:focus").getAttribute("data-name");

type Quarter = readonly [at: string, whose: string];

/** The middles of two quarters of an hour in somebody's columns, both brought into sight before either is measured. */
async function spots(from: Quarter, to: Quarter) {
  for (const [at, whose] of [from, to, from]) {
    await rowOf(at).evaluate((cell) => cell.scrollIntoView({ block: "nearest", behavior: "instant" }));
    await headOf(whose).evaluate((cell) => cell.scrollIntoView({ block: "nearest", behavior: "instant" }));
  }
  await rowOf(from[0]).evaluate((cell) => cell.scrollIntoView({ block: "center", behavior: "instant" }));
  return Promise.all([middle(from), middle(to)]);
}

async function middle([at, whose]: Quarter): Promise<{ x: number; y: number }> {
  const [down, across] = [(await rowOf(at).boundingBox())!, (await headOf(whose).boundingBox())!];
  return { x: across.x + across.width / 2, y: down.y + down.height / 2 };
}

const headOf = (whose: string) => page.getByRole("columnheader", { name: whose });
const rowOf = (at: string) => page.locator(`th[data-minute="${Number(at.slice(0, 2)) * 60 + Number(at.slice(3))}"]`);

/** A finger on the glass, as the browser itself would get it. */
async function fingers() {
  const glass = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", at?: { x: number; y: number }) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
}

/** A swipe runs on for a while after the finger has gone. */
async function atRest(): Promise<void> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const [before, now] = [last, await page.evaluate(() => scrollY)];
        last = now;
        return before === now;
      },
      { interval: 150 },
    )
    .toBe(true);
}

/** Told, reached by the keyboard, shown and kept. */
async function standsAt(name: string, at: string, whose: string): Promise<void> {
  await page.locator("#moved").waitFor();
  await page.locator("table.live").waitFor();
  expect(await told()).toContain(`${name} is now Tuesday 1 December 2026, ${at}, ${whose}`);
  expect(await focused()).toBe(name);
  expect(await page.locator("td:focus").getAttribute("data-clock")).toBe(at);
  const { rows } = await house.owner.query(
    `select to_char(lower(a.during) at time zone 'Europe/London', 'HH24:MI') as at, p.name as whose
      from appointment a join client c using (practice_id, client_id) join colleague p using (practice_id, colleague_id)
      where c.given_name || ' ' || c.family_name = $1`,
    [name],
  );
  expect(rows).toEqual([{ at, whose }]);
}

async function signsIn(on: Page): Promise<void> {
  await on.goto(`${house.address}/sign-in`);
  await on.getByLabel("E-mail").fill("rowan@example.org");
  await on.getByLabel("Password").fill("four words to remember");
  await on.getByRole("button", { name: "Continue" }).click();
  await on.getByLabel("Six figures").fill(await on.locator("b.number").innerText());
  await on.getByRole("button", { name: "Sign in" }).click();
  await on.waitForURL(/today$/);
}
