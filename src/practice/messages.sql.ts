import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { newId } from "../shared/id.ts";

export type Message = {
  messageId: string;
  toAddress: string;
  subject: string;
  body: string;
  hasCalendar: boolean;
  writtenAt: string;
  sentAt: string | null;
  tries: number;
};
export type Letter = {
  to: string;
  subject: string;
  body: string;
  calendar: string | null;
  at: Temporal.Instant;
  /** The visit that this reminds of; a second reminder of the same one is not written. */
  reminds?: { appointmentId: string; sequence: number };
};

/** Written with the act that it tells of, so that there is never one without the other; sent after it. */
export async function writeMessage(tx: Tx, letter: Letter): Promise<void> {
  const { to: to_address, at, reminds, ...words } = letter;
  const about = reminds ? { kind: "reminder", appointment_id: reminds.appointmentId, sequence: reminds.sequence } : {};
  await tx
    .insertInto("message")
    .values({ message_id: newId(), to_address, ...words, written_at: at.toString(), ...about })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export function messages(tx: Tx, most = 100): Promise<Message[]> {
  return tx
    .selectFrom("message")
    .select([
      "message_id as messageId",
      "to_address as toAddress",
      "subject",
      "body",
      sql<boolean>`calendar is not null`.as("hasCalendar"),
      "written_at as writtenAt",
      "sent_at as sentAt",
      "tries",
    ])
    .orderBy("written_at", "desc")
    .limit(most)
    .execute();
}

export async function calendarOf(tx: Tx, messageId: string): Promise<string | null> {
  const row = await tx.selectFrom("message").select("calendar").where("message_id", "=", messageId).executeTakeFirst();
  return row?.calendar ?? null;
}
