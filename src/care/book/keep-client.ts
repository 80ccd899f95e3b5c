import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";
import type { WhoBooks } from "./who-books.ts";

export async function keepNewClient(tx: Tx, who: WhoBooks): Promise<string> {
  const client_id = newId();
  await tx
    .insertInto("client")
    .values({
      client_id,
      given_name: who.givenName,
      family_name: who.familyName,
      email: who.email.toLowerCase(),
      phone: who.phone,
      born_on: who.bornOn,
      texts_wished: who.textsWished ?? false,
    })
    .execute();
  if (who.guardianName)
    await tx
      .insertInto("guardian")
      .values({ client_id, name: who.guardianName, relationship: who.guardianRelationship })
      .execute();
  return client_id;
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
