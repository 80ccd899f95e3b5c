import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { agrees, beginsRoom, chartsFollowUp, hand, measures, opensRoom, reviewsAnswers } from "./at-the-couch.ts";
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

async function atTheCouch(viewport: { width: number; height: number } = sizes.tablet): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, hasTouch: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signsIn(page, house);
  await reviewsAnswers(context, house.address);
  await beginsRoom(page, house.address);
  return context;
}

const signed = async (givenName: string) =>
  (
    await house.owner.query<{ n: number }>(
      `select count(*)::integer n from signature join appointment using (practice_id, appointment_id)
        join client using (practice_id, client_id) where given_name = $1 and lower(during)::date = current_date`,
      [givenName],
    )
  ).rows[0]!.n;

/** Every target is big enough for a thumb with oil on it. */
async function expectBigTargets(page: Page): Promise<void> {
  const small = await page.locator("#room :is(button, summary, input, textarea, a)").evaluateAll((all) =>
    all.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return height > 0 && (height < 55.9 || width < 43.9) ? [`${each.textContent} ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
}

/** How often the screen is held on: no browser without a screen says so by itself. */
const countLocks = `
  held = 0;
  Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
    held++;
    return { released: false, async release() { this.released = true; held--; } };
  } } });`;

test("TREAT-40 TREAT-49 a follow-up is charted with no signal in thirty touches, opened again, and arrives whole", async () => {
  const context = await atTheCouch();
  const [first] = context.pages();
  await first!.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await opensRoom(page, house.address);
  await expectAccessible(page);
  await expectBigTargets(page);
  await shoot(page, "room-visits");
  const looked: string[] = [];
  const hands = hand(() => page);
  await chartsFollowUp(hands, async (name) => {
    looked.push(name);
    await expectAccessible(page);
    await expectBigTargets(page);
    await shoot(page, `room-${name}`);
  });
  expect(hands.count).toBeLessThanOrEqual(30);
  expect(looked).toHaveLength(7);

  await page.close();
  const again = await context.newPage();
  await again.addInitScript(countLocks);
  await opensRoom(again, house.address);
  await again.getByText("8 entries are kept here, not sent yet.").waitFor();
  expect(await again.evaluate("held")).toBe(0);
  await again.getByRole("button", { name: /Morag/ }).tap();
  await again.getByText("until then all of it waits on this device").waitFor();
  expect(await again.evaluate("held")).toBe(1);
  expect(await signed("Morag")).toBe(0);
  await context.setOffline(false);
  await expect.poll(() => signed("Morag"), { timeout: 30_000 }).toBe(1);
  await again.getByText("All has reached the practice").waitFor();
  await again.getByRole("button", { name: "Back to your visits" }).tap();
  await expect.poll(() => again.evaluate("held")).toBe(0);
  await context.close();
});

test("TREAT-42 TREAT-44 TREAT-45 TREAT-47 what may not be given is refused where it is entered, with no signal", async () => {
  const context = await atTheCouch(sizes.phone);
  const page = context.pages()[0]!;
  await context.setOffline(true);
  const hands = hand(() => page);
  const { touch } = hands;
  await touch(/^13:00 Tomasz/);
  await page.getByText("Effort: at most 20 % of the client's most.").waitFor();
  await page.getByRole("heading", { name: "Ask for consent" }).waitFor();
  await touch("They said yes");
  await page.getByRole("alert").filter({ hasText: "PREP-6" }).waitFor();
  await expectAccessible(page);
  await shoot(page, "room-consent-refused");
  await agrees(hands, ["Soft tissue release", "Muscle energy technique", "back of the neck"]);

  // Movement first: there is nothing to choose of the pain until a figure is there.
  expect(await page.getByRole("button", { name: "4", exact: true }).isDisabled()).toBe(true);
  await measures(hands, "5 less", "4", "Keep this reading");

  await touch("Muscle energy technique");
  await touch("Back of the neck");
  await page.getByRole("textbox", { name: /^Effort/ }).fill("25");
  await page.getByRole("alert").filter({ hasText: "At most 20 for effort today" }).waitFor();
  expect(await page.getByRole("button", { name: "Record it" }).count()).toBe(0);
  await page
    .getByRole("group", { name: "In its place, today" })
    .getByRole("button", { name: "Soft tissue release" })
    .waitFor();
  await expectAccessible(page);
  await expectBigTargets(page);
  await shoot(page, "room-refused");
  await page.getByRole("textbox", { name: /^Effort/ }).fill("15");
  await page.getByRole("alert").waitFor({ state: "detached" });

  // A hold that was counted is taken as it is, and refused where it is too short.
  const time = page.getByRole("button", { name: /stretch.*time it/i });
  await time.tap();
  await page.getByRole("timer").filter({ hasText: "0:02" }).waitFor();
  await shoot(page, "room-timer");
  await page.getByRole("button", { name: /stop and take the seconds/ }).tap();
  await page.getByRole("alert").filter({ hasText: "TREAT-2" }).waitFor();
  await shoot(page, "room-timed");
  await page.getByRole("button", { name: "Back to the treatment" }).tap();

  // The same as last time, to the figure.
  await touch(/^Soft tissue release, back of the neck/);
  await page.getByRole("heading", { name: "Given so far" }).waitFor();
  await page.getByLabel("Note: treatment").fill("Eased at once.");
  await touch("On to the retest");
  await measures(hands, "5 more", "2", "Keep the retest");
  await touch("The same");
  // An exercise for two weeks only.
  await page.locator(".room-exercises .room-wide").first().tap();
  await page.getByText("Another dose").tap();
  await touch("2 weeks");
  await shoot(page, "room-last-day");
  await touch("Shown; they did it by themselves");
  await page.getByText(/^Given today: /).waitFor();
  await touch("Close");
  await page.getByText(/, until \d+ \w+ \d{4}; shown/).waitFor();
  await page.getByRole("heading", { name: "Typed, and part of the record once you sign" }).waitFor();
  await touch("Sign the record");
  await page.getByRole("heading", { name: "Signed" }).waitFor();
  await page.locator(".room-added").filter({ hasText: "Eased at once." }).waitFor();
  await context.setOffline(false);
  await expect.poll(() => signed("Tomasz"), { timeout: 30_000 }).toBe(1);
  const { rows } = await house.owner.query<{ days: number }>(
    "select stop_on - (planned_at at time zone (select time_zone from practice))::date as days from prescription_plan order by planned_at desc limit 1",
  );
  expect(rows).toEqual([{ days: 14 }]);
  await context.close();
});

test("TREAT-43 TREAT-52 TREAT-53 TREAT-54 what was written twice stands side by side; what isn’t kept or taken is said; the room goes and comes back", async () => {
  const context = await atTheCouch({ width: 320, height: 640 });
  const page = context.pages()[0]!;
  const other = await context.newPage();
  await opensRoom(other, house.address);
  for (const tab of [page, other]) await tab.getByRole("button", { name: /Wyn/ }).tap();
  for (const tab of [page, other]) await tab.getByRole("button", { name: /^Answers/ }).tap();
  const note = (tab: typeof page) => tab.getByRole("textbox", { name: "Note: what they came with" });
  await context.setOffline(true);
  await note(other).focus();
  await note(page).fill("Worse on stairs.");
  await page.getByText("Kept on this device.").waitFor();
  await note(other).pressSequentially("Better.");
  await page.getByRole("button", { name: "Keep all, one after the other" }).waitFor();
  await expectAccessible(page);
  await expectBigTargets(page);
  await shoot(page, "room-conflict");
  await page.getByRole("button", { name: "Keep all, one after the other" }).tap();
  await page.getByRole("button", { name: "Keep all, one after the other" }).waitFor({ state: "detached" });
  expect(await note(page).inputValue()).toMatch(/Worse on stairs\.\n.*Better\.|Better\.\nWorse on stairs\./);

  // Its storage is full: nothing is called kept that is not.
  await page.evaluate(
    "put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }",
  );
  await note(page).pressSequentially(" Too");
  await page.getByRole("alert").filter({ hasText: "could not keep the last entry" }).waitFor();
  await page.getByText("Not kept.").waitFor();
  await shoot(page, "room-unkept");
  await page.evaluate("IDBObjectStore.prototype.put = put");
  await note(page).pressSequentially(" late.");
  await page.getByRole("alert").waitFor({ state: "detached" });

  // What isn't ours to say is refused where it stands, before anything is signed without it.
  await note(page).fill("The disc has slipped.");
  await page.getByRole("button", { name: "Note: what they came with: add to the record" }).tap();
  await page.getByRole("alert").filter({ hasText: "“slipped” is not ours to say" }).waitFor();
  await shoot(page, "room-words-refused");

  await context.setOffline(false);
  await page.getByText("All has reached the practice").waitFor();
  await page.getByRole("button", { name: "Back to your visits" }).tap();
  await page.getByRole("button", { name: "Take the room off this device" }).tap();
  await other.getByRole("heading", { name: "Choose a PIN" }).waitFor();
  expect(await other.getByText("Wyn").count()).toBe(0);
  await page.waitForURL("**/today");

  // Begun anew by the same worker, it opens with no signal again.
  await other.close();
  await beginsRoom(page, house.address);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await context.setOffline(true);
  await opensRoom(page, house.address);

  // A newer room comes with a newer worker, which has it whole before the older one goes; from then on it is what opens.
  const shells = () => page.evaluate(() => caches.keys());
  const [older] = await shells();
  await context.setOffline(false);
  await house.owner.query("update practice set name = 'The newer practice'");
  await opensRoom(page, house.address);
  await expect.poll(shells).toEqual([expect.not.stringContaining(older!)]);
  await context.setOffline(true);
  await opensRoom(page, house.address);
  await page.getByText("The newer practice").waitFor();
  await context.close();
});
