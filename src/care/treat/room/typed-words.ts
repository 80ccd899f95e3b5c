import type { Refused } from "../../../shared/refusal.ts";
import { guardAddedWords } from "../added-words.ts";
import type { DraftField, NoteSection } from "./contract.ts";

/** What a typed field adds to the note. What the client said is quoted, and so may name what isn't ours to name. */
export function wordsOf(field: DraftField, text: string): { section: NoteSection; words: string } {
  if (field !== "complaint") return { section: field, words: text };
  return { section: "came-with", words: /[“”"]/.test(text) ? text : `“${text.trim()}”` };
}

/** Null where the practice will take these words: refused later, they would be missing from what was signed. */
export const guardTyped = (field: DraftField, text: string): Refused | null =>
  guardAddedWords(wordsOf(field, text).words);
