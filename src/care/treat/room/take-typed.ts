import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { addWords } from "../add-to-record.ts";
import type { DraftField } from "./contract.ts";
import { draftFields } from "./letters.ts";
import { draftsOf, newestDraft } from "./room-facts.sql.ts";
import { saveDraft } from "./save-draft.ts";
import { oneAtATime } from "./take-command.ts";
import { wordsOf } from "./typed-words.ts";

export type Typed = { field: DraftField; version: number; text: string };

/** What was typed in the treatment room and is no part of the record yet. */
export async function typedAndNotAdded(tx: Tx, appointmentId: string): Promise<Typed[]> {
  const stands = await draftsOf(tx, appointmentId);
  return draftFields.flatMap((field) => {
    const draft = stands.find((each) => each.field === field && each.text.trim() !== "");
    return draft ? [{ ...draft, field }] : [];
  });
}

/** TREAT-47. At the desk too, nothing that somebody wrote stays outside what is signed unsaid. */
export async function refuseLeftTyped(tx: Tx, appointmentId: string): Promise<Refused | null> {
  if ((await typedAndNotAdded(tx, appointmentId)).length === 0) return null;
  return refuse("TREAT-47", "Something was typed in the treatment room. Please add it to the record, or leave it out.");
}

type Taking = {
  appointmentId: string;
  colleagueId: string;
  now: Temporal.Instant;
  field: string;
  /** The text that was read: a newer one is read first. */
  version: number;
  take: string;
  ids: { words: string; draft: string };
};

/** Adds what was typed to the record, or leaves it out; either way it is kept, and the room shows an empty field. */
export async function takeTyped(tx: Tx, taking: Taking): Promise<{ taken: true } | Refused> {
  const { appointmentId, version, ids } = taking;
  await oneAtATime(tx, appointmentId);
  const field = draftFields.find((known) => known === taking.field);
  const stands = field && (await newestDraft(tx, appointmentId, field));
  if (!stands || stands.text === "") return { taken: true };
  if (stands.version !== version)
    return refuse("TREAT-34", "More was typed in the treatment room meanwhile. Please read it again.");
  if (taking.take !== "leave") {
    const added = await addWords(tx, { ...taking, ...wordsOf(field, stands.text), addedWordsId: ids.words });
    if (isRefused(added)) return added;
  }
  const letter = { id: ids.draft, by: taking.colleagueId, visit: appointmentId, field, base: version, text: "" };
  const saved = await saveDraft(tx, { ...taking, letter: { ...letter, beside: false } });
  return isRefused(saved) ? saved : { taken: true };
}
