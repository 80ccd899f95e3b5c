/** Ours to write: an impression, never a medical name for it, a promise, or a joint that has left its place (INV-28). */
const outside = [
  /\bdiagnos\w*/i,
  /\bcur(e|es|ed|ing)\b/i,
  /\bmisalign\w*/i,
  /\bout of place\b/i,
  /\btoxins?\b/i,
  /\bslipped\b/i,
];

/** The first of these words that isn't a soft tissue therapist's to say, or null. */
export const outOfScope = (words: string): string | null =>
  outside.map((pattern) => pattern.exec(words)?.[0]).find((hit) => hit !== undefined) ?? null;
