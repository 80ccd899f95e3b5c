import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { adviceOf } from "../../knowledge/advice/index.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { guardWords } from "../assess/index.ts";

export type Giving = {
  givenAdviceId: string;
  appointmentId: string;
  colleagueId: string;
  advice: readonly string[];
  /** What the therapist adds in their own words. */
  words: string;
  now: Temporal.Instant;
};

/** Keeps what was chosen in the words of the day; choosing again adds a newer choice, which holds. */
export async function giveAdvice(tx: Tx, wish: Giving): Promise<{ given: true } | Refused> {
  const chosen = [...new Set(wish.advice)].map(adviceOf);
  if (chosen.some((advice) => advice === undefined))
    return refuse("ADVISE-32", "Please choose the advice from the list.", { field: "advice" });
  const refused = guardWords(wish.words);
  if (refused) return refused;
  const begun = await tx
    .selectFrom("session")
    .where("appointment_id", "=", wish.appointmentId)
    .select("appointment_id")
    .executeTakeFirst();
  if (!begun) return refuse("ADVISE-32", "Please start the session first: advice belongs to what was done in it.");
  const kept = await tx
    .insertInto("given_advice")
    .values({
      given_advice_id: wish.givenAdviceId,
      appointment_id: wish.appointmentId,
      advice: chosen.map((advice) => advice!.slug),
      said: chosen.map((advice) => advice!.says),
      words: wish.words.trim(),
      given_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "given_advice_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, wish.colleagueId, "gave", "advice", wish.givenAdviceId);
  return { given: true };
}
