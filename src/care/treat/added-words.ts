import { outOfScope } from "../../knowledge/out-of-scope.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

/** What somebody else said may be told as they said it. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** Null where these words may stand in a note. */
export function guardAddedWords(words: string): Refused | null {
  if (words.trim() === "") return refuse("TREAT-16", "Please write the words to add.", { field: "addedWords" });
  if (words.length > 4000) return refuse("TREAT-16", "At most 4000 letters, please.", { field: "addedWords" });
  const found = outOfScope(words.replaceAll(quoted, ""));
  if (found === null) return null;
  const says = `“${found}” is not ours to say. Try “may relate to”, or put what somebody else said in quotation marks.`;
  return refuse("TREAT-16", says, { field: "addedWords" });
}
