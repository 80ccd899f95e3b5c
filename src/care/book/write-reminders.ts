import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { dialled } from "../../outside/text.ts";
import { practiceDetails, writeMessage, writeText } from "../../practice/index.ts";
import { inShort, reminder } from "./confirmation.ts";
import { reminderDue } from "./reminder-due.ts";

type Coming = {
  id: string;
  sequence: number;
  from: string;
  bookedAt: string;
  email: string;
  givenName: string;
  phone: string | null;
};

/** Writes the reminders that are due now. However often and however many do this, each visit is reminded of once. */
export async function writeReminders(tx: Tx, now: Temporal.Instant): Promise<number> {
  const practice = await practiceDetails(tx);
  const { rows } = await sql<Coming>`
    select a.appointment_id as id, a.sequence, lower(a.during) as "from", a.booked_at as "bookedAt", c.email, c.given_name as "givenName",
      case when c.texts_wished then c.phone end as phone
    from appointment a join client c using (practice_id, client_id)
    where a.status = 'confirmed' and lower(a.during) between ${now.toString()} and ${now.add({ hours: 25 }).toString()}
      and not exists (select 1 from message m where m.practice_id = a.practice_id and m.appointment_id = a.appointment_id
        and m.sequence = a.sequence and m.kind = 'reminder')`.execute(tx);
  const due = rows.filter(({ from, bookedAt }) => {
    const times = { from: Temporal.Instant.from(from), bookedAt: Temporal.Instant.from(bookedAt) };
    return reminderDue(times, now, practice.timeZone);
  });
  for (const { id, sequence, from, email, givenName, phone } of due) {
    const words = reminder({ practice, from: Temporal.Instant.from(from), givenName });
    const reminds = { appointmentId: id, sequence };
    const { written } = await writeMessage(tx, { to: email, ...words, calendar: null, at: now, reminds });
    const number = phone === null ? null : dialled(phone);
    if (written && number) await writeText(tx, { to: number, body: inShort(practice, from), at: now });
  }
  return due.length;
}
