import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";

export type Description = {
  name: string;
  address: string;
  phone: string;
  about: string;
  time_zone: string;
  notice_minutes: number;
  horizon_days: number;
  step_minutes: number;
  change_hours: number;
  change_policy: string;
};

/** What the public page says of the practice, and what it keeps to when people book. */
export async function describePractice(tx: Tx, description: Partial<Description>): Promise<void> {
  await tx.updateTable("practice").set(description).execute();
}

type Calling = { colleagueId: string; title: string; by: string };

/** What stands beside a person's name on the public pages (PRAC-9). */
export async function callPerson(tx: Tx, { colleagueId, title, by }: Calling): Promise<void> {
  await tx.updateTable("colleague").set({ title }).where("colleague_id", "=", colleagueId).execute();
  await audit(tx, by, "described", "colleague", colleagueId);
}
