import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";
import type { WhoBooks } from "./who-books.ts";

async function keepNewClient(tx: Tx, who: WhoBooks): Promise<string> {
  const clientId = newId();
  await insertClient(clientId, who, true).execute(tx);
  await keepGuardian(tx, clientId, who);
  return clientId;
}

/** A statement of its own or a part of another one; nothing where they are known already. */
export const insertClient = (clientId: string, who: WhoBooks, isNew: boolean) =>
  sql`insert into client (client_id, given_name, family_name, email, phone, born_on, texts_wished)
    select ${clientId}::uuid, ${who.givenName}::text, ${who.familyName}::text, ${who.email.toLowerCase()}::text, ${who.phone}::text,
      ${who.bornOn}::date, ${who.textsWished ?? false}::boolean where ${isNew}`;

export async function keepGuardian(tx: Tx, client_id: string, who: WhoBooks): Promise<void> {
  if (who.guardianName)
    await tx
      .insertInto("guardian")
      .values({ client_id, name: who.guardianName, relationship: who.guardianRelationship })
      .execute();
}

/** The same person, by address, name and birth date, stays one client; nothing of theirs is shown to whoever asks. */
export async function clientFor(tx: Tx, who: WhoBooks): Promise<string> {
  const known = await tx
    .selectFrom("client")
    .select("client_id")
    .where("email", "=", who.email.toLowerCase())
    .where("born_on", "=", who.bornOn)
    .where("given_name", "=", who.givenName)
    .where("family_name", "=", who.familyName)
    .executeTakeFirst();
  return known?.client_id ?? keepNewClient(tx, who);
}
