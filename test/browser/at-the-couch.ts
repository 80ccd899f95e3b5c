import type { BrowserContext, Locator, Page } from "playwright-core";

export const pin = "246813";

/** What the therapist did at the desk before: read today's answers of everybody who has sent them. */
export async function reviewsAnswers(context: BrowserContext, address: string): Promise<void> {
  const day = (await (await context.request.get(`${address}/room/today`)).json()) as {
    visits: { id: string; screening: { reviewed: boolean } | null }[];
  };
  const page = await context.newPage();
  for (const { id } of day.visits.filter(({ screening }) => screening && !screening.reviewed)) {
    await page.goto(`${address}/visits/${id}/answers`);
    for (const box of await page.locator("main form input[type=checkbox]:visible").all()) await box.check();
    for (const box of await page.locator("main form textarea:visible").all()) await box.fill("What we leave today.");
    await page.getByRole("button", { name: "I have read these" }).click();
    await page.waitForURL(/consent$/);
  }
  await page.close();
}

/** The first opening, with a signal: a PIN, the visits, and all that the room needs without one. */
export async function beginsRoom(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/room`);
  await page.getByRole("heading", { name: "Choose a PIN" }).waitFor();
  await typesPin(page, "Next");
  await page.getByRole("heading", { name: "The same PIN once more" }).waitFor();
  await typesPin(page, "Next");
  await page.getByRole("heading", { name: "Your visits" }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

export async function opensRoom(page: Page, address: string, tap = byTap): Promise<void> {
  await page.goto(`${address}/room`);
  await page.getByRole("heading", { name: "Enter your PIN" }).waitFor();
  await typesPin(page, "Open", tap);
  await page.getByRole("heading", { name: "Your visits" }).waitFor();
}

const byTap = (button: Locator): Promise<void> => button.tap();

async function typesPin(page: Page, then: string, tap = byTap): Promise<void> {
  for (const name of [...pin.split(""), then]) await tap(page.getByRole("button", { name, exact: true }));
}

export type Touching = {
  count: number;
  /** The room as it stands: after a kill it is another page. */
  page: () => Page;
  touch: (name: string | RegExp) => Promise<void>;
  tap: (at: Locator) => Promise<void>;
};

/** A hand that counts its touches. */
export function hand(page: () => Page): Touching {
  const touching: Touching = {
    count: 0,
    page,
    touch: (name) => touching.tap(page().getByRole("button", { name, exact: typeof name === "string" })),
    async tap(at) {
      touching.count++;
      await at.tap();
    },
  };
  return touching;
}

const told = [
  "What it is for",
  "What it may feel like, then and after",
  "What can go wrong",
  "What else there is, and doing nothing",
  "That they can stop it at any moment",
];

/** One touch to each thing that was said and agreed. */
export async function agrees({ touch, page }: Touching, what: readonly string[]): Promise<void> {
  await page().getByRole("heading", { name: "Ask for consent" }).waitFor();
  for (const each of [...told, ...what]) await touch(each);
  await touch(/^As last time:/);
  await touch(/^Just us/);
  await touch("They said yes");
  await page().getByRole("heading", { name: "Measure the sign" }).waitFor();
}

export async function measures({ touch }: Touching, by: string, pain: string, keep: string): Promise<void> {
  await touch(`Degrees: ${by}`);
  await touch(pain);
  await touch(keep);
}

/** The typical follow-up, from the list of visits to the signature; `see` looks on between the touches. */
export async function chartsFollowUp(
  hands: Touching,
  see: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { touch, page } = hands;
  await touch(/^14:30 Morag/);
  await agrees(hands, ["Effleurage", "Soft tissue release", "calf"]);
  await see("measure");
  await measures(hands, "5 less", "4", "Keep this reading");
  await page().getByRole("heading", { name: "A block, with its minutes" }).waitFor();
  await see("treat");
  await touch(/^Posterior chain/);
  await see("block");
  await touch("12 min, Posterior chain");
  await page().getByText("Posterior chain, 12 minutes", { exact: true }).waitFor();
  await touch(/^Lower leg/);
  await touch("8 min, Lower leg");
  await page().getByText("Lower leg, 8 minutes", { exact: true }).waitFor();
  await touch("On to the retest");
  await see("retest");
  await measures(hands, "5 more", "2", "Keep the retest");
  await page().getByText("5° more, beyond the ±5° of measuring").waitFor();
  await touch("Better");
  await page().getByRole("heading", { name: "To take home" }).waitFor();
  await touch("Calf stretch at the wall");
  await see("home");
  await touch("Shown; they did it by themselves");
  await page().getByText("Given today: Calf stretch at the wall.").waitFor();
  await touch("On to closing");
  await see("close");
  await touch("Sign the record");
  await page().getByRole("heading", { name: "Signed" }).waitFor();
  await see("signed");
}
