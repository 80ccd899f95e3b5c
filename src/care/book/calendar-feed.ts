import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { calendarFeed } from "../../outside/calendar-file.ts";
import { practiceDetails } from "../../practice/index.ts";
import { audit, hashOf, newToken } from "../../privacy/index.ts";
import { appointmentsBetween } from "./appointments.sql.ts";

/** A new secret address for this colleague's diary; the one before it tells nothing any more (BOOK-18). */
export async function newFeed(tx: Tx, colleagueId: string, now: Temporal.Instant): Promise<string> {
  const token = newToken();
  const row = { token_hash: hashOf(token), made_at: now.toString() };
  await tx
    .insertInto("calendar_feed")
    .values({ colleague_id: colleagueId, ...row })
    .onConflict((conflict) => conflict.columns(["practice_id", "colleague_id"]).doUpdateSet(row))
    .execute();
  await audit(tx, colleagueId, "made a new", "calendar feed", colleagueId);
  return token;
}

/** Times and nothing else, from a month back to half a year ahead; null where the address is no longer good. */
export async function feedFile(tx: Tx, token: string, now: Temporal.Instant): Promise<string | null> {
  const feed = await tx
    .selectFrom("calendar_feed as f")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "f.practice_id").onRef("p.colleague_id", "=", "f.colleague_id"),
    )
    .select("f.colleague_id as colleagueId")
    .where("f.token_hash", "=", hashOf(token))
    .where("p.left_at", "is", null)
    .executeTakeFirst();
  if (!feed) return null;
  const practice = await practiceDetails(tx);
  const span = { from: now.subtract({ hours: 24 * 31 }), until: now.add({ hours: 24 * 183 }) };
  const visits = (await appointmentsBetween(tx, span)).filter((visit) => visit.colleagueId === feed.colleagueId);
  return calendarFeed(
    practice.name,
    visits.map(({ appointmentId, sequence, time, status }) => ({
      appointmentId,
      sequence,
      time,
      cancelled: status === "cancelled" || status === "did-not-attend",
    })),
    now,
  );
}
