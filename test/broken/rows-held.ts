import pg from "pg";
import type { Server } from "../../src/db/embedded.ts";

/** The rows that acts are known by, as "table id", read by the owner past every rule. */
export async function rowsHeld(owner: Server): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const tables = ["screening", "screening_review", "consent", "complaint", "application", "sign_reading"];
  const ownIds = [...tables, "appointment", "prescription", "amendment", "practice"].map(
    (table) => `select '${table} ' || ${table}_id held from ${table}`,
  );
  const ofVisits = ["session", "signature"].map((table) => `select '${table} ' || appointment_id from ${table}`);
  const calledOff = "select 'calledOff ' || appointment_id from appointment where status = 'cancelled'";
  const { rows } = await client.query<{ held: string }>([...ownIds, ...ofVisits, calledOff].join(" union all "));
  await client.end();
  return rows.map(({ held }) => held);
}
