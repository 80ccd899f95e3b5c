import { sql, type Transaction } from "kysely";
import pg from "pg";
import { isRefused } from "../shared/refusal.ts";
import type { Database } from "./connect.ts";
import { refusalOf } from "./refusals.ts";
import type { Tables } from "./tables.ts";

export type Tx = Transaction<Tables>;

class Undo extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super("refused");
    this.answer = answer;
  }
}

const mayTryAgain = new Set(["40001", "40P01"]);

/**
 * One transaction inside one practice. A refusal, whether decided by the act or by a constraint, undoes all of it and is
 * the answer; a deadlock is tried again twice; anything else is a bug or an outage and is thrown.
 */
export async function inPractice<T>(db: Database, practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, practiceId, work);
    } catch (error) {
      if (error instanceof Undo) return error.answer as T;
      const refusal = error instanceof pg.DatabaseError ? refusalOf(error.constraint) : null;
      if (refusal) return refusal as T;
      const again = error instanceof pg.DatabaseError && mayTryAgain.has(error.code ?? "") && attempt < 3;
      if (!again) throw error;
    }
  }
}

function once<T>(db: Database, practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (db.isTransaction) return within(db as Tx, practiceId, work);
  return db.transaction().execute(async (tx) => {
    await enter(tx, practiceId);
    return toItsEnd(tx, work);
  });
}

/** Inside a larger transaction an act is undone to where it began, and the larger one goes on. */
async function within<T>(tx: Tx, practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  await enter(tx, practiceId);
  await sql`savepoint act`.execute(tx);
  try {
    const answer = await toItsEnd(tx, work);
    await sql`release savepoint act`.execute(tx);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint act`.execute(tx);
    throw error;
  }
}

const endings = new WeakMap<Tx, (() => Promise<void>)[]>();

/** What is left for the end is done once the work has not been refused, as the last thing before it is kept. */
async function toItsEnd<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const outer = endings.get(tx);
  const own: (() => Promise<void>)[] = [];
  endings.set(tx, own);
  try {
    const answer = decided(await work(tx));
    for (const ending of own) await ending();
    return answer;
  } finally {
    if (outer) endings.set(tx, outer);
    else endings.delete(tx);
  }
}

/** Leaves this for the end of the act, so that what everybody waits for is held for a moment only. */
export async function atTheEnd(tx: Tx, ending: () => Promise<void>): Promise<void> {
  const waiting = endings.get(tx);
  if (waiting) waiting.push(ending);
  else await ending();
}

async function enter(tx: Tx, practiceId: string): Promise<void> {
  await sql`select set_config('supple.practice', ${practiceId}, true), set_config('lock_timeout', '10s', true),
      set_config('statement_timeout', '20s', true)`.execute(tx);
}

function decided<T>(answer: T): T {
  if (isRefused(answer)) throw new Undo(answer);
  return answer;
}
