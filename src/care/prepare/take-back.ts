import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { consentsOf, permissionsOf } from "./consents.sql.ts";
import { keepPermission } from "./keep-permissions.ts";
import { refuseConsent } from "./withdraw-consent.ts";

type Wish = { refusalId: string; appointmentId: string; about: string; now: Temporal.Instant };

/** PREP-32. A no by the client themselves: to a part, to all of it, or to what is asked apart from treatment. */
export async function takeBack(tx: Tx, { about, ...wish }: Wish): Promise<{ kept: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  if (!visit) return refuse("PREP-20", "We can't find that visit.");
  const [what = "", code = ""] = about.split(" ");
  if (what === "permission") {
    const known = (await permissionsOf(tx, visit.clientId)).find((permission) => permission.about === code);
    if (known && !known.given) return { kept: true };
    const said = { permissionId: wish.refusalId, about: code, given: false, saidBy: visit.clientName };
    return keepPermission(tx, { ...said, appointmentId: wish.appointmentId, recordedBy: null, now: wish.now });
  }
  const { consents } = await consentsOf(tx, wish.appointmentId);
  const kind = consents.length > 0 ? "taken-back" : "declined";
  return refuseConsent(tx, { ...wish, about, kind, recordedBy: null, words: "" });
}
