import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { newId } from "../shared/id.ts";

export type Message = {
  messageId: string;
  toAddress: string;
  channel: string;
  subject: string;
  body: string;
  hasCalendar: boolean;
  writtenAt: string;
  sentAt: string | null;
  tries: number;
};
export type Outgoing = {
  to: string;
  subject: string;
  body: string;
  calendar: string | null;
  at: Temporal.Instant;
  /** Where it would wake somebody, the moment from which it may go. */
  notBefore?: Temporal.Instant;
  /** The visit that this reminds of; a second reminder of the same one is not written. */
  reminds?: { appointmentId: string; sequence: number };
};

/** Written with the act that it tells of, so that there is never one without the other; sent after it. */
export async function writeMessage(tx: Tx, letter: Outgoing): Promise<{ written: boolean }> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("message")
    .values(messageRow(letter))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return { written: (numInsertedOrUpdatedRows ?? 0n) > 0n };
}

/** For an act that writes it together with what it tells of. */
export function messageRow({ to: to_address, at, notBefore, reminds, ...words }: Outgoing) {
  const about = reminds ? { kind: "reminder", appointment_id: reminds.appointmentId, sequence: reminds.sequence } : {};
  const not_before = notBefore?.toString() ?? null;
  return { message_id: newId(), to_address, ...words, written_at: at.toString(), not_before, ...about };
}

/** A few words to a phone, for those who wished for it. */
export async function writeText(tx: Tx, text: { to: string; body: string; at: Temporal.Instant }): Promise<void> {
  await tx
    .insertInto("message")
    .values({
      message_id: newId(),
      channel: "text",
      to_address: text.to,
      subject: "",
      body: text.body,
      written_at: text.at.toString(),
    })
    .execute();
}

export function messages(tx: Tx, most = 100): Promise<Message[]> {
  return tx
    .selectFrom("message")
    .select([
      "message_id as messageId",
      "to_address as toAddress",
      "channel",
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
