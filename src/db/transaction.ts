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
    return decided(await work(tx));
  });
}

/** Inside a larger transaction an act is undone to where it began, and the larger one goes on. */
async function within<T>(tx: Tx, practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  await enter(tx, practiceId);
  await sql`savepoint act`.execute(tx);
  try {
    const answer = decided(await work(tx));
    await sql`release savepoint act`.execute(tx);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint act`.execute(tx);
    throw error;
  }
}

async function enter(tx: Tx, practiceId: string): Promise<void> {
  await sql`select set_config('supple.practice', ${practiceId}, true), set_config('lock_timeout', '10s', true),
      set_config('statement_timeout', '20s', true)`.execute(tx);
}

function decided<T>(answer: T): T {
  if (isRefused(answer)) throw new Undo(answer);
  return answer;
}
