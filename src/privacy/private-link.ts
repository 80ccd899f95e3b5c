import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { newId } from "../shared/id.ts";
import { refuse, type Refused } from "../shared/refusal.ts";
import { audit } from "./audit.ts";
import { hashOf, newToken } from "./token.ts";

const mostWrongBirths = 5;
const closed = () =>
  refuse(
    "PRIV-4",
    "This private link doesn't work, or that isn't the date of birth. Please try again, or ask us for a new link.",
  );

/** A link that stands for its client for 90 days. Only its hash is kept. */
export async function makePrivateLink(tx: Tx, wish: { clientId: string; now: Temporal.Instant }): Promise<string> {
  const { token, row } = newPrivateLink(wish);
  await tx.insertInto("private_link").values(row).execute();
  return token;
}

/** The link and the row that keeps it, for an act that writes it together with others. */
export function newPrivateLink({ clientId, now }: { clientId: string; now: Temporal.Instant }) {
  const token = newToken();
  const expires_at = now.add({ hours: 24 * 90 }).toString();
  return { token, row: { private_link_id: newId(), client_id: clientId, token_hash: hashOf(token), expires_at } };
}

export type Opening = { token: string; bornOn: string; now: Temporal.Instant };

/**
 * Opens a link for two hours, once the date of birth fits. The wrong tries are counted in the answer, not in a refusal,
 * because a refusal would undo the count.
 */
export async function openPrivateLink(tx: Tx, wish: Opening): Promise<{ token: string } | { wrong: Refused }> {
  const link = await tx
    .selectFrom("private_link as l")
    .innerJoin("client as c", (join) =>
      join.onRef("c.practice_id", "=", "l.practice_id").onRef("c.client_id", "=", "l.client_id"),
    )
    .select(["l.private_link_id", "c.client_id", "c.born_on"])
    .where("l.token_hash", "=", hashOf(wish.token))
    .where("l.revoked_at", "is", null)
    .where("l.expires_at", ">", wish.now.toString())
    .where("l.wrong_births", "<", mostWrongBirths)
    .forUpdate("l")
    .executeTakeFirst();
  if (!link) return { wrong: closed() };
  if (link.born_on !== wish.bornOn) {
    await tx
      .updateTable("private_link")
      .set((row) => ({ wrong_births: row("wrong_births", "+", 1) }))
      .where("private_link_id", "=", link.private_link_id)
      .execute();
    return { wrong: closed() };
  }
  const token = newToken();
  await tx
    .insertInto("opened_link")
    .values({
      token_hash: hashOf(token),
      private_link_id: link.private_link_id,
      csrf_secret: newToken(),
      expires_at: wish.now.add({ hours: 2 }).toString(),
    })
    .execute();
  await audit(tx, "client", "opened", "private link", link.private_link_id);
  return { token };
}

export async function whoOpened(tx: Tx, token: string, now: Temporal.Instant): Promise<{ clientId: string } | null> {
  const row = await tx
    .selectFrom("opened_link as o")
    .innerJoin("private_link as l", (join) =>
      join.onRef("l.practice_id", "=", "o.practice_id").onRef("l.private_link_id", "=", "o.private_link_id"),
    )
    .select("l.client_id as clientId")
    .where("o.token_hash", "=", hashOf(token))
    .where("o.expires_at", ">", now.toString())
    .where("l.revoked_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** With what devices have kept, too: whoever found the link may have kept the programme. */
export async function revokePrivateLinks(tx: Tx, wish: { clientId: string; now: Temporal.Instant }): Promise<void> {
  await tx
    .updateTable("private_link")
    .set({ revoked_at: wish.now.toString() })
    .where("client_id", "=", wish.clientId)
    .execute();
  await tx.deleteFrom("programme_pass").where("client_id", "=", wish.clientId).execute();
}
