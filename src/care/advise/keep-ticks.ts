import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { givenHome } from "./programme.sql.ts";
import { breaksPainRule, type TickLetter, trulyDoneAt } from "./tick.ts";

type Keeping = { clientId: string; letter: TickLetter; now: Temporal.Instant };
export type KeptTicks = { kept: string[]; stop: boolean };

/**
 * ADVISE-4. Each tick once, however often it is sent; the answer names those that are kept now, and the device forgets
 * only these. One for an exercise that isn't this client's is left out.
 */
export async function keepTicks(tx: Tx, { clientId, letter, now }: Keeping): Promise<KeptTicks | Refused> {
  const theirs = new Map((await givenHome(tx, clientId)).map((row) => [row.prescriptionId, row]));
  const known = letter.ticks.filter(({ prescriptionId }) => theirs.has(prescriptionId));
  if (known.length === 0 && letter.ticks.length > 0)
    return refuse("ADVISE-4", "This programme has changed. Please open your private link again.");
  const rows = known.map((tick) => ({
    exercise_tick_id: tick.id,
    prescription_id: tick.prescriptionId,
    done_at: trulyDoneAt(tick.doneAt, letter.sentAt, now).toString(),
    arrived_at: now.toString(),
    pain_during: tick.painDuring,
    pain_after: tick.painAfter,
    barrier: tick.barrier,
    done: tick.done,
  }));
  if (rows.length > 0)
    await tx
      .insertInto("exercise_tick")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["practice_id", "exercise_tick_id"]).doNothing())
      .execute();
  const over = known.filter((tick) => breaksPainRule(tick, theirs.get(tick.prescriptionId)!.mostPain));
  for (const tick of over) await audit(tx, "client", "told of pain", "exercise", tick.prescriptionId);
  return { kept: known.map(({ id }) => id), stop: over.length > 0 };
}
