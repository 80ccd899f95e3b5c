import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BeginRoom, OpenRoom, Room } from "../../src/care/treat/room/contract.ts";
import { openBrowser } from "../../tools/browser.ts";
import { diceOf, openTab, wire } from "./faults.ts";
import { type House, openDemonstrated, signsIn } from "./open-house.ts";

declare const here: { room: Room; device: { beginRoom: BeginRoom; openRoom: OpenRoom } };

let browser: Browser;
let house: House;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openDemonstrated()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

async function begun(): Promise<{ context: BrowserContext; tab: Page; visit: string }> {
  const context = await browser.newContext();
  await signsIn(await context.newPage(), house);
  await wire(context, house.address, { broken: false, delivered: new Set() }, diceOf(1));
  const tab = await openTab(context, house.address);
  const visit = await tab.evaluate(async () => {
    const made = await here.device.beginRoom("135790");
    if ("refused" in made) throw new Error(made.says);
    here.room = made.room;
    await made.room.syncNow();
    return made.room.today()!.visits[0]!.id;
  });
  return { context, tab, visit };
}

const opens = (tab: Page, pin: string) =>
  tab.evaluate(async (typed) => {
    const opened = await here.device.openRoom(typed);
    if (typeof opened === "string" || "wrong" in opened) return opened;
    here.room = opened.room;
    return "open";
  }, pin);

/** All that the device holds, as whoever steals it would read it. */
const heldIn = (tab: Page) =>
  tab.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error!));
      });
    const db = await asked(indexedDB.open("room"));
    const bytes = (value: unknown): unknown =>
      value instanceof ArrayBuffer
        ? new TextDecoder("latin1").decode(value)
        : ArrayBuffer.isView(value)
          ? new TextDecoder("latin1").decode(value)
          : typeof value === "object" && value !== null
            ? Object.entries(value).map(([name, part]) => [name, bytes(part)])
            : value;
    const stores = [...db.objectStoreNames];
    const rows = await Promise.all(stores.map((name) => asked(db.transaction(name).objectStore(name).getAll())));
    db.close();
    const shells = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
        return Promise.all(answers.map((answer) => answer!.text()));
      }),
    );
    return JSON.stringify([bytes(rows), shells]);
  });

test("TREAT-38 nothing on the device can be read without the PIN, and five wrong ones destroy it", async () => {
  const { context, tab, visit } = await begun();
  await tab.evaluate(async (id) => {
    await here.room.type(id, "found", "Firm calf", "");
    await here.room.add(id, "words", { section: "found", words: "Firm calf" });
  }, visit);
  const name = await tab.evaluate(() => here.room.today()!.visits[0]!.clientName);
  const held = await heldIn(tab);
  expect(held).toContain(visit);
  for (const secret of ["Firm", "calf", "135790", ...name.split(" ")]) expect(held).not.toContain(secret);
  await tab.evaluate(() => here.room.lock());
  for (const triesLeft of [4, 3]) expect(await opens(tab, "000000")).toEqual({ wrong: { triesLeft } });
  expect(await opens(tab, "135790")).toBe("open");
  await tab.evaluate(() => here.room.lock());
  for (const triesLeft of [4, 3, 2, 1]) expect(await opens(tab, "000000")).toEqual({ wrong: { triesLeft } });
  expect(await opens(tab, "000000")).toBe("destroyed");
  expect(await opens(tab, "135790")).toBe("new");
  await context.close();
});

test("TREAT-38 the room is destroyed only once it has said what has not reached the practice", async () => {
  const { context, tab, visit } = await begun();
  await context.setOffline(true);
  await tab.evaluate((id) => here.room.type(id, "found", "Firm calf", ""), visit);
  expect(await tab.evaluate(() => here.room.destroy())).toEqual({ waiting: 1 });
  expect(await tab.evaluate(() => here.room.destroy({ andWhatWaits: true }))).toEqual({ destroyed: true });
  expect(await opens(tab, "135790")).toBe("new");
  await context.close();
});

test("TREAT-51 what was signed with no signal is not sealed without what the practice refused", async () => {
  const { context, tab, visit } = await begun();
  const asked: string[] = [];
  let no = true;
  await context.route("**/room/commands", (route) => {
    const { kind } = (route.request().postDataJSON() as { command: { kind: string } }).command;
    asked.push(kind);
    const refusal = { refused: "TREAT-30", says: "Not read." };
    return kind === "words" && no
      ? route.fulfill({ status: 422, json: refusal })
      : route.fulfill({ status: 200, json: { taken: true } });
  });
  const states = () => tab.evaluate(() => here.room.commands().map(({ state, refusal }) => refusal?.refused ?? state));
  await tab.evaluate(async (id) => {
    await here.room.add(id, "words", { section: "found", words: "Firm calf" });
    await here.room.add(id, "sign", { lateReason: "" });
    await here.room.syncNow();
  }, visit);
  expect(await states()).toEqual(["TREAT-30", "TREAT-51"]);
  expect(asked).toEqual(["words"]);
  no = false;
  await tab.evaluate(async () => {
    for (const { command } of here.room.commands()) await here.room.sendAgain(command.id);
    await here.room.syncNow();
  });
  expect(await states()).toEqual(["sent", "sent"]);
  expect(asked).toEqual(["words", "words", "sign"]);
  await context.close();
});
