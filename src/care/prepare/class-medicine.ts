import { Temporal } from "temporal-polyfill";
import { medicineClasses } from "../../knowledge/medicines.ts";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { screeningOf } from "./screenings.sql.ts";

type Wish = {
  medicineClassId: string;
  appointmentId: string;
  colleagueId: string;
  medicine: string;
  class: string;
  now: Temporal.Instant;
};

/** PREP-14. What the therapist found out about a medicine; it counts from the next review on, as a clearance does. */
export async function classMedicine(tx: Tx, wish: Wish): Promise<{ classed: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  if (!visit) return refuse("PREP-14", "We can't find that visit.");
  if ((await screeningOf(tx, wish.appointmentId))?.decision)
    return refuse("PREP-14", "These answers are reviewed already. Please ask the questions again.");
  const medicine = wish.medicine.trim().toLowerCase();
  if (medicine === "" || !medicineClasses.some(({ value }) => value === wish.class))
    return refuse("PREP-14", "Please choose what the medicine is for.", { field: "class" });
  const kept = await tx
    .insertInto("medicine_class")
    .values({
      medicine_class_id: wish.medicineClassId,
      client_id: visit.clientId,
      medicine,
      class: wish.class,
      recorded_by: wish.colleagueId,
      recorded_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, wish.colleagueId, "recorded", "medicine", wish.medicineClassId);
  return { classed: true };
}
