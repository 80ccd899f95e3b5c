import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { Interval, Stretch } from "../../shared/interval.ts";
import type { WeeklyHours } from "./free-times.ts";

export type Offered = {
  serviceId: string;
  name: string;
  about: string;
  minutes: number;
  recoveryMinutes: number;
  pricePence: number;
};
export type Diary = {
  colleagues: { colleagueId: string; name: string; hours: WeeklyHours[] }[];
  rooms: string[];
  busy: Map<string, Stretch[]>;
};

export function offeredServices(tx: Tx): Promise<Offered[]> {
  return tx
    .selectFrom("service")
    .where("offered", "=", true)
    .select([
      "service_id as serviceId",
      "name",
      "about",
      "minutes",
      "recovery_minutes as recoveryMinutes",
      "price_pence as pricePence",
    ])
    .orderBy("minutes", "desc")
    .orderBy("name")
    .execute();
}

/**
 * Everything that free times are computed from, for every practitioner and room, within the span. A promise that begins
 * or ends within a millisecond holds the whole of it.
 */
export async function diary(tx: Tx, span: Interval): Promise<Diary> {
  const hours = await tx
    .selectFrom("working_hours as h")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "h.practice_id").onRef("p.colleague_id", "=", "h.colleague_id"),
    )
    .where("p.left_at", "is", null)
    .select(["h.colleague_id as colleagueId", "p.name as name", "h.weekday", "h.starts", "h.ends"])
    .orderBy("h.colleague_id")
    .execute();
  const rooms = await tx.selectFrom("room").select("room_id").orderBy("name").execute();
  const promised = await tx
    .selectFrom("promised_time")
    .where(sql<boolean>`during && tstzrange(${span.from.toString()}, ${span.until.toString()})`)
    .select([
      "resource_id",
      sql<number>`floor(extract(epoch from lower(during)) * 1000)::bigint`.as("from"),
      sql<number>`ceil(extract(epoch from upper(during)) * 1000)::bigint`.as("until"),
    ])
    .execute();
  const busy = Map.groupBy(promised, (row) => row.resource_id);
  return {
    colleagues: [...Map.groupBy(hours, (row) => row.colleagueId)].map(([colleagueId, rows]) => ({
      colleagueId,
      name: rows[0]!.name,
      hours: rows,
    })),
    rooms: rooms.map((room) => room.room_id),
    busy,
  };
}
