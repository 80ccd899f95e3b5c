import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";
import { newId } from "../shared/id.ts";
import type { Stretch } from "./week.ts";

/** At one place, or at the practice's own address. */
export function weekOf(tx: Tx, colleagueId: string, placeId: string | null = null): Promise<Stretch[]> {
  return tx
    .selectFrom("working_hours")
    .select(["weekday", "starts", "ends"])
    .where("colleague_id", "=", colleagueId)
    .where("place_id", "is not distinct from", placeId)
    .orderBy("weekday")
    .orderBy("starts")
    .execute();
}

type Week = { colleagueId: string; placeId?: string | null; week: Stretch[]; by: string };

/** The whole week at a place in place of the one before; visits that are booked already stay. */
export async function keepWeek(tx: Tx, wish: Week): Promise<void> {
  const { colleagueId: colleague_id, placeId: place_id = null, week } = wish;
  await tx
    .deleteFrom("working_hours")
    .where("colleague_id", "=", colleague_id)
    .where("place_id", "is not distinct from", place_id)
    .execute();
  const rows = week.map((stretch) => ({ working_hours_id: newId(), colleague_id, place_id, ...stretch }));
  if (rows.length > 0) await tx.insertInto("working_hours").values(rows).execute();
  await audit(tx, wish.by, "changed the hours of", "colleague", colleague_id);
}

/** Whether anybody works on a Saturday or Sunday: every week, or in the week that begins on this Monday. */
export async function worksAtWeekends(tx: Tx, monday: string): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`
    select exists (select 1 from working_hours where weekday > 5)
      or exists (select 1 from special_hours where on_date in (${monday}::date + 5, ${monday}::date + 6)) works`.execute(
    tx,
  );
  return rows[0]!.works;
}

export type TimeOff = { timeOffId: string; who: string | null; why: string; from: string; until: string };

/** What is still to come or going on, the soonest first. */
export async function timeOffFrom(tx: Tx, now: Temporal.Instant): Promise<TimeOff[]> {
  const { rows } = await sql<TimeOff>`
    select time_off_id "timeOffId", p.name "who", why, lower(during) "from", upper(during) "until"
    from time_off t left join colleague p using (practice_id, colleague_id)
    where upper(during) > ${now.toString()} order by lower(during)`.execute(tx);
  return rows;
}

type Away = {
  timeOffId: string;
  colleagueId: string | null;
  from: Temporal.Instant;
  until: Temporal.Instant;
  why: string;
  by: string;
};

export async function keepTimeOff(tx: Tx, away: Away): Promise<void> {
  await tx
    .insertInto("time_off")
    .values({
      time_off_id: away.timeOffId,
      colleague_id: away.colleagueId,
      during: `[${away.from.toString()},${away.until.toString()})`,
      why: away.why,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await audit(tx, away.by, "kept free", "time off", away.timeOffId);
}

export async function endTimeOff(tx: Tx, wish: { timeOffId: string; by: string }): Promise<void> {
  await tx.deleteFrom("time_off").where("time_off_id", "=", wish.timeOffId).execute();
  await audit(tx, wish.by, "opened again", "time off", wish.timeOffId);
}
