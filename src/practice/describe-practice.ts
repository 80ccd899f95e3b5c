import type { Tx } from "../db/transaction.ts";

export type Description = { address: string; phone: string; about: string };

/** What the public page says of the practice beside its name. */
export async function describePractice(tx: Tx, description: Description): Promise<void> {
  await tx.updateTable("practice").set(description).execute();
}
