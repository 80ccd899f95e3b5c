import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { FoundToday } from "./found-today.ts";

export async function foundToday(tx: Tx, appointmentId: string): Promise<FoundToday> {
  const { rows } = await sql<{ found: FoundToday | null }>`select found_today(${appointmentId}) as found`.execute(tx);
  return rows[0]?.found ?? {};
}
