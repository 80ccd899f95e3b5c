import type { Tx } from "../../db/transaction.ts";
import type { WhoBooks } from "./who-books.ts";

/** Somebody who has opened their private link, in the shape of what everybody else types. */
export async function whoComes(tx: Tx, clientId: string): Promise<WhoBooks> {
  const client = await tx
    .selectFrom("client as c")
    .leftJoin("guardian as g", (join) =>
      join.onRef("g.practice_id", "=", "c.practice_id").onRef("g.client_id", "=", "c.client_id"),
    )
    .where("c.client_id", "=", clientId)
    .select([
      "c.given_name",
      "c.family_name",
      "c.email",
      "c.phone",
      "c.born_on",
      "c.texts_wished",
      "g.name",
      "g.relationship",
    ])
    .executeTakeFirstOrThrow();
  return {
    givenName: client.given_name,
    familyName: client.family_name,
    email: client.email,
    phone: client.phone,
    bornOn: client.born_on,
    guardianName: client.name ?? "",
    guardianRelationship: client.relationship ?? "",
    accessNeeds: "",
    chaperoneWished: false,
    textsWished: client.texts_wished,
  };
}
