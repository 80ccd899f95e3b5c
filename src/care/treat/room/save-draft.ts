import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { refuse, type Refused } from "../../../shared/refusal.ts";
import { appointment } from "../../book/index.ts";
import type { DraftLetter } from "./letters.ts";
import { accountableFor, draftSaved, newestDraft } from "./room-facts.sql.ts";
import { oneAtATime } from "./take-command.ts";

export type DraftSaved = { version: number } | { theirs: { version: number; text: string } };

/** TREAT-34. The newest whole text, upon the version that was read; else it is kept beside what stands. */
export async function saveDraft(
  tx: Tx,
  { letter, colleagueId, now }: { letter: DraftLetter; colleagueId: string; now: Temporal.Instant },
): Promise<DraftSaved | Refused> {
  const { id, visit, field, base, text, beside } = letter;
  await oneAtATime(tx, visit);
  if (!(await appointment(tx, visit))) return refuse("TREAT-1", "We can't find that visit.");
  const accountable = await accountableFor(tx, visit);
  if (accountable !== null && accountable !== colleagueId)
    return refuse("TREAT-1", "Another practitioner is accountable for this session, so this was not written in it.");
  const known = await draftSaved(tx, id);
  const stands = await newestDraft(tx, visit, field);
  const version = !beside && base === (stands?.version ?? 0) ? base + 1 : null;
  if (!known)
    await tx
      .insertInto("room_draft")
      .values({
        room_draft_id: id,
        appointment_id: visit,
        field,
        base,
        version,
        words: text,
        colleague_id: colleagueId,
        arrived_at: now.toString(),
      })
      .execute();
  const took = known ? known.version : version;
  if (took !== null || beside) return { version: took ?? stands?.version ?? 0 };
  return { theirs: stands ?? { version: 0, text: "" } };
}
