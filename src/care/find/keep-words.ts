import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { maySay } from "../../knowledge/claims/may-say.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";

const mostLetters = 20_000;

type Keeping = {
  page: string;
  colleagueId: string | null;
  words: string;
  reason: string;
  by: string;
  now: Temporal.Instant;
};

/** The practice's own words for a page; none gives ours back. */
export async function keepWords(tx: Tx, keeping: Keeping): Promise<Refused | null> {
  const { page, colleagueId: colleague_id, reason, by } = keeping;
  const words = keeping.words.replaceAll("\r\n", "\n").trim();
  if (words.length > mostLetters) return refuse("FIND-3", "At most 20,000 letters, please.", { field: "words" });
  const said = maySay(words, reason);
  if (isRefused(said)) return said;
  const same = tx.deleteFrom("public_wording").where("page", "=", page);
  await (colleague_id ? same.where("colleague_id", "=", colleague_id) : same).execute();
  if (words !== "")
    await tx
      .insertInto("public_wording")
      .values({
        public_wording_id: newId(),
        page,
        colleague_id,
        words,
        claims: said.claims,
        reason: said.claims > 0 ? reason.trim() : "",
        kept_by: by,
        kept_at: keeping.now.toString(),
      })
      .execute();
  await audit(tx, by, said.claims > 0 ? "kept with claims" : "kept", "public page", colleague_id);
  return null;
}
