import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import type { Interval } from "../../shared/interval.ts";

export type AppointmentRow = {
  appointmentId: string;
  clientId: string;
  clientName: string;
  serviceId: string;
  serviceName: string;
  colleagueId: string;
  colleagueName: string;
  /** Null where the practitioner goes to the client. */
  roomId: string | null;
  roomName: string;
  status: string;
  sequence: number;
  bornOn: string;
  accessNeeds: string;
  chaperoneWished: boolean;
  /** ISO date in the practice's own clock. */
  day: string;
  bookedAt: Temporal.Instant;
  time: Interval;
};

const chosen = (tx: Tx) =>
  tx
    .selectFrom("appointment as a")
    .innerJoin("client as c", (join) =>
      join.onRef("c.practice_id", "=", "a.practice_id").onRef("c.client_id", "=", "a.client_id"),
    )
    .innerJoin("service as s", (join) =>
      join.onRef("s.practice_id", "=", "a.practice_id").onRef("s.service_id", "=", "a.service_id"),
    )
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "a.practice_id").onRef("p.colleague_id", "=", "a.colleague_id"),
    )
    .leftJoin("room as r", (join) =>
      join.onRef("r.practice_id", "=", "a.practice_id").onRef("r.room_id", "=", "a.room_id"),
    )
    .select([
      "a.appointment_id as appointmentId",
      "a.client_id as clientId",
      sql<string>`c.given_name || ' ' || c.family_name`.as("clientName"),
      "c.born_on as bornOn",
      "a.service_id as serviceId",
      "s.name as serviceName",
      "a.colleague_id as colleagueId",
      "p.name as colleagueName",
      "a.room_id as roomId",
      sql<string>`coalesce(r.name, a.away_address)`.as("roomName"),
      "a.status as status",
      "a.sequence as sequence",
      "a.access_needs as accessNeeds",
      "a.chaperone_wished as chaperoneWished",
      sql<string>`(select (lower(a.during) at time zone time_zone)::date from practice)`.as("day"),
      "a.booked_at as booked",
      sql<string>`lower(a.during)`.as("from"),
      sql<string>`upper(a.during)`.as("until"),
    ]);

type Flat = Omit<AppointmentRow, "time" | "bookedAt"> & { from: string; until: string; booked: string };

const withTime = ({ from, until, booked, ...row }: Flat): AppointmentRow => ({
  ...row,
  bookedAt: Temporal.Instant.from(booked),
  time: { from: Temporal.Instant.from(from), until: Temporal.Instant.from(until) },
});

export async function appointment(tx: Tx, appointmentId: string): Promise<AppointmentRow | null> {
  const row = await chosen(tx).where("a.appointment_id", "=", appointmentId).executeTakeFirst();
  return row ? withTime(row as Flat) : null;
}

export async function appointmentsBetween(tx: Tx, span: Interval): Promise<AppointmentRow[]> {
  const rows = await chosen(tx)
    .where(sql<boolean>`a.during && tstzrange(${span.from.toString()}, ${span.until.toString()})`)
    .orderBy(sql`lower(a.during)`)
    .execute();
  return rows.map((row) => withTime(row as Flat));
}

export async function appointmentsOfClient(tx: Tx, clientId: string): Promise<AppointmentRow[]> {
  const rows = await chosen(tx)
    .where("a.client_id", "=", clientId)
    .orderBy(sql`lower(a.during)`)
    .execute();
  return rows.map((row) => withTime(row as Flat));
}

export function clientNamed(tx: Tx, clientId: string): Promise<{ givenName: string; familyName: string }> {
  return tx
    .selectFrom("client")
    .where("client_id", "=", clientId)
    .select(["given_name as givenName", "family_name as familyName"])
    .executeTakeFirstOrThrow();
}

/** Which of these visits are their client's first that was not called off. */
export async function firstVisits(tx: Tx, appointmentIds: string[]): Promise<Set<string>> {
  if (appointmentIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select appointment_id as id from appointment a
    where appointment_id = any (${appointmentIds}::uuid[]) and not exists (
      select 1 from appointment b where b.practice_id = a.practice_id and b.client_id = a.client_id
        and lower(b.during) < lower(a.during) and b.status not in ('cancelled', 'did-not-attend'))`.execute(tx);
  return new Set(rows.map((row) => row.id));
}
