import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, type PracticeDetails, writeMessage } from "../../practice/index.ts";
import { audit, hashOf, newToken } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import type { Interval } from "../../shared/interval.ts";
import { isRefused } from "../../shared/refusal.ts";
import { offer } from "./confirmation.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { holdTime } from "./hold-time.ts";
import { offerEnds, offerFor, writeAt } from "./next-offers.ts";
import { allServices, type Offered } from "./services.sql.ts";
import { lapseOffers, takeList, type WaitingRow, whoWaits } from "./waiting.sql.ts";

/**
 * BOOK-27. Everybody who waits is offered the first time that suits them, in the order in which they asked. Each offer
 * holds its time, so the next in line is offered what is still free, and no time is ever offered to two.
 */
export async function offerTimes(tx: Tx, now: Temporal.Instant): Promise<number> {
  if ((await whoWaits(tx)).length === 0) return 0;
  await takeList(tx);
  await lapseOffers(tx, now);
  const waiting = (await whoWaits(tx)).filter(({ offerOpen }) => !offerOpen);
  const [practice, services] = [await practiceDetails(tx), await allServices(tx)];
  let offered = 0;
  for (const one of waiting) {
    const service = services.find(({ serviceId }) => serviceId === one.serviceId);
    const time = service?.offered ? await suitable(tx, one, service, practice, now) : null;
    if (service && time && (await offerOne(tx, one, service, time, practice, now))) offered++;
  }
  return offered;
}

async function suitable(tx: Tx, one: WaitingRow, service: Offered, keeps: PracticeDetails, now: Temporal.Instant) {
  const free = await findFreeTimes(tx, service, { now, keeps, days: keeps.horizonDays });
  const answerable = free.filter(({ from }) => offerEnds(from, now, keeps.timeZone) !== null);
  return offerFor(one, answerable, keeps.timeZone);
}

async function offerOne(
  tx: Tx,
  one: WaitingRow,
  service: Offered,
  { from }: Interval,
  practice: PracticeDetails,
  now: Temporal.Instant,
): Promise<boolean> {
  const [timeOfferId, token] = [newId(), newToken()];
  const until = offerEnds(from, now, practice.timeZone)!;
  const held = await holdTime(tx, service, { appointmentId: timeOfferId, from, now, until });
  if (isRefused(held)) return false;
  await tx
    .insertInto("time_offer")
    .values({
      time_offer_id: timeOfferId,
      waiting_id: one.waitingId,
      offered_from: from.toString(),
      token_hash: hashOf(token),
      expires_at: until.toString(),
    })
    .execute();
  const words = offer({ practice, from, givenName: one.givenName, until, link: `${one.address}/offer/${token}` });
  const notBefore = writeAt(now, practice.timeZone);
  await writeMessage(tx, { to: one.email, ...words, calendar: null, at: now, notBefore });
  await audit(tx, "practice", "offered", "waiting list", one.waitingId);
  return true;
}
