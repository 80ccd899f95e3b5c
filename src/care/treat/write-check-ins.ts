import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { makePrivateLink } from "../../privacy/index.ts";

const [after, latest] = [{ hours: 48 }, { hours: 120 }];
const [morning, evening] = [8, 21];

/** TREAT-19. Two days after the visit ended, by day only; after five days it would ask about something else. */
export function checkInDue(ended: Temporal.Instant, now: Temporal.Instant, timeZone: string): boolean {
  if (Temporal.Instant.compare(now, ended.add(after)) < 0) return false;
  if (Temporal.Instant.compare(ended.add(latest), now) < 0) return false;
  const { hour } = now.toZonedDateTimeISO(timeZone);
  return hour >= morning && hour < evening;
}

type Seen = { id: string; clientId: string; ended: string; email: string; givenName: string };

/** The visits that were treated and signed, and whose client has not been asked how they are. */
export async function dueCheckIns(tx: Tx, now: Temporal.Instant): Promise<Seen[]> {
  const { rows } = await sql<Seen>`
    select a.appointment_id as id, a.client_id as "clientId", upper(a.during) as ended, c.email, c.given_name as "givenName"
    from appointment a join client c using (practice_id, client_id) join signature g using (practice_id, appointment_id)
    where upper(a.during) between ${now.subtract(latest).toString()} and ${now.subtract(after).toString()} and c.email <> ''
      and (exists (select 1 from application p where p.practice_id = a.practice_id and p.appointment_id = a.appointment_id)
        or exists (select 1 from treatment_block b where b.practice_id = a.practice_id and b.appointment_id = a.appointment_id))
      and not exists (select 1 from check_in k where k.practice_id = a.practice_id and k.appointment_id = a.appointment_id)
      and not exists (select 1 from reaction r where r.practice_id = a.practice_id and r.appointment_id = a.appointment_id)
    order by upper(a.during)`.execute(tx);
  return rows;
}

/** Asks each client once how they have been. However many processes look, the row of the visit is written by one. */
export async function writeCheckIns(tx: Tx, now: Temporal.Instant, address: string | null): Promise<number> {
  const practice = await practiceDetails(tx);
  let written = 0;
  for (const visit of await dueCheckIns(tx, now)) {
    if (!checkInDue(Temporal.Instant.from(visit.ended), now, practice.timeZone)) continue;
    const asked = await tx
      .insertInto("check_in")
      .values({ appointment_id: visit.id, written_at: now.toString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (asked.numInsertedOrUpdatedRows === 0n) continue;
    const token = address === null ? null : await makePrivateLink(tx, { clientId: visit.clientId, now });
    const link = token === null ? "the private link in the e-mail about your booking" : `${address}/link/${token}`;
    const words = checkInLetter({ practice: practice.name, givenName: visit.givenName, link });
    await writeMessage(tx, { to: visit.email, ...words, calendar: null, at: now });
    written++;
  }
  return written;
}

/** Neither the subject nor the letter says anything of what was done. */
export const checkInLetter = (to: { practice: string; givenName: string; link: string }) => ({
  subject: `Your visit to ${to.practice}`,
  body: [
    `Hello ${to.givenName},`,
    "",
    "How have you been since your visit? Four short questions, on a page of your own:",
    to.link,
    "",
    "Nobody watches this for emergencies. In an emergency call 999; for urgent advice call 111.",
    "",
    to.practice,
  ].join("\n"),
});
