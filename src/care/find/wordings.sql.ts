import type { Tx } from "../../db/transaction.ts";

/** The practice's own words for one page; `colleagueId` where it is a person's. */
export type Wording = { page: string; colleagueId: string | null; words: string; reason: string };

export function wordings(tx: Tx): Promise<Wording[]> {
  return tx.selectFrom("public_wording").select(["page", "colleague_id as colleagueId", "words", "reason"]).execute();
}
