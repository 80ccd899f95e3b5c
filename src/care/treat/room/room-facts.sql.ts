import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import type { Refused } from "../../../shared/refusal.ts";

export async function accountableFor(tx: Tx, appointmentId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("session")
    .select("colleague_id")
    .where("appointment_id", "=", appointmentId)
    .executeTakeFirst();
  return row?.colleague_id ?? null;
}

export async function isBlockOf(tx: Tx, appointmentId: string, blockId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("treatment_block")
    .select("treatment_block_id")
    .where("appointment_id", "=", appointmentId)
    .where("treatment_block_id", "=", blockId)
    .executeTakeFirst();
  return row !== undefined;
}

/** What was answered to this command before. */
export async function commandTaken(
  tx: Tx,
  commandId: string,
): Promise<{ contentHash: Buffer; refusal: Refused | null } | null> {
  const found = await sql<{ contentHash: Buffer; refusal: Refused | null }>`
    select content_hash "contentHash", refusal from room_command where room_command_id = ${commandId}`.execute(tx);
  return found.rows[0] ?? null;
}

/** The time of the last thing that this device did in this visit. */
export async function lastDoneBy(tx: Tx, appointmentId: string, device: string): Promise<Temporal.Instant | null> {
  const found = await sql<{ at: string | null }>`
    select max(done_at) at from room_command where appointment_id = ${appointmentId} and device_id = ${device}`.execute(
    tx,
  );
  const at = found.rows[0]?.at;
  return at ? Temporal.Instant.from(at) : null;
}

export async function draftSaved(tx: Tx, id: string): Promise<{ version: number | null } | null> {
  const row = await tx.selectFrom("room_draft").select("version").where("room_draft_id", "=", id).executeTakeFirst();
  return row ?? null;
}

export type Stands = { version: number; text: string };

/** The text that stands in a field. */
export async function newestDraft(tx: Tx, appointmentId: string, field: string): Promise<Stands | null> {
  const found = await sql<Stands>`
    select version, words as text from room_draft
    where appointment_id = ${appointmentId} and field = ${field} and version is not null
    order by version desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

export async function draftsOf(tx: Tx, appointmentId: string): Promise<(Stands & { field: string })[]> {
  const found = await sql<Stands & { field: string }>`
    select distinct on (field) field, version, words as text from room_draft
    where appointment_id = ${appointmentId} and version is not null
    order by field, version desc`.execute(tx);
  return found.rows;
}
