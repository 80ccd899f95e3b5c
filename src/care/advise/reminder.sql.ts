import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";

export async function reminderOf(tx: Tx, clientId: string): Promise<number | null> {
  const row = await tx
    .selectFrom("programme_reminder")
    .select("hour")
    .where("client_id", "=", clientId)
    .executeTakeFirst();
  return row?.hour ?? null;
}

/** ADVISE-7. Only who asks for it is reminded; null ends it. */
export async function keepReminder(
  tx: Tx,
  { clientId, hour }: { clientId: string; hour: number | null },
): Promise<void> {
  if (hour === null) await tx.deleteFrom("programme_reminder").where("client_id", "=", clientId).execute();
  else
    await tx
      .insertInto("programme_reminder")
      .values({ client_id: clientId, hour })
      .onConflict((conflict) => conflict.columns(["practice_id", "client_id"]).doUpdateSet({ hour }))
      .execute();
}

/** The last hour at which a reminder is written: nobody is woken by one. */
const evening = 20;

/** Once a day, from the hour they chose, to those whose programme goes on and who have ticked nothing today. */
export async function writeProgrammeReminders(tx: Tx, now: Temporal.Instant): Promise<number> {
  const practice = await practiceDetails(tx);
  const clock = now.toZonedDateTimeISO(practice.timeZone);
  const today = clock.toPlainDate().toString();
  const { rows } = await sql<{ email: string; givenName: string }>`
    update programme_reminder r set last_written_on = ${today}
    from client c
    where c.practice_id = r.practice_id and c.client_id = r.client_id
      and r.hour <= ${clock.hour} and ${clock.hour} <= ${evening} and (r.last_written_on is null or r.last_written_on < ${today}::date)
      and exists (select from prescription p join appointment a using (practice_id, appointment_id)
        join signature g using (practice_id, appointment_id)
        where a.practice_id = r.practice_id and a.client_id = r.client_id
        and not exists (select from prescription_plan l where l.practice_id = p.practice_id
          and l.prescription_id = p.prescription_id and l.stop_on < ${today}::date)
        and not exists (select from prescription n join appointment b using (practice_id, appointment_id)
          join signature h using (practice_id, appointment_id)
          where b.practice_id = a.practice_id and b.client_id = a.client_id and n.exercise = p.exercise and n.side = p.side
          and n.prescribed_at > p.prescribed_at)
        and not exists (select from prescription_end e where e.practice_id = p.practice_id and e.prescription_id = p.prescription_id))
      and not exists (select from exercise_tick t join prescription p using (practice_id, prescription_id)
        join appointment a on a.practice_id = p.practice_id and a.appointment_id = p.appointment_id
        where a.practice_id = r.practice_id and a.client_id = r.client_id
        and (t.done_at at time zone ${practice.timeZone})::date = ${today}::date)
    returning c.email, c.given_name "givenName"`.execute(tx);
  for (const { email, givenName } of rows)
    await writeMessage(tx, {
      to: email,
      subject: `A gentle reminder from ${practice.name}`,
      body: [
        `Dear ${givenName},`,
        "You asked us to remind you. Even a little counts; and if today is not the day, that is fine, too.",
        "You can end these reminders on your page.",
        practice.name,
      ].join("\n\n"),
      calendar: null,
      at: now,
    });
  return rows.length;
}
