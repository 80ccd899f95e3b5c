import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { writeChange } from "./appointment-changes.sql.ts";
import { appointment } from "./appointments.sql.ts";

type Marking = { appointmentId: string; came: boolean; by: string; now: Temporal.Instant };

/** BOOK-15. Somebody who is there may be a little early; nobody is missed before their time. */
export async function markAttendance(tx: Tx, marking: Marking): Promise<{ status: string; day: string } | Refused> {
  await sql`select 1 from appointment where appointment_id = ${marking.appointmentId} for update`.execute(tx);
  const visit = await appointment(tx, marking.appointmentId);
  if (!visit) return refuse("BOOK-15", "We can't find that visit.");
  const status = marking.came ? ("arrived" as const) : ("did-not-attend" as const);
  const { day } = visit;
  if (visit.status === status) return { status, day };
  if (visit.status !== "confirmed")
    return refuse("BOOK-15", "This visit has gone on already, so that can't be marked now.");
  const earliest = marking.came ? visit.time.from.subtract({ hours: 12 }) : visit.time.from;
  if (Temporal.Instant.compare(marking.now, earliest) < 0)
    return refuse("BOOK-15", "The time of this visit hasn't come yet.");
  await tx
    .updateTable("appointment")
    .set({ status })
    .where("appointment_id", "=", marking.appointmentId)
    .where("status", "=", "confirmed")
    .execute();
  if (!marking.came) await tx.deleteFrom("promised_time").where("appointment_id", "=", marking.appointmentId).execute();
  await writeChange(tx, { ...marking, what: status });
  await audit(
    tx,
    marking.by,
    status === "arrived" ? "marked as arrived" : "marked as not attended",
    "appointment",
    marking.appointmentId,
  );
  return { status, day };
}
