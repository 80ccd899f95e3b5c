import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserArgs, browserPath } from "../../tools/browser.ts";
import {
  agrees,
  beginsRoom,
  chartsFollowUp,
  hand,
  measures,
  opensRoom,
  reviewsAnswers,
  type Touching,
} from "./at-the-couch.ts";
import { diceOf } from "./faults.ts";
import { type House, openDemonstrated, signsIn, sizes } from "./open-house.ts";

const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
/** What TREAT-37 promises: so long after it was typed, a letter outlives a kill. */
const keptAfterMs = 50;
const folder = mkdtempSync(join(tmpdir(), "supple-tablet-"));
let house: House;
let tablet: BrowserContext;
beforeAll(async () => {
  house = await openDemonstrated();
  tablet = await starts();
});
afterAll(async () => {
  await tablet.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A tablet whose browser keeps its things between one start and the next. */
async function starts(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await browserPath(),
    args: browserArgs,
    viewport: sizes.tablet,
    hasTouch: true,
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** As a battery ends it: no goodbye, nothing written behind. */
async function killed(): Promise<void> {
  const gone = new Promise((done) => tablet.once("close", done));
  const line = await tablet.newCDPSession(tablet.pages()[0]!);
  line.send("Browser.crash").catch(() => undefined);
  await gone;
  tablet = await starts();
  await tablet.setOffline(true);
}

const atRoom = (): Page => tablet.pages()[0]!;

/** A hand in whose way the tablet dies, one touch in eight. */
function unluckyHand(whose: RegExp, roll: () => number): Touching & { kills: () => number } {
  let [kills, started] = [0, false];
  const hands = hand(atRoom);
  const touch = async (name: string | RegExp) => {
    if (started && roll() < 1 / 8) {
      await atRoom().waitForTimeout(keptAfterMs);
      await killed();
      await opensRoom(atRoom(), house.address);
      await atRoom().getByRole("button", { name: whose }).tap();
      kills++;
    }
    started = true;
    await hands.tap(atRoom().getByRole("button", { name, exact: typeof name === "string" }));
  };
  return { ...hands, touch, kills: () => kills };
}

/** Each as today asks for it; every course ends with a signature that only the tablet has. */
const courses: { whose: RegExp; chart: (hands: Touching) => Promise<void> }[] = [
  { whose: /^14:30 Morag/, chart: (hands) => chartsFollowUp(hands) },
  {
    whose: /^13:00 Tomasz/,
    async chart(hands) {
      const { touch, page } = hands;
      await touch(/^13:00 Tomasz/);
      await agrees(hands, ["Soft tissue release", "Muscle energy technique", "back of the neck"]);
      await measures(hands, "5 less", "4", "Keep this reading");
      await touch(/^Soft tissue release, back of the neck/);
      await page().getByLabel("Note: treatment").fill("Eased at once.");
      await touch("On to the retest");
      await measures(hands, "5 more", "2", "Keep the retest");
      await touch("The same");
      await touch("Close");
      await touch("Sign the record");
      await page().getByRole("heading", { name: "Signed" }).waitFor();
    },
  },
  {
    whose: /^10:30 Wyn/,
    async chart(hands) {
      const { touch, page } = hands;
      await touch(/^10:30 Wyn/);
      await agrees(hands, ["Effleurage", "Muscle energy technique", "lower back"]);
      await measures(hands, "5 less", "4", "Keep this reading");
      await touch(/^Effleurage, lower back/);
      await touch("On to the retest");
      await measures(hands, "5 more", "2", "Keep the retest");
      await touch("Better");
      await touch("Close");
      await touch("Sign the record");
      await page().getByRole("heading", { name: "Signed" }).waitFor();
    },
  },
];

/** What the practice holds of today, client by client. */
async function arrived(): Promise<Record<string, unknown>> {
  const many = (table: string) =>
    `(select count(*)::integer from ${table} f where f.appointment_id = a.appointment_id) ${table}`;
  const facts = ["consent", "sign_reading", "treatment_block", "application", "response", "added_words", "signature"];
  const { rows } = await house.owner.query<{ name: string }>(
    `select given_name as name, ${facts.map(many).join(", ")} from appointment a join client using (practice_id, client_id)
      where lower(during)::date = current_date`,
  );
  return Object.fromEntries(rows.map(({ name, ...counts }) => [name, counts]));
}

test(
  `TREAT-37 TREAT-50 three courses, charted with no signal on a tablet that dies at random, arrive whole (SEED=${seed})`,
  { timeout: 240_000 },
  async () => {
    const { roll } = diceOf(seed);
    await signsIn(atRoom(), house);
    await reviewsAnswers(tablet, house.address);
    await beginsRoom(atRoom(), house.address);
    await tablet.setOffline(true);
    let kills = 0;
    for (const { whose, chart } of courses) {
      const hands = unluckyHand(whose, roll);
      await opensRoom(atRoom(), house.address);
      await chart(hands);
      kills += hands.kills();
    }
    expect(kills).toBeGreaterThan(0);
    expect(Object.values(await arrived()).every((facts) => (facts as { signature: number }).signature === 0)).toBe(
      true,
    );

    await killed();
    await tablet.setOffline(false);
    await signsIn(atRoom(), house);
    await opensRoom(atRoom(), house.address);
    await atRoom().getByText("All has reached the practice").waitFor();
    const once = { consent: 1, sign_reading: 2, response: 1, signature: 1 };
    expect(await arrived()).toMatchObject({
      Morag: { ...once, treatment_block: 2, application: 0, added_words: 0 },
      Tomasz: { ...once, treatment_block: 0, application: 1, added_words: 1 },
      Wyn: { ...once, treatment_block: 0, application: 1, added_words: 0 },
    });
    const { rows } = await house.owner.query("select 1 from room_command where refusal is not null");
    expect(rows).toEqual([]);
  },
);
