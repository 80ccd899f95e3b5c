import { sql } from "kysely";
import { byThen } from "./person.sql.ts";
import type { Tx } from "../../db/transaction.ts";

export type ReadingRow = {
  moment: string;
  movement: string;
  side: string;
  method: string;
  degrees: number;
  symptom: string;
};

const readings = (tx: Tx) =>
  tx.selectFrom("sign_reading as r").select(["r.moment", "r.movement", "r.side", "r.method", "r.degrees", "r.symptom"]);

/** The readings of one visit, in the order in which they were taken. */
export function readingsOf(tx: Tx, appointmentId: string): Promise<ReadingRow[]> {
  return readings(tx).where("r.appointment_id", "=", appointmentId).orderBy("r.recorded_at").execute();
}

export type DatedReading = ReadingRow & { visit: string; day: string };

/** What was measured in short at this client's visits, the newest visit first, as many as are shown. */
export async function readingsOfClient(tx: Tx, clientId: string, most = 60): Promise<DatedReading[]> {
  return readings(tx)
    .innerJoin("appointment as a", (join) =>
      join.onRef("a.practice_id", "=", "r.practice_id").onRef("a.appointment_id", "=", "r.appointment_id"),
    )
    .where("a.client_id", "=", clientId)
    .select(["r.appointment_id as visit", sql<string>`lower(a.during)`.as("day")])
    .orderBy(sql`lower(a.during)`, "desc")
    .orderBy("r.recorded_at")
    .limit(most)
    .execute();
}

/** The sign that this client was last measured by, at another visit. */
export async function lastSignOf(tx: Tx, clientId: string, notOf: string): Promise<ReadingRow | null> {
  const row = await readings(tx)
    .innerJoin("appointment as a", (join) =>
      join.onRef("a.practice_id", "=", "r.practice_id").onRef("a.appointment_id", "=", "r.appointment_id"),
    )
    .where("a.client_id", "=", clientId)
    .where("a.appointment_id", "!=", notOf)
    // By the day of the visit, which is in the index: so the search ends at the newest visit that has one.
    .orderBy(sql`lower(a.during)`, "desc")
    .orderBy("r.recorded_at", "desc")
    .executeTakeFirst();
  return row ?? null;
}

export type ComplaintRow = { words: string; onset: string; regions: string[]; recordedAt: string };

/** What the client last asked for help with, at this visit or before it. */
export async function lastComplaintOf(tx: Tx, clientId: string, at?: string): Promise<ComplaintRow | null> {
  const until = at === undefined ? sql<boolean>`true` : sql<boolean>`${byThen(at)}`;
  const row = await tx
    .selectFrom("complaint as c")
    .innerJoin("episode as e", (join) =>
      join.onRef("e.practice_id", "=", "c.practice_id").onRef("e.episode_id", "=", "c.episode_id"),
    )
    .where("e.client_id", "=", clientId)
    .where(until)
    .select(["c.words", "c.onset", "c.regions", "c.recorded_at as recordedAt"])
    .orderBy("c.recorded_at", "desc")
    .executeTakeFirst();
  return row ?? null;
}
