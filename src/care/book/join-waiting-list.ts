import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { clientFor } from "./keep-client.ts";
import type { Part } from "./soonest-times.ts";
import { needsGuardian, type WhoBooks } from "./who-books.ts";

export type Joining = {
  waitingId: string;
  serviceId: string;
  who: WhoBooks;
  clientId?: string;
  fromDay: Temporal.PlainDate;
  untilDay: Temporal.PlainDate;
  weekdays: readonly number[];
  parts: readonly Part[];
  address: string;
  now: Temporal.Instant;
};

/** BOOK-27. A place on the list, behind those who asked before. Asking again changes the wish and keeps the place. */
export async function joinWaitingList(tx: Tx, joining: Joining): Promise<{ waits: true } | Refused> {
  const { timeZone } = await practiceDetails(tx);
  const today = joining.now.toZonedDateTimeISO(timeZone).toPlainDate();
  const young = needsGuardian(joining.who, today);
  if (young) return young;
  if (joining.untilDay.since(today).sign < 0)
    return refuse("BOOK-27", "That day has gone. Please give a later one.", { field: "until" });
  const client_id = joining.clientId ?? (await clientFor(tx, joining.who));
  const wish = {
    from_day: joining.fromDay.toString(),
    until_day: joining.untilDay.toString(),
    weekdays: [...joining.weekdays],
    parts: [...joining.parts],
    address: joining.address,
  };
  await tx
    .insertInto("waiting")
    .values({
      waiting_id: joining.waitingId,
      client_id,
      service_id: joining.serviceId,
      asked_at: joining.now.toString(),
      ...wish,
    })
    .onConflict((conflict) =>
      conflict.columns(["practice_id", "client_id", "service_id"]).where("ended_at", "is", null).doUpdateSet(wish),
    )
    .execute();
  await audit(tx, "client", "asked to wait", "waiting list", joining.waitingId);
  return { waits: true };
}

/** Whoever no longer waits is offered nothing more; what is offered to them just now is free again. */
export async function leaveWaitingList(
  tx: Tx,
  { waitingId, by, now }: { waitingId: string; by: string; now: Temporal.Instant },
): Promise<void> {
  await tx.updateTable("waiting").set({ ended_at: now.toString() }).where("waiting_id", "=", waitingId).execute();
  const open = await tx
    .updateTable("time_offer")
    .set({ answer: "declined" })
    .where("waiting_id", "=", waitingId)
    .where("answer", "is", null)
    .returning("time_offer_id")
    .execute();
  for (const { time_offer_id } of open)
    await tx.deleteFrom("promised_time").where("hold_id", "=", time_offer_id).execute();
  await audit(tx, by, "left", "waiting list", waitingId);
}
