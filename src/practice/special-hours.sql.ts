import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";
import { newId } from "../shared/id.ts";
import type { Stretch } from "./week.ts";

export type SpecialHours = {
  specialHoursId: string;
  who: string;
  /** ISO date. */
  date: string;
  starts: string;
  ends: string;
  place: string | null;
};

export function specialHoursFrom(tx: Tx, date: string): Promise<SpecialHours[]> {
  return tx
    .selectFrom("special_hours as h")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "h.practice_id").onRef("p.colleague_id", "=", "h.colleague_id"),
    )
    .leftJoin("place as l", (join) =>
      join.onRef("l.practice_id", "=", "h.practice_id").onRef("l.place_id", "=", "h.place_id"),
    )
    .where("h.on_date", ">=", date)
    .select([
      "h.special_hours_id as specialHoursId",
      "p.name as who",
      "h.on_date as date",
      "h.starts",
      "h.ends",
      "l.name as place",
    ])
    .orderBy("h.on_date")
    .orderBy("h.starts")
    .execute();
}

type Day = { colleagueId: string; date: string; hours: Pick<Stretch, "starts" | "ends">[]; placeId: string | null };

/** The hours of one date in place of that weekday's, and of what stood there for it before. */
export async function keepSpecialHours(tx: Tx, { colleagueId, date, hours, placeId, by }: Day & { by: string }) {
  await tx.deleteFrom("special_hours").where("colleague_id", "=", colleagueId).where("on_date", "=", date).execute();
  const rows = hours.map(({ starts, ends }) => ({
    special_hours_id: newId(),
    colleague_id: colleagueId,
    on_date: date,
    starts,
    ends,
    place_id: placeId,
  }));
  await tx.insertInto("special_hours").values(rows).execute();
  await audit(tx, by, "changed a day of", "colleague", colleagueId);
}

export async function endSpecialHours(tx: Tx, { specialHoursId, by }: { specialHoursId: string; by: string }) {
  await tx.deleteFrom("special_hours").where("special_hours_id", "=", specialHoursId).execute();
  await audit(tx, by, "ended", "special hours", specialHoursId);
}
