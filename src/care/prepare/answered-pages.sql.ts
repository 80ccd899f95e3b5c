import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { Answers } from "./answers.ts";
import type { KeptPage } from "./answers-so-far.ts";
import type { Classed } from "./medicines.ts";

/** Every page that was sent for this visit, the oldest first; none is ever written over. */
export function answeredPages(tx: Tx, appointmentId: string): Promise<KeptPage[]> {
  return tx
    .selectFrom("page_answered")
    .where("appointment_id", "=", appointmentId)
    .select(["page", "voice", "answered_at as answeredAt", sql<Answers>`answers`.as("answers")])
    .orderBy("answered_at")
    .orderBy("page_answered_id")
    .execute();
}

/** What has been found out about this client's medicines, the newest first. */
export function medicineClassesOf(tx: Tx, clientId: string): Promise<Classed[]> {
  return tx
    .selectFrom("medicine_class")
    .where("client_id", "=", clientId)
    .select(["medicine", "class"])
    .orderBy("recorded_at", "desc")
    .execute();
}
