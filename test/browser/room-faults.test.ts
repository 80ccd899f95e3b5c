import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DraftField, QueuedCommand, Room } from "../../src/care/treat/room/contract.ts";
import { openBrowser } from "../../tools/browser.ts";
import { type Dice, diceOf, type Line, openTab, wire } from "./faults.ts";
import { type House, openDemonstrated, signsIn } from "./open-house.ts";

const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const schedules = Number(process.env["SCHEDULES"] ?? 8);
const pin = "135790";
const fields = ["found", "given", "complaint"] as const;

let browser: Browser;
let house: House;
let cookies: Awaited<ReturnType<BrowserContext["cookies"]>>;
let visit: string;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openDemonstrated()]);
});

async function signsInOnce(): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signsIn(page, house);
  cookies = await context.cookies();
  const day = (await (await context.request.get(`${house.address}/room/today`)).json()) as {
    visits: { id: string; signed: boolean }[];
  };
  visit = day.visits.find(({ signed }) => !signed)!.id;
  await context.close();
}
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** What stands in the page of each tab. */
declare const here: {
  room: Room;
  screen: Record<string, string>;
  device: { beginRoom: (pin: string) => Promise<{ room: Room }>; openRoom: (pin: string) => Promise<{ room: Room }> };
  jumpClock: (ms: number) => void;
};
type Device = { context: BrowserContext; line: Line; tabs: Page[]; begun: boolean };

async function newDevice(dice: Dice): Promise<Device> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const device: Device = { context, line: { broken: false, delivered: new Set() }, tabs: [], begun: false };
  await wire(context, house.address, device.line, dice);
  await addTab(device);
  await device.tabs[0]!.evaluate(() => here.room.syncNow());
  device.line.broken = true;
  return device;
}

async function addTab(device: Device): Promise<void> {
  const tab = await openTab(device.context, house.address);
  await tab.evaluate(
    async ({ begun, pin }) => {
      const { openRoom, beginRoom } = here.device;
      here.room = (begun ? await openRoom(pin) : await beginRoom(pin)).room;
      here.screen = {};
    },
    { begun: device.begun, pin },
  );
  device.begun = true;
  device.tabs.push(tab);
}

/** Letter by letter, none waited for but the last; what stood on the screen before may be old. */
const types = (tab: Page, field: DraftField, text: string, looked: boolean) =>
  tab.evaluate(
    async ({ visit, field, text, looked }) => {
      const { room, screen } = here;
      if (looked || screen[field] === undefined) screen[field] = room.draft(visit, field).text;
      let kept: Promise<void> = Promise.resolve();
      for (const letter of text) {
        const before: string = screen[field];
        screen[field] = before + letter;
        kept = room.type(visit, field, screen[field]!, before);
      }
      await kept;
    },
    { visit, field, text, looked },
  );

const syncs = (tab: Page) => tab.evaluate(() => here.room.syncNow());
const adds = (tab: Page, words: string) =>
  tab.evaluate(async ({ visit, words }) => void (await here.room.add(visit, "words", { section: "found", words })), {
    visit,
    words,
  });

/** Ends each conflict, and writes on where the practice said no. */
const tidies = (tab: Page, all: readonly DraftField[], own: boolean) =>
  tab.evaluate(
    async ({ visit, all, own }) => {
      const { room } = here;
      for (const field of all) {
        const { text, others, refusal } = room.draft(visit, field);
        if (others.length > 0) await room.settle(visit, field, own ? text : others[0]!);
        else if (refusal) await room.type(visit, field, `${text} `, text);
      }
    },
    { visit, all, own },
  );

/** Somebody at a couch, as unlucky as can be. Gives back every word that was kept on a device. */
async function unlucky(device: Device, dice: Dice, word: () => string, typed: string[]): Promise<void> {
  const tab = dice.one(device.tabs);
  const [field, at] = [dice.one(fields), dice.roll()];
  if (at < 0.36) {
    const text = word();
    await types(tab, field, text, dice.roll() < 0.5);
    typed.push(text);
  } else if (at < 0.5) {
    const text = word();
    await adds(tab, text);
    typed.push(text);
  } else if (at < 0.55) await tab.evaluate((id) => here.room.add(id, "stop", { reason: " " }), visit);
  else if (at < 0.65) await syncs(tab);
  else if (at < 0.72) void syncs(tab).catch(() => undefined);
  else if (at < 0.8) await tidies(tab, [field], dice.roll() < 0.5);
  else if (at < 0.85) await tab.evaluate(({ visit, field }) => here.room.addWords(visit, field), { visit, field });
  else if (at < 0.9) await tab.evaluate((ms) => here.jumpClock(ms), Math.floor((dice.roll() - 0.5) * 4e8));
  else if (at < 0.95 && device.tabs.length < 3) await addTab(device);
  else {
    // In the middle of a word and of a letter on its way.
    void types(tab, field, word(), true).catch(() => undefined);
    void syncs(tab).catch(() => undefined);
    await tab.close();
    device.tabs.splice(device.tabs.indexOf(tab), 1);
    if (device.tabs.length === 0) await addTab(device);
  }
}

async function quiet(devices: readonly Device[]): Promise<void> {
  for (const device of devices) device.line.broken = false;
  for (let round = 0; round < 30; round++) {
    // A round in which nothing came, nobody had anything left to send, and each got through: each has heard of all others.
    const came = await arrived();
    let open = 0;
    for (const { tabs } of devices) {
      await tidies(tabs[0]!, fields, true);
      const before = await tabs[0]!.evaluate(() => here.room.state());
      await syncs(tabs[0]!);
      const after = await tabs[0]!.evaluate(() => here.room.state());
      open += before.waiting + after.waiting + after.conflicts + Number(after.lastReached === before.lastReached);
    }
    if (open === 0 && (await arrived()) === came) return;
  }
  throw new Error("something still waits");
}

/** Tabs send by themselves too, also between the turns of a round. */
const arrived = async () =>
  (
    await house.owner.query<{ n: number }>(
      "select ((select count(*) from room_draft) + (select count(*) from room_command))::integer n",
    )
  ).rows[0]!.n;

async function atPractice(): Promise<{ texts: string[]; standing: Record<string, string>; added: string[] }> {
  const { rows: texts } = await house.owner.query<{ words: string; field: string; version: number | null }>(
    "select words, field, version from room_draft where appointment_id = $1 order by version nulls first",
    [visit],
  );
  const { rows: added } = await house.owner.query<{ words: string }>(
    "select words from added_words where appointment_id = $1",
    [visit],
  );
  return {
    texts: texts.map(({ words }) => words),
    standing: Object.fromEntries(
      texts.filter(({ version }) => version !== null).map((each) => [each.field, each.words]),
    ),
    added: added.map(({ words }) => words),
  };
}

const queueOf = (tab: Page) => tab.evaluate((id): QueuedCommand[] => here.room.commands(id), visit);

/** Each command is where the device believes it to be, and in its order. */
async function expectQueued(queue: readonly QueuedCommand[]): Promise<void> {
  const { rows } = await house.owner.query<{ id: string; refused: boolean; at: string }>(
    "select room_command_id id, refusal is not null refused, done_at::text at from room_command where room_command_id = any ($1)",
    [queue.map(({ command }) => command.id)],
  );
  for (const { command, state } of queue) {
    const row = rows.find(({ id }) => id === command.id);
    expect(row ? (row.refused ? "parked" : "sent") : "parked", `${command.kind} is ${state} here`).toBe(state);
  }
  const sent = queue.flatMap(({ command }) => rows.find(({ id }) => id === command.id)?.at ?? []);
  expect(sent).toEqual(sent.toSorted());
}

/** As often as they were added and sent: what stood in the same field of two devices can have been added on each. */
function expectAdded(queues: readonly QueuedCommand[], added: readonly string[]): void {
  const wordsOf = ({ command }: QueuedCommand) => (command.kind === "words" ? [command.payload.words.trim()] : []);
  const sent = queues.filter(({ state }) => state === "sent").flatMap(wordsOf);
  const many = (words: string, of: readonly string[]) => of.filter((each) => each === words).length;
  for (const words of queues.flatMap(wordsOf))
    expect(many(words, added), `“${words}” at the practice`).toBe(many(words, sent));
}

async function play(number: number): Promise<void> {
  const dice = diceOf(number);
  let words = 0;
  const word = () => `[${number}.${(words++).toString(36)}]`;
  const typed: string[] = [];
  const devices = [await newDevice(dice)];
  for (const field of fields)
    await devices[0]!.tabs[0]!.evaluate(
      ({ visit, field }) => here.room.type(visit, field, "", here.room.draft(visit, field).text),
      { visit, field },
    );
  const steps = 12 + Math.floor(dice.roll() * 14);
  for (let step = 0; step < steps; step++) {
    if (devices.length === 1 && dice.roll() < 0.06) devices.push(await newDevice(dice));
    await unlucky(dice.one(devices), dice, word, typed);
  }
  await quiet(devices);
  const practice = await atPractice();
  const parked: string[] = [];
  const queues: QueuedCommand[] = [];
  for (const { tabs } of devices) {
    const queue = await queueOf(tabs[0]!);
    await expectQueued(queue);
    queues.push(...queue);
    parked.push(...queue.flatMap(({ command, state }) => (state === "parked" ? JSON.stringify(command.payload) : [])));
    for (const field of fields) {
      const { text } = await tabs[0]!.evaluate(({ visit, field }) => here.room.draft(visit, field), {
        visit,
        field,
      });
      expect(text, `${field} on the device`).toBe(practice.standing[field] ?? "");
    }
  }
  expectAdded(queues, practice.added);
  const everywhere = [...practice.texts, ...practice.added, ...parked];
  expect(typed.filter((each) => !everywhere.some((text) => text.includes(each)))).toEqual([]);
  for (const { context } of devices) await context.close();
}

test(
  `TREAT-37 TREAT-35 of ${schedules} days on a broken line none loses a letter or doubles a command (SEED=${seed})`,
  {
    timeout: 30_000 * schedules,
  },
  async () => {
    await signsInOnce();
    for (let index = 0; index < schedules; index++)
      await play(seed + index).catch((error: unknown) => {
        throw new Error(`SEED=${seed + index} SCHEDULES=1`, { cause: error });
      });
  },
);
