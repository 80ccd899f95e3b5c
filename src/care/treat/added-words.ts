import { refuse, type Refused } from "../../shared/refusal.ts";

/** Ours to write: an impression, never a medical name for it, a promise, or a joint that has left its place. */
const outOfScope = [
  /\bdiagnos\w*/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\bmisalign\w*/i,
  /\bout of place\b/i,
  /\btoxins?\b/i,
  /\bslipped\b/i,
];
/** What somebody else said may be told as they said it. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** Null where these words may stand in a note. */
export function guardAddedWords(words: string): Refused | null {
  if (words.trim() === "") return refuse("TREAT-16", "Please write the words to add.", { field: "addedWords" });
  if (words.length > 4000) return refuse("TREAT-16", "At most 4000 letters, please.", { field: "addedWords" });
  const own = words.replaceAll(quoted, "");
  const found = outOfScope.map((pattern) => pattern.exec(own)?.[0]).find((hit) => hit !== undefined);
  if (found === undefined) return null;
  const says = `“${found}” is not ours to say. Try “may relate to”, or put what somebody else said in quotation marks.`;
  return refuse("TREAT-16", says, { field: "addedWords" });
}
