import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../tools/browser.ts";
import { expectAccessible, expectFits, type House, openDemonstrated, shoot, sizes } from "./open-house.ts";

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

const movements: [name: string, left: string, right: string | null][] = [
  ["Neck flexion", "40", null],
  ["Neck extension", "50", null],
  ["Neck side-bend", "30", "40"],
  ["Neck rotation", "45", "65"],
  ["Upper neck rotation, neck flexed", "30", "40"],
  ["Upper back rotation", "35", "40"],
  ["Shoulder flexion", "170", "170"],
  ["Shoulder abduction", "160", "170"],
];
const tests = ["Spurling", "Upper limb tension, median", "Neck flexion–rotation", "First rib"];
const felt: [place: string, side: string, tone: string, tender: string][] = [
  ["Base of the skull", "left", "raised", "2, and winces"],
  ["Base of the skull", "right", "usual", "1, says it is tender"],
  ["Side of the neck", "left", "raised", "2, and winces"],
  ["Side of the neck", "right", "usual", "0, not tender"],
  ["Top of the shoulder", "left", "guarding", "3, and pulls away"],
  ["Top of the shoulder", "right", "raised", "1, says it is tender"],
];

for (const size of ["tablet", "phone"] as const)
  test(`ASSESS-32 a neck is assessed in at most 60 touches, on a ${size}`, async () => {
    const context = await browser.newContext({ viewport: sizes[size], hasTouch: true, locale: "en-GB" });
    const page = await context.newPage();
    await signsIn(page);
    await readyToTouch(page, size === "tablet" ? "Tomasz" : "Morag");
    let touches = 0;
    const touch = async (thing: Locator) => {
      touches++;
      await thing.tap();
    };
    /** What was found last time says so. */
    const chip = (group: string, option: string) =>
      page
        .getByRole("radiogroup", { name: group, exact: true })
        .locator("label")
        .filter({
          has: page.getByRole("radio", { name: new RegExp(`^${option.replaceAll("+", "\\+")}(, last time)?$`) }),
        });
    const look = async (name: string) => {
      await (size === "tablet" ? expectAccessible(page) : expectFits(page));
      await shoot(page, `assess-${size}-${name}`);
    };
    const room = page.getByRole("navigation", { name: "Parts of the assessment" });
    await look("room");
    await touch(room.getByRole("link", { name: "Movement" }));
    if (size === "phone") await touch(page.getByRole("link", { name: "Neck", exact: true }));
    for (const [name, left, right] of movements)
      for (const [side, figure] of [
        ["left", left],
        ["right", right],
      ] as const)
        if (figure !== null) await touch(chip(`${right === null ? name : `${name}, ${side}`}, degrees`, figure));
    await look("movement");
    await touch(page.getByRole("button", { name: "Record these findings" }));
    await touch(room.getByRole("link", { name: "Special tests" }));
    if (size === "phone") await touch(page.getByRole("link", { name: "Neck", exact: true }));
    for (const name of tests)
      for (const side of ["left", "right"])
        await touch(chip(`${name}, ${side}`, side === "left" && name === "First rib" ? "+, positive" : "−, negative"));
    await look("tests");
    await touch(page.getByRole("button", { name: "Record these findings" }));
    await touch(room.getByRole("link", { name: "Palpation" }));
    if (size === "phone") await touch(page.getByRole("link", { name: "Neck", exact: true }));
    for (const [place, side, tone, tender] of felt) {
      await touch(chip(`${place}, ${side}, tone`, tone));
      await touch(chip(`${place}, ${side}, tenderness`, tender));
    }
    await look("palpation");
    await touch(page.getByRole("button", { name: "Record these findings" }));
    await expect.poll(() => room.innerText()).toContain("and 4 more");
    expect(touches).toBeLessThanOrEqual(60);
    const kinds = await house.owner.query<{ kind: string; n: number }>(
      `select kind, count(*)::integer n from finding where appointment_id = $1 and kind <> 'pressure' group by kind order by kind`,
      [/visits\/([^/]+)/.exec(page.url())![1]],
    );
    expect(kinds.rows).toEqual([
      { kind: "movement", n: 14 },
      { kind: "palpation", n: 6 },
      { kind: "special-test", n: 8 },
    ]);
    await pinsAndTestsAgain(page, look);
    await context.close();
  });

test("ASSESS-35 ASSESS-36 ASSESS-37 the sign comes first; one sweep over the dial reads both sides; what is signed has no form", async () => {
  const context = await browser.newContext({ viewport: sizes.tablet, locale: "en-GB", hasTouch: true });
  const page = await context.newPage();
  await signsIn(page);
  await readyToTouch(page, "Wyn");
  await page.getByLabel("Now, degrees").fill("400");
  await page.getByRole("button", { name: "Record these signs" }).tap();
  await expect.poll(() => page.getByRole("alert").first().innerText()).toContain("ASSESS-9");
  expect(await page.getByLabel("Now, degrees").inputValue()).toBe("400");
  await expectAccessible(page);
  await page.getByLabel("Now, degrees").fill("57");
  await page.getByRole("button", { name: "Record these signs" }).tap();
  await page.getByText("Trunk flexion: 57°").waitFor();
  expect(await page.getByLabel("Now, degrees").count()).toBe(0);
  await page.getByRole("navigation", { name: "Parts of the assessment" }).getByRole("link", { name: "Movement" }).tap();
  await page.waitForURL("**/assess/movement**");
  await page.getByRole("link", { name: "Neck", exact: true }).tap();
  const open = page.getByRole("button", { name: "Dial for Neck rotation", exact: true });
  await open.tap();
  const dial = page.locator(".dial svg");
  await dial.scrollIntoViewIfNeeded();
  const box = (await dial.boundingBox())!;
  const unit = box.width / 250;
  const at = (side: -1 | 1, degrees: number, far = 90): [number, number] => {
    const turned = (degrees * Math.PI) / 180;
    return [box.x + (125 + side * Math.sin(turned) * far) * unit, box.y + (125 - Math.cos(turned) * far) * unit];
  };
  await page.mouse.move(...at(-1, 43));
  await page.mouse.down();
  await page.mouse.move(...at(1, 62), { steps: 12 });
  await page.mouse.up();
  const said = () => page.locator(".dial output").allInnerTexts();
  expect(await said()).toEqual(["Left 43°", "Right 62°"]);
  await page.getByRole("button", { name: "Neck rotation, left: 1 more" }).tap();
  await page.getByRole("button", { name: "Neck rotation, left: 1 more" }).press("Enter");
  expect(await said()).toEqual(["Left 45°", "Right 62°"]);
  await expectAccessible(page);
  await shoot(page, "assess-dial");
  await page.emulateMedia({ colorScheme: "dark" });
  await shoot(page, "assess-dial-dark");
  await page.getByRole("button", { name: "Dial for Shoulder flexion", exact: true }).tap();
  expect(await page.locator(".dial").count()).toBe(1);
  await shoot(page, "assess-dial-whole");
  await page.getByRole("button", { name: "Record these findings" }).tap();
  await page.getByRole("navigation", { name: "Parts of the assessment" }).waitFor();
  const { rows } = await house.owner.query(
    `select what, side, value::integer, method from finding
      where appointment_id = $1 and kind = 'movement' order by what, side`,
    [/visits\/([^/]+)/.exec(page.url())![1]],
  );
  expect(rows).toEqual([
    { what: "neck-rotation", side: "left", value: 45, method: "inclinometer" },
    { what: "neck-rotation", side: "right", value: 62, method: "inclinometer" },
    { what: "trunk-flexion", side: "midline", value: 57, method: "inclinometer" },
  ]);
  const signed = await house.owner.query<{ id: string }>("select appointment_id id from signature limit 1");
  await page.goto(`${house.address}/visits/${signed.rows[0]!.id}/story`);
  expect(page.url()).toMatch(/\/assessment$/);
  expect(await page.getByRole("link", { name: "Back to the record" }).count()).toBe(1);
  await context.close();
});

async function pinsAndTestsAgain(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const visit = page.url().replace(/\/assess.*/, "");
  await page.goto(`${visit}/signs`);
  await look("signs");
  // Whoever is measured by it already is not asked for it twice.
  if ((await page.getByLabel("Let go of Neck rotation, left").count()) === 0) {
    await page.getByLabel(/^Neck rotation, left/).check();
    await page.getByRole("button", { name: "Measure by these" }).tap();
    await page.getByRole("navigation", { name: "Parts of the assessment" }).waitFor();
  }
  await page.goto(`${visit}/retest`);
  await page.getByLabel("Now, degrees").fill("400");
  await page.getByRole("button", { name: "Record the signs again" }).tap();
  await expect.poll(() => page.getByRole("alert").first().innerText()).toContain("ASSESS-9");
  expect(await page.getByLabel("Now, degrees").inputValue()).toBe("400");
  await page.getByLabel("Now, degrees").fill("58");
  await page.getByRole("button", { name: "Record the signs again" }).tap();
  await page.getByText("beyond the ±5°").first().waitFor();
  await look("retest");
  for (const part of [
    "story",
    "life",
    "reasoning",
    "history",
    "assessment",
    "assess/posture",
    "assess/strength",
    "assess/function",
    "assess/breathing",
    "assess/nerves",
    "assess/vitals",
    "assess/girth",
  ]) {
    await page.goto(`${visit}/${part}`);
    await look(part.replace("/", "-"));
  }
  await page.goto(`${visit}/history`);
  await page.getByRole("link", { name: "Neck rotation, left" }).tap();
  await page.locator("svg").first().waitFor();
  await look("history-one");
  await page.goto(`${visit}/assessment`);
  await page.emulateMedia({ media: "print" });
  await look("assessment-print");
  await page.emulateMedia({ media: "screen" });
}

/** Everything that comes before a hand is laid on: not counted, since it is no assessment yet. */
async function readyToTouch(page: Page, client: string): Promise<void> {
  const visit = page.locator("li", { hasText: client });
  await visit.getByRole("button", { name: "They are here: start" }).tap();
  await page.waitForURL("**/visits/**");
  for (const tick of await page.getByLabel("I have taken this in").all()) await tick.check();
  const said = page.getByLabel("What you said to the client");
  if ((await said.count()) > 0) await said.fill("We keep it light.");
  const reply = page.getByLabel("What the client replied");
  if ((await reply.count()) > 0) await reply.fill("Good.");
  const held = page.getByLabel("I asked today");
  if ((await held.count()) > 0) await held.check();
  await page.getByRole("button", { name: "I have read these" }).tap();
  await page
    .getByRole("group", { name: "They agree to" })
    .getByLabel(/^Effleurage/)
    .check();
  const on = page.getByRole("group", { name: "On" }).first();
  await on
    .locator("details", { hasText: "Head and neck" })
    .first()
    .evaluate((each) => each.setAttribute("open", ""));
  await on.getByLabel("side of the neck", { exact: true }).check();
  for (const point of await page.getByRole("group", { name: "You have explained" }).getByRole("checkbox").all())
    await point.check();
  await page.getByLabel("Undressing and covering").fill("Shirt off, a towel over the shoulders.");
  await page.getByLabel("Offered, and not wanted").check();
  await page.getByLabel("Who is in the room").fill("The client and I");
  await page.getByLabel("Spoken").check();
  await page.getByRole("button", { name: "Record consent" }).tap();
  await page.getByRole("navigation", { name: "Parts of the assessment" }).waitFor();
}

async function signsIn(page: Page): Promise<void> {
  await page.goto(`${house.address}/sign-in`);
  await page.getByLabel("E-mail").fill("rowan@example.org");
  await page.getByLabel("Password").fill("four words to remember");
  await page.getByRole("button", { name: "Continue" }).tap();
  await house.owner.query("update colleague set second_factor_step = 1");
  await page.getByLabel("Six figures").fill(await page.locator("b.number").innerText());
  await page.getByRole("button", { name: "Sign in" }).tap();
  await expect.poll(() => page.url()).toContain("/today");
}
