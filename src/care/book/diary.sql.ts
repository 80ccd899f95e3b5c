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

/** Also those that nobody can book at present. */
export function allServices(tx: Tx): Promise<(Offered & { offered: boolean })[]> {
  return tx
    .selectFrom("service")
    .select([
      "service_id as serviceId",
      "name",
      "about",
      "minutes",
      "recovery_minutes as recoveryMinutes",
      "price_pence as pricePence",
      "offered",
    ])
    .orderBy("name")
    .execute();
}

/** In milliseconds, as the free times are reckoned. */
const begins = sql<number>`floor(extract(epoch from lower(during)) * 1000)::bigint`;
const ends = sql<number>`ceil(extract(epoch from upper(during)) * 1000)::bigint`;

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
  const { rows: promised } = await sql<Stretch & { resource_id: string }>`
    select resource_id, ${begins} "from", ${ends} "until"
    from promised_between(tstzrange(${span.from.toString()}, ${span.until.toString()}))`.execute(tx);
  const away = await tx
    .selectFrom("time_off")
    .where(sql<boolean>`during && tstzrange(${span.from.toString()}, ${span.until.toString()})`)
    .select(["colleague_id", begins.as("from"), ends.as("until")])
    .execute();
  // Where the whole practice is away, everybody is.
  const everybody = [...new Set(hours.map((row) => row.colleagueId))];
  const gone = away.flatMap(({ colleague_id, ...time }) =>
    (colleague_id ? [colleague_id] : everybody).map((resource_id) => ({ resource_id, ...time })),
  );
  const busy = Map.groupBy([...promised, ...gone], (row) => row.resource_id);
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
