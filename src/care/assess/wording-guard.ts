import { refuse, type Refused } from "../../shared/refusal.ts";

const outOfScope = [
  /\bdiagnos\w*/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\bmisalign\w*/i,
  /\bout of place\b/i,
  /\btoxins?\b/i,
  /\bslipped\b/i,
];

/** A working impression stays within scope of practice (INV-28). Null where the words may stand. */
export function guardWords(words: string): Refused<"ASSESS-5"> | null {
  const found = outOfScope.map((pattern) => pattern.exec(words)?.[0]).find((hit) => hit !== undefined);
  if (found === undefined) return null;
  return refuse("ASSESS-5", `"${found}" is not ours to say. Try "may relate to" or "consistent with".`, found);
}
