import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../db/connect.ts";
import { inPractice } from "../db/transaction.ts";
import type { Email } from "../outside/email.ts";
import type { Texts } from "../outside/text.ts";

type Waiting = {
  message_id: string;
  channel: "email" | "text";
  to_address: string;
  subject: string;
  body: string;
  calendar: string | null;
};
/** What the house can send by; what goes another way waits. */
export type Post = { email?: Email; texts?: Texts };

/**
 * Sends what waits, each message claimed for two minutes first, so that two processes don't send it twice. One that fails
 * is tried again, later each time; its id goes with it, so a mail server can tell a repeat.
 */
export async function sendMessages(db: Database, post: Post, now: Temporal.Instant): Promise<void> {
  const channels = [...(post.email ? ["email"] : []), ...(post.texts ? ["text"] : [])];
  const { rows } = await sql<{ practice: string }>`select practices_with_work() as practice`.execute(db);
  for (const { practice } of rows)
    for (let next = await claim(db, practice, channels, now); next; next = await claim(db, practice, channels, now)) {
      const sent = await send(post, next)
        .then(() => true)
        .catch(() => false);
      if (sent) await markSent(db, practice, next.message_id, now);
    }
}

async function send({ email, texts }: Post, { message_id: id, to_address: to, ...words }: Waiting): Promise<void> {
  await (words.channel === "text" ? texts!.send({ id, to, body: words.body }) : email!.send({ id, to, ...words }));
}

function claim(
  db: Database,
  practice: string,
  channels: readonly string[],
  now: Temporal.Instant,
): Promise<Waiting | null> {
  return inPractice(db, practice, async (tx) => {
    const found = await sql<Waiting>`
      update message set tries = tries + 1,
        claimed_until = ${now.toString()}::timestamptz + make_interval(mins => least(2 ^ (tries + 1), 240)::integer)
      where message_id = (select message_id from message
        where sent_at is null and tries < 12 and channel = any (${channels})
        and (not_before is null or not_before <= ${now.toString()}) and (claimed_until is null or claimed_until < ${now.toString()})
        order by written_at limit 1 for update skip locked)
      returning message_id, channel, to_address, subject, body, calendar`.execute(tx);
    return found.rows[0] ?? null;
  });
}

async function markSent(db: Database, practice: string, messageId: string, now: Temporal.Instant): Promise<void> {
  await inPractice(db, practice, (tx) =>
    tx
      .updateTable("message")
      .set({ sent_at: now.toString(), claimed_until: null })
      .where("message_id", "=", messageId)
      .execute(),
  );
}
