import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { audit, makePrivateLink, revokePrivateLinks } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "./appointments.sql.ts";
import { newLinkLetter } from "./confirmation.ts";

type Wish = { appointmentId: string; colleagueId: string; address: string; now: Temporal.Instant };

/** A lost or forwarded link is closed with all others of its client, and a new one is written to them (PRIV-4). */
export async function sendNewLink(tx: Tx, wish: Wish): Promise<{ sent: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  if (!visit) return refuse("PRIV-4", "We can't find that visit.");
  const client = await tx
    .selectFrom("client")
    .select(["email", "given_name as givenName"])
    .where("client_id", "=", visit.clientId)
    .executeTakeFirstOrThrow();
  await revokePrivateLinks(tx, { clientId: visit.clientId, now: wish.now });
  const link = await makePrivateLink(tx, { clientId: visit.clientId, now: wish.now });
  const practice = await practiceDetails(tx);
  const words = newLinkLetter({ practice, givenName: client.givenName, link: `${wish.address}/link/${link}` });
  await writeMessage(tx, { to: client.email, ...words, calendar: null, at: wish.now });
  await audit(tx, wish.colleagueId, "sent a new", "private link", visit.clientId);
  return { sent: true };
}
