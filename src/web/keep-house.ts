import { sql } from "kysely";
import { inPractice, type Tx } from "../db/transaction.ts";
import { writeProgrammeReminders } from "../care/advise/index.ts";
import { writeCheckIns } from "../care/treat/index.ts";
import { offerTimes, writeReminders } from "../care/book/index.ts";
import { forgetOldComments } from "../care/find/index.ts";
import { type Post, sendMessages } from "../practice/index.ts";
import { forgetWhatEnded } from "../privacy/index.ts";
import type { House } from "./house.ts";

const often = 5_000;
const aMinute = 60_000;
const seldom = 3_600_000;

/** The chores of a running house: letters go out, and what has ended is forgotten. */
export function keepHouse(house: House, by: Post, report: (error: unknown) => void) {
  const post = by.email || by.texts ? repeat(often, () => sendMessages(house.db, by, house.clock.now()), report) : null;
  const remind = repeat(aMinute, () => forEach(house, (tx) => writeLetters(tx, house)), report);
  const offers = repeat(aMinute, () => forEach(house, (tx) => offerTimes(tx, house.clock.now())), report);
  const tidy = repeat(seldom, () => forEach(house, (tx) => forget(tx, house)), report);
  return {
    async demonstrateIfEmpty(): Promise<void> {
      if ((await practices(house)).length === 0) await house.demonstrate();
    },
    async stop(): Promise<void> {
      await Promise.all([post?.stop(), remind.stop(), offers.stop(), tidy.stop()]);
    },
  };
}

async function forget(tx: Tx, { clock }: House): Promise<void> {
  await forgetWhatEnded(tx, clock.now());
  await forgetOldComments(tx, clock.now());
}

async function writeLetters(tx: Tx, { clock, publicAddress }: House): Promise<void> {
  const now = clock.now();
  await writeReminders(tx, now);
  await writeProgrammeReminders(tx, now);
  await writeCheckIns(tx, now, publicAddress);
}

async function practices({ db }: House): Promise<string[]> {
  const { rows } = await sql<{ practice: string }>`select open_practices() as practice`.execute(db);
  return rows.map(({ practice }) => practice);
}

async function forEach(house: House, chore: (tx: Tx) => Promise<unknown>): Promise<void> {
  for (const practice of await practices(house)) await inPractice(house.db, practice, chore);
}

/** Again and again, never two at once; stopping waits for the one under way. */
function repeat(every: number, chore: () => Promise<void>, report: (error: unknown) => void) {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = chore()
      .catch(report)
      .finally(() => (busy = false));
  }, every);
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
