import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { expectAccessible, expectFitsEach, type House, openDemonstrated, shoot, signsIn, sizes } from "./open-house.ts";

let browser: Browser;
let house: House;
beforeAll(async () => {
  browser = await openBrowser();
  house = await openDemonstrated();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const visitSteps = [
  "drawings/mark",
  "answers",
  "questions",
  "questions/again",
  "questions/paper",
  "consent",
  "assess",
  "treat",
  "treat/METpir",
  "retest",
  "advise",
  "sign",
  "earlier",
  "since",
];

test("every page of the demonstration is for everybody, on a phone, a tablet and a laptop", async () => {
  const context = await browser.newContext({ viewport: sizes.phone, locale: "en-GB" });
  const page = await context.newPage();
  const look = async (name: string) => {
    await expectAccessible(page);
    await shoot(page, `demo-phone-${name}`);
    await expectFitsEach(page, (size) => shoot(page, `demo-${size}-${name}`));
  };
  const article = "/articles/why-i-measure-one-movement-twice";
  const exercise = "/exercises/EX49";
  for (const path of [
    "/",
    "/book",
    "/exercises",
    exercise,
    "/articles",
    article,
    `${article}/comment`,
    "/sign-in",
    "/nowhere",
  ]) {
    await page.goto(house.address + path);
    await look(path.replaceAll("/", "") || "home");
  }
  await signsIn(page, house);
  await look("today");
  const visits = await house.owner.query<{ id: string }>(
    `select appointment_id as id from appointment where status = 'confirmed' order by lower(during) limit 1`,
  );
  for (const view of ["day", "rooms", "week"]) {
    await page.goto(`${house.address}/diary?view=${view}`);
    await look(`diary-${view}`);
  }
  for (const part of [
    "",
    "/services",
    "/booking",
    "/places",
    "/hours",
    "/special-hours",
    "/time-off",
    "/letters",
    "/consent",
    "/pages",
    "/pages/where",
    "/qualifications",
  ]) {
    await page.goto(`${house.address}/practice${part}`);
    await look(`practice${part.replaceAll("/", "-")}`);
  }
  for (const path of ["safety-rules", "after-visits", "seals"]) {
    await page.goto(`${house.address}/${path}`);
    await look(path);
  }
  for (const part of ["book", "block", "waiting"]) {
    await page.goto(`${house.address}/diary/${part}`);
    await look(`diary-${part}`);
  }
  const [service] = (await house.owner.query<{ id: string }>("select service_id id from service order by name limit 1"))
    .rows;
  for (const part of ["", "/wait"]) {
    await page.goto(`${house.address}/book/${service!.id}${part}`);
    await look(`service${part.replace("/", "-")}`);
  }
  await page.goto(`${house.address}/diary/${visits.rows[0]!.id}/move`);
  await look("move-for");
  for (const step of visitSteps) {
    await page.goto(`${house.address}/visits/${visits.rows[0]!.id}/${step}`);
    await look(step.replace("/", "-"));
  }
  const amended = await house.owner.query<{ id: string }>("select appointment_id as id from amendment limit 1");
  await page.goto(`${house.address}/visits/${amended.rows[0]!.id}/record`);
  await look("record");
  await page.emulateMedia({ media: "print" });
  await shoot(page, `demo-record-print`);
  await page.emulateMedia({ media: "screen" });
  const drawn = await house.owner.query<{ id: string }>(
    "select appointment_id as id from drawing order by recorded_at desc limit 1",
  );
  for (const asked of ["", "?all=yes"]) {
    await page.goto(`${house.address}/visits/${drawn.rows[0]!.id}/drawings${asked}`);
    await look(`drawings${asked && "-all"}`);
  }
  await page.goto(`${house.address}/messages`);
  await look("messages");
  const written = await house.owner.query<{ id: string }>("select article_id as id from article limit 1");
  for (const path of [
    "/comments",
    "/writing",
    `/writing/${written.rows[0]!.id}`,
    `/writing/${written.rows[0]!.id}/pictures`,
  ]) {
    await page.goto(house.address + path);
    await look(path.split("/").at(path.endsWith("pictures") ? -1 : 1)!);
  }
  await context.close();
});

test("what the client sees after a whole course, with forced colours and at 400 % zoom", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, forcedColors: "active" });
  const page = await context.newPage();
  const letter = await house.owner.query<{ body: string; born: string }>(
    `select m.body, c.born_on::text as born from message m join client c on c.email = m.to_address
      where c.given_name = 'Wyn' order by m.written_at desc limit 1`,
  );
  const token = /\/link\/([\w-]+)/.exec(letter.rows[0]!.body)![1]!;
  await page.goto(`${house.address}/link/${token}`);
  await expectAccessible(page);
  const [year, month, day] = letter.rows[0]!.born.split("-") as [string, string, string];
  for (const [part, figure] of Object.entries({ Day: day, Month: month, Year: year }))
    await page.getByLabel(part).fill(figure);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.getByRole("heading", { name: "Hello Wyn" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "demo-zoomed-yours");
  await page.setViewportSize(sizes.laptop);
  await shoot(page, "demo-laptop-yours");
  await context.close();
});

test("a person books by keyboard alone, with no script at all", async () => {
  const context = await browser.newContext({ viewport: sizes.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(house.address);
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
  await page.getByRole("link", { name: "Book a visit" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "First visit" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".times button").last().waitFor({ state: "attached" });
  await page.locator("details .times button:visible").last().focus();
  await page.keyboard.press("Enter");
  for (const legend of [/chest pain/, /new numbness/, /newly swollen/]) {
    await page.getByRole("group", { name: legend }).getByLabel("No").focus();
    await page.keyboard.press("Space");
  }
  const typed = {
    "First name": "Kim",
    "Last name": "Lo",
    Day: "1",
    Month: "2",
    Year: "1990",
    "E-mail": "kim@example.org",
  };
  for (const [label, words] of Object.entries(typed)) {
    await page.getByLabel(label).focus();
    await page.keyboard.type(words);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "You are booked" }).waitFor();
  await context.close();
});

test("BOOK-3 of two people who race for one time one is booked, and the other is shown what is still free", async () => {
  const racers = await Promise.all(
    ["Kit", "Lou"].map(async (name) => {
      const context = await browser.newContext({ viewport: sizes.phone });
      const page = await context.newPage();
      await page.goto(`${house.address}/book`);
      await page.getByRole("link", { name: "First visit" }).click();
      return { name, context, page };
    }),
  );
  await Promise.all(racers.map(({ page }) => page.locator("details .times button:visible").nth(9).click()));
  const holds = await Promise.all(
    racers.map(async ({ page }) => {
      await page.getByText(/We keep this time for you until|Nearest to the time you chose/).waitFor();
      return (await page.getByText("We keep this time for you until").count()) === 1;
    }),
  );
  expect(holds.filter((has) => has)).toHaveLength(1);
  const { page, name } = racers[holds.indexOf(true)]!;
  for (const legend of [/chest pain/, /new numbness/, /newly swollen/])
    await page.getByRole("group", { name: legend }).getByLabel("No").check();
  const typed = { "First name": name, "Last name": "Racer", Day: "1", Month: "2", Year: "1990" };
  for (const [label, words] of Object.entries(typed)) await page.getByLabel(label).fill(words);
  await page.getByLabel("E-mail").fill(`${name.toLowerCase()}@example.org`);
  await page.getByRole("button", { name: "Book this time" }).click();
  await page.getByRole("heading", { name: "You are booked" }).waitFor();
  const loser = racers[holds.indexOf(false)]!.page;
  expect(await loser.getByRole("alert").innerText()).toContain("BOOK-3");
  expect(await loser.locator(".times.few button").count()).toBe(5);
  await expectAccessible(loser);
  await shoot(loser, "demo-phone-nearest");
  await Promise.all(racers.map(({ context }) => context.close()));
});

test("an urgent answer books nothing and says where to go", async () => {
  const context = await browser.newContext({ viewport: sizes.phone });
  const page = await context.newPage();
  const before = await house.owner.query("select count(*)::integer as visits from appointment");
  await page.goto(`${house.address}/book`);
  await page.getByRole("link", { name: "First visit" }).click();
  await page.locator("details .times button:visible").first().click();
  await page
    .getByRole("group", { name: /chest pain/ })
    .getByLabel("Yes")
    .check();
  await page.getByRole("button", { name: "Book this time" }).click();
  await page.getByRole("heading", { name: "Please get help first" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "demo-phone-urgent");
  expect((await house.owner.query("select count(*)::integer as visits from appointment")).rows).toEqual(before.rows);
  await context.close();
});
