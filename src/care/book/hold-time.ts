import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails } from "../../practice/index.ts";
import type { Interval } from "../../shared/interval.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { diary } from "./diary.sql.ts";
import { around, placeAt } from "./find-free-times.ts";
import { withinNotice } from "./notice.ts";
import { endHolds, promised, takeTurn } from "./promise.ts";
import type { Needs } from "./places.ts";

export const holdMinutes = 10;

/** The id is the one that the visit will have; whoever knows it may book it. */
export type Hold = { appointmentId: string; from: Temporal.Instant; now: Temporal.Instant; until?: Temporal.Instant };

/** BOOK-22. Keeps a time for somebody who is filling in the form. Holding again, or another time, gives up the one before. */
export async function holdTime(tx: Tx, needs: Needs, hold: Hold): Promise<{ held: Interval } | Refused> {
  const { appointmentId, from, now } = hold;
  const practice = await practiceDetails(tx);
  const soon = withinNotice(from, now, practice);
  if (soon) return soon;
  await takeTurn(tx, from);
  await endHolds(tx, appointmentId, now);
  const known = await diary(tx, { span: around(from, needs.minutes), now, own: appointmentId });
  const choice = placeAt(known, needs, from, practice.timeZone);
  if (!choice) return refuse("BOOK-3", "Sorry, that time is no longer free. Please choose another one.");
  const held_until = (hold.until ?? now.add({ minutes: holdMinutes })).toString();
  const rows = promised(choice).map((row) => ({ ...row, hold_id: appointmentId, held_until }));
  await tx.insertInto("promised_time").values(rows).execute();
  return { held: choice.time };
}
