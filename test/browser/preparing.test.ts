import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { realClock } from "../../src/outside/clock.ts";
import { makePrivateLink } from "../../src/privacy/index.ts";
import { expectAccessible, type House, openDemonstrated, shoot, sizes } from "./open-house.ts";

let browser: Browser;
let house: House;
let page: Page;
let visits: string[];

beforeAll(async () => {
  browser = await openBrowser();
  house = await openDemonstrated();
  const coming = await house.owner.query<{ id: string }>(
    "select appointment_id id from appointment where status = 'confirmed' order by lower(during)",
  );
  visits = coming.rows.map(({ id }) => id);
  const context = await browser.newContext({ viewport: sizes.tablet, locale: "en-GB" });
  page = await context.newPage();
  await page.goto(`${house.address}/sign-in`);
  await page.getByLabel("E-mail").fill("rowan@example.org");
  await page.getByLabel("Password").fill("four words to remember");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Six figures").fill(await page.locator("b.number").innerText());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

const at = (visit: number, path: string) => `${house.address}/visits/${visits[visit]!}/${path}`;
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const look = async (name: string) => {
  await expectAccessible(page);
  await shoot(page, `prepare-${name}`);
};

/** Asks everything together: no to all but these; what is carried from before stays as it was said. */
async function asks(visit: number, ticks: readonly string[], where?: readonly [string, string]): Promise<void> {
  await page.goto(at(visit, "questions"));
  for (const none of await page.getByLabel("None of these").all()) {
    const list = none.locator("xpath=ancestor::fieldset[1]");
    if ((await list.locator("input:checked").count()) === 0) await none.check();
  }
  for (const tick of ticks) {
    const box = page.getByLabel(tick).first();
    const list = box.locator("xpath=ancestor::fieldset[1]");
    await list.getByLabel("None of these").uncheck();
    await box.check();
  }
  if (where) {
    const group = page.getByRole("group", { name: "Where is the skin broken or sore?" });
    await group.locator("details", { hasText: where[0] }).locator("summary").click();
    await group.getByLabel(where[1], { exact: true }).check();
  }
  await press("Send my answers");
  await page.getByText("All safety rules").waitFor();
}

async function reviews(name: string, words = false): Promise<void> {
  for (const tick of await page.getByLabel("I have taken this in").all()) await tick.check();
  if (words) {
    await page.getByLabel("What you said to the client").fill("We stop here today.");
    await page.getByLabel("Will call or go now").check();
  }
  await look(name);
  await press("I have read these");
}

async function consents(places: readonly (readonly [string, string])[]): Promise<void> {
  for (const point of await page.getByRole("group", { name: "You have explained" }).getByRole("checkbox").all())
    await point.check();
  for (const technique of await page.getByRole("group", { name: "They agree to" }).getByRole("checkbox").all())
    await technique.check();
  const on = page.getByRole("group", { name: "On", exact: true });
  for (const [area, place] of places) {
    const tick = on.getByLabel(place, { exact: true });
    const closed = on.locator("details:not([open])", { hasText: area });
    if (!(await tick.isVisible())) await closed.locator("summary").click();
    await tick.check();
  }
  await page.getByLabel("Undressing and covering").fill("Sleeves rolled up.");
  await page.getByRole("group", { name: "A chaperone" }).getByLabel("Offered, and not wanted").check();
  await page.getByLabel("Who is in the room").fill("The two of us");
  await page.getByRole("group", { name: "How" }).getByLabel("Spoken").check();
}

const told = () => page.locator("main").innerText();
const refusedWith = async (words: string) => expect(await page.getByRole("alert").innerText()).toContain(words);

test("PREP-16 an avoided place with its neighbours, an avoided technique and a dose limit each reach the treatment", async () => {
  await asks(1, ["A blood thinner", "Broken, sore or infected skin"], ["Arms and hands", "palm side of the forearm"]);
  await reviews("review-limits");
  const arm = [
    ["Arms and hands", "palm side of the forearm (to be left alone today)"],
    ["Arms and hands", "palm side of the wrist"],
  ] as const;
  await consents(arm);
  await look("consent-again");
  await press("Record consent");
  await page.goto(at(1, "treat"));
  for (const words of ["Leave alone: palm side of the forearm", "Soft tissue release", "at most 3"])
    expect(await told()).toContain(words);
  await look("treat-limits");

  await applies(1, "EFF", "forearm-front", "2");
  await refusedWith("SF-78");
  await applies(1, "EFF", "wrist-front", "2");
  await refusedWith("close to the palm side of the forearm");
  await look("apply-neighbour");
  await applies(1, "EFF", "wrist-front", "4");
  await refusedWith("At most 3");
  await applies(1, "STRp", "wrist-front", "3");
  await refusedWith("Not soft tissue release today (SF-37");
  await applies(1, "EFF", "wrist-front", "2", "Away from the edge, and light.");
  await page.getByText("Given so far").waitFor();
});

test("PREP-16 a limit gone beyond with a reason is said where the limit would have stood", async () => {
  await page.goto(at(1, "answers"));
  await page.getByText("Go beyond a limit").click();
  const options = await page.getByLabel("Which limit").locator("option").allInnerTexts();
  expect(options.some((label) => /999|A&E|doctor/.test(label))).toBe(false);
  await page.getByLabel("Which limit").selectOption("SF-37 at-most pressureFelt");
  await page.getByLabel("Why", { exact: true }).fill("ok");
  await press("Go beyond this limit");
  await refusedWith("PREP-16");
  await page.getByLabel("Why", { exact: true }).fill("Her clinic wrote on Monday that firm work is fine.");
  await press("Go beyond this limit");
  await page.getByText("Gone beyond:").waitFor();
  await look("limit-gone-beyond");
  await page.goto(at(1, "treat"));
  expect(await told()).toContain("Her clinic wrote on Monday");
});

test("PREP-28 something new in the middle of it is asked about and decided anew, and back again in under a minute", async () => {
  const began = Date.now();
  await page.goto(at(1, "treat"));
  await page.getByRole("link", { name: "Something new: ask again" }).click();
  for (const none of await page.getByLabel("None of these").all()) await none.check();
  await look("ask-again");
  await press("Decide anew");
  await reviews("review-again");
  await page.locator(".offers").waitFor();
  expect(Date.now() - began).toBeLessThan(60_000);
  expect(await told()).not.toContain("Her clinic wrote on Monday");
});

test("PREP-32 the client takes back on their own page what they agreed to, and at the couch it is refused", async () => {
  const theirs = await opensTheirPage(1);
  await theirs.goto(`${house.address}/yours/visits/${visits[1]!}/consent`);
  await theirs.getByRole("heading", { name: "What you have agreed to" }).waitFor();
  await expectAccessible(theirs);
  await shoot(theirs, "prepare-your-consent");
  const stroke = theirs.getByRole("listitem").filter({ hasText: "ffleurage" });
  await stroke.getByRole("button", { name: "Take back" }).click();
  await theirs.getByRole("heading", { name: "What you said no to" }).waitFor();
  await theirs.emulateMedia({ colorScheme: "dark" });
  await shoot(theirs, "prepare-your-consent-taken-back");
  await theirs.context().close();
  await applies(1, "EFF", "wrist-front", "2", "Away from the edge, and light.");
  await refusedWith("TREAT-3");
});

/** The client of that visit on a phone of their own, from their private link. */
async function opensTheirPage(visit: number): Promise<Page> {
  const { rows } = await house.owner.query<{ client_id: string; practice_id: string; born: string }>(
    `select client_id, practice_id, to_char(born_on, 'YYYY-MM-DD') born
       from appointment join client using (practice_id, client_id) where appointment_id = $1`,
    [visits[visit]!],
  );
  const { client_id: clientId, practice_id: practice, born } = rows[0]!;
  const link = await inPractice(house.db, practice, (tx) => makePrivateLink(tx, { clientId, now: realClock.now() }));
  const theirs = await (await browser.newContext({ viewport: sizes.phone, locale: "en-GB" })).newPage();
  await theirs.goto(`${house.address}/link/${link}`);
  const [year, month, day] = born.split("-").map(Number);
  for (const [part, figure] of Object.entries({ day, month, year }))
    await theirs.locator(`[name=born-${part}]`).fill(String(figure));
  await theirs.getByRole("button", { name: "Open my page" }).click();
  await theirs.waitForURL("**/yours");
  return theirs;
}

test("PREP-17 a wait for somebody's agreement reaches the treatment, and so does the agreement with its limits", async () => {
  await asks(2, ["A heart attack, stroke"]);
  await page.getByText("Ask a doctor or team").click();
  await page.getByLabel("Whom you ask").fill("Dr Anne Hale");
  await page.getByLabel("Their profession").first().fill("Cardiologist");
  await page.getByLabel("What you ask, and within").fill("Is light work on the neck all right?");
  await page.getByLabel("The client agrees that I share").check();
  await press("I have asked them");
  await page.getByText("0 days without a reply.").waitFor();
  await look("clearance-asked");
  await page.goto(at(2, "treat"));
  expect(await told()).toContain("have not been reviewed");
  await page.goto(at(2, "answers"));
  await page.getByText("A doctor or team has agreed").click();
  await page.getByLabel("Who agreed").fill("Dr Anne Hale");
  await page.getByLabel("Their profession").last().fill("Cardiologist");
  await page.getByLabel("What they agreed to").fill("Light work only, not the front of the neck.");
  await page.getByLabel("Pressure at most").fill("2");
  const until = new Date(Date.now() + 40 * 24 * 3600_000).toISOString().slice(0, 10);
  await page.getByLabel("Holds until").fill(until);
  await press("Record their agreement");
  await page.getByText("has agreed until").waitFor();
  await reviews("review-cleared");
  await page.goto(at(2, "treat"));
  expect(await told()).toContain("at most 2");
  expect(await page.locator(".offers").count()).toBe(1);
  await look("treat-cleared");
});

test("PREP-5 a stop reaches the treatment, and nothing there leads round it", async () => {
  await asks(3, ["New numbness between your legs"]);
  await reviews("review-stop", true);
  await page.getByText("Finish the record").waitFor();
  expect(await page.getByText("Go beyond a limit").count()).toBe(0);
  await page.goto(at(3, "treat"));
  expect(await told()).toContain("No hands-on treatment today");
  expect(await page.getByRole("link", { name: "Effleurage" }).count()).toBe(0);
  await look("treat-stopped");
});

async function applies(visit: number, technique: string, region: string, pressure: string, why = ""): Promise<void> {
  await page.goto(at(visit, `treat/${technique}`));
  await page.getByLabel("Where").selectOption(region);
  await page.getByRole("group", { name: "Side" }).getByLabel("Left").check();
  await page.locator("#pressureFelt").fill(pressure);
  await page.getByLabel("Why you go on").fill(why);
  await press("Record it");
}

test("PREP-10 the questions on paper, in the usual size and a large one, by day, by night and printed", async () => {
  await page.goto(at(0, "questions/paper"));
  await look("paper");
  await page.emulateMedia({ media: "print" });
  await shoot(page, "prepare-paper-print");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "In large print" }).click();
  await look("paper-large");
  await page.goto(`${house.address}/safety-rules`);
  await page.emulateMedia({ media: "print" });
  await shoot(page, "prepare-rules-print");
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  for (const [visit, path] of [
    [1, "answers"],
    [1, "consent"],
    [3, "answers"],
  ] as const) {
    await page.goto(at(visit, path));
    await shoot(page, `prepare-dark-${path}-${visit}`);
  }
  await page.goto(`${house.address}/practice/consent`);
  await look("consent-settings");
});
