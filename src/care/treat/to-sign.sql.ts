import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import type { Held } from "./may-sign.ts";

export type ToSign = Held & {
  accountable: string;
  until: Temporal.Instant;
  signed: boolean;
  handedOver: boolean;
};

/** What signing asks, in one question. The session's row is held first, so that all who sign or write meanwhile are seen. */
export async function toSign(tx: Tx, appointmentId: string): Promise<ToSign | null> {
  type Row = Omit<ToSign, "until"> & { until: string };
  const found = await sql<{ row: Row | null }>`select hold_to_sign(${appointmentId}) as row`.execute(tx);
  const row = found.rows[0]?.row;
  return row ? { ...row, until: Temporal.Instant.from(row.until) } : null;
}
