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
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('supple.practice', ${practiceId}, true), set_config('lock_timeout', '10s', true),
      set_config('statement_timeout', '20s', true)`.execute(tx);
    const answer = await work(tx);
    if (isRefused(answer)) throw new Undo(answer);
    return answer;
  });
}
