import { refuse, type Refused } from "../../shared/refusal.ts";
import { findClaims } from "./find-claims.ts";

const shortestReason = 10;

/** FIND-4. Words with a claim need a reason that is kept with them; a title that is not ours has none. */
export function maySay(words: string, reason: string): { claims: number } | Refused<"FIND-4"> {
  const found = findClaims(words);
  const blocked = found.find(({ blocks }) => blocks);
  if (blocked)
    return refuse("FIND-4", `“${blocked.phrase}”: ${blocked.why} Please say it differently.`, { field: "words" });
  if (found.length === 0 || reason.trim().length >= shortestReason) return { claims: found.length };
  const marked = found.length === 1 ? "a phrase" : `${found.length} phrases`;
  return refuse(
    "FIND-4",
    `We found ${marked} that an advertising authority may object to. Please change what is listed below, or say in a sentence why it may stand.`,
    { field: "words" },
  );
}
