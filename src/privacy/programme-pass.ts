import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { audit } from "./audit.ts";
import { hashOf, newToken } from "./token.ts";

export const passDays = 60;

/** PRIV-10. Opens a client's programme, and nothing else of theirs, on the device that they keep it on. */
export async function makeProgrammePass(tx: Tx, wish: { clientId: string; now: Temporal.Instant }): Promise<string> {
  const token = newToken();
  await tx
    .insertInto("programme_pass")
    .values({
      token_hash: hashOf(token),
      client_id: wish.clientId,
      expires_at: wish.now.add({ hours: 24 * passDays }).toString(),
    })
    .execute();
  await audit(tx, "client", "kept", "programme", wish.clientId);
  return token;
}

export async function whoHasPass(tx: Tx, token: string, now: Temporal.Instant): Promise<{ clientId: string } | null> {
  const row = await tx
    .selectFrom("programme_pass")
    .select("client_id as clientId")
    .where("token_hash", "=", hashOf(token))
    .where("expires_at", ">", now.toString())
    .executeTakeFirst();
  return row ?? null;
}

export async function endProgrammePass(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom("programme_pass").where("token_hash", "=", hashOf(token)).execute();
}
