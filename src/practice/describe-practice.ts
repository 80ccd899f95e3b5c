import type { Tx } from "../db/transaction.ts";

export type Description = { name: string; address: string; phone: string; about: string; time_zone: string };

/** What the public page says of the practice beside its name. */
export async function describePractice(tx: Tx, description: Partial<Description>): Promise<void> {
  await tx.updateTable("practice").set(description).execute();
}
