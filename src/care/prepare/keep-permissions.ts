import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { permissions } from "./consents.sql.ts";

type Said = {
  permissionId: string;
  appointmentId: string;
  about: string;
  given: boolean;
  saidBy: string;
  /** Null where the client said so themselves, on their own page. */
  recordedBy: string | null;
  now: Temporal.Instant;
};

/** PREP-22. Photographs, sharing and marketing, each by itself and apart from treatment, which none of them touches (INV-32). */
export async function keepPermission(tx: Tx, said: Said): Promise<{ kept: true } | Refused> {
  const visit = await appointment(tx, said.appointmentId);
  if (!visit) return refuse("PREP-22", "We can't find that visit.");
  if (!permissions.some((known) => known === said.about))
    return refuse("PREP-22", "Please choose what it is about.", { field: "about" });
  if (said.saidBy.trim() === "") return refuse("PREP-22", "Please say who said so.", { field: "saidBy" });
  const kept = await tx
    .insertInto("permission")
    .values({
      permission_id: said.permissionId,
      client_id: visit.clientId,
      about: said.about,
      given: said.given,
      said_by: said.saidBy.trim(),
      recorded_by: said.recordedBy,
      said_at: said.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, said.recordedBy ?? "client", said.given ? "allowed" : "disallowed", said.about, said.permissionId);
  return { kept: true };
}
