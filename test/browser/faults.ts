import type { BrowserContext, Page, Route } from "playwright-core";
import { build } from "rolldown";

/** Chance that can be had again by its number. */
export type Dice = { roll: () => number; one: <T>(of: readonly T[]) => T };

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { roll, one: (of) => of[Math.floor(roll() * of.length)]! };
}

const page = `<!doctype html><script>
  globalThis.here = globalThis;
  const Real = Date;
  let jump = 0;
  globalThis.jumpClock = (ms) => (jump += ms);
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + jump) : super(...given); }
    static now() { return Real.now() + jump; }
  };
</script><script type="module" src="/room/device.js"></script>`;

let script: Promise<string> | undefined;
async function deviceScript(): Promise<string> {
  const entry = new URL("../../src/care/treat/islands/parts/device/open-room.ts", import.meta.url).pathname;
  const { output } = await build({ input: entry, platform: "browser", write: false, logLevel: "silent" });
  return `${output[0].code.replace(/export \{[^}]*\};?/, "")}\nglobalThis.device = { openRoom, beginRoom };`;
}

/** Lines that break in every way a line can, until they are told to hold. */
export type Line = { broken: boolean; delivered: Set<string> };

const clash = { theirs: { version: 0, text: "" } };
const refusal = { refused: "TREAT-35", says: "No." };
const answers = [
  [401, refusal],
  [403, refusal],
  [409, clash],
  [422, refusal],
  [429, null],
  [500, null],
  [503, null],
] as const;

export async function wire(context: BrowserContext, address: string, line: Line, { roll, one }: Dice): Promise<void> {
  script ??= deviceScript();
  await context.route(`${address}/room/device.js`, async (route) =>
    route.fulfill({ contentType: "text/javascript", body: await script! }),
  );
  await context.route(`${address}/room/device`, (route) => route.fulfill({ contentType: "text/html", body: page }));
  await context.route(/\/room\/(commands|drafts|today)$/, (route) =>
    meet(route, line, roll, one).catch(() => undefined),
  );
}

async function meet(route: Route, line: Line, roll: Dice["roll"], one: Dice["one"]): Promise<void> {
  const letter = (route.request().postDataJSON() ?? {}) as { id?: string; command?: { id: string } };
  const id = letter.id ?? letter.command?.id ?? "";
  if (!line.broken || roll() < 0.45) {
    line.delivered.add(id);
    return route.continue();
  }
  const fault = one(["lost", "reply lost", "twice", "late", "answer"] as const);
  if (fault === "lost") return route.abort();
  if (fault === "answer") {
    // A no for good is told only of what never came: the practice keeps to what it said.
    const fair = answers.filter(([status]) => !line.delivered.has(id) || (status !== 422 && status !== 409));
    const [status, body] = one(letter.command ? fair.filter(([status]) => status !== 409) : fair);
    return route.fulfill({ status, contentType: "application/json", body: JSON.stringify(body) });
  }
  line.delivered.add(id);
  if (fault === "late") await new Promise((resolve) => setTimeout(resolve, roll() * 200));
  const [answer] = await Promise.all(fault === "twice" ? [route.fetch(), route.fetch()] : [route.fetch()]);
  return fault === "reply lost" ? route.abort() : route.fulfill({ response: answer });
}

export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${address}/room/device`);
  await tab.waitForFunction("globalThis.device !== undefined");
  return tab;
}
