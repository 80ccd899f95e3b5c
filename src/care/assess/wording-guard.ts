import { outOfScope } from "../../knowledge/out-of-scope.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

/** A working impression stays within scope of practice (INV-28). Null where the words may stand. */
export function guardWords(words: string): Refused<"ASSESS-5"> | null {
  const found = outOfScope(words);
  if (found === null) return null;
  return refuse("ASSESS-5", `"${found}" is not ours to say. Try "may relate to" or "consistent with".`, found);
}

/** Names that belong to whoever may give them; a strain, a scar or an old injury is none. */
const illness = [
  /\b\w{3,}itis\b/i,
  /\b\w*(?:arthrosis|oporosis|myalgia|neuralgia)\b/i,
  /\b(?:tendin|neur|radicul|myel|arthr|my)opath(?:y|ies)\b/i,
  /\b(?:adhesive|frozen) (?:capsul\w*|shoulder)/i,
  /\b(?:tennis|golfer[’']?s) elbow\b/i,
  /\b\w+ syndrome\b/i,
  /\b(?:herniat|prolaps|ruptur|fractur)\w*/i,
  /\b(?:disc|disk) (?:bulge|protrusion|disease)\b|\bbulging dis[ck]\b/i,
  /\b(?:torn|tear of the|(?!and\b)\w+ tear)\b/i,
  /\b(?:sciatica|scoliosis|stenosis|spondyl\w+|migraines?|gout|hernias?|thrombos[ie]s|dvt|tumou?rs?|cancers?|diabet\w+|hypertension|shin splints)\b/i,
];

/**
 * An impression names an illness only where somebody else has named it, and that is written down with who it was (INV-28).
 * `told` are those names.
 */
export function guardImpression(words: string, told: readonly string[]): Refused<"ASSESS-5"> | null {
  const outside = guardWords(words);
  if (outside) return outside;
  const known = told.join(" ").toLowerCase();
  const named = illness
    .flatMap((pattern) => [...words.matchAll(new RegExp(pattern, "gi"))].map(([hit]) => hit))
    .find((hit) => !known.includes(hit.toLowerCase()));
  if (named === undefined) return null;
  const says = `"${named}" names an illness, which isn't ours to give. If somebody told them so, record that and who it was under "Their story" first; else say what you found and what it may relate to.`;
  return refuse("ASSESS-5", says, named);
}
