import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { guardAddedWords } from "./added-words.ts";

type Visit = { appointmentId: string; now: Temporal.Instant };
export const responses = ["better", "same", "worse", "mixed"] as const;
export const noteSections = ["came-with", "found", "given", "after", "home"] as const;

export async function recordResponse(
  tx: Tx,
  given: Visit & { responseId: string; blockId: string | null; change: string; words: string },
): Promise<{ recorded: true } | Refused> {
  if (!responses.some((known) => known === given.change))
    return refuse("TREAT-15", "Please choose better, the same, worse, or mixed.", { field: "change" });
  await tx
    .insertInto("response")
    .values({
      response_id: given.responseId,
      appointment_id: given.appointmentId,
      treatment_block_id: given.blockId,
      change: given.change,
      words: given.words,
      responded_at: given.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { recorded: true };
}

/** Words beside the facts, never in their place. */
export async function addWords(
  tx: Tx,
  given: Visit & { addedWordsId: string; section: string; words: string },
): Promise<{ added: true } | Refused> {
  if (!noteSections.some((known) => known === given.section))
    return refuse("TREAT-16", "Please choose a part of the note.", { field: "section" });
  const refused = guardAddedWords(given.words);
  if (refused) return refused;
  await tx
    .insertInto("added_words")
    .values({
      added_words_id: given.addedWordsId,
      appointment_id: given.appointmentId,
      section: given.section,
      words: given.words.trim(),
      added_at: given.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { added: true };
}
