import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, writeMessage } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { type Graded, gradeReaction, type Told } from "./reaction.ts";

export type ReactionTold = Told & {
  reactionId: string;
  appointmentId: string;
  words: string;
  toldBy: "client" | "practitioner";
  /** For the trail: the colleague's id, or "client". */
  by: string;
  now: Temporal.Instant;
};

/** Writes how the client was after a visit. A serious reaction opens an incident and asks for a review in the same breath. */
export async function recordReaction(tx: Tx, told: ReactionTold): Promise<Graded | Refused> {
  const graded = gradeReaction(told);
  if (isRefused(graded)) return graded;
  const treated = await tx
    .selectFrom("session")
    .select("colleague_id")
    .where("appointment_id", "=", told.appointmentId)
    .executeTakeFirst();
  if (!treated) return refuse("TREAT-20", "There was no treatment at this visit yet.");
  const kept = await tx
    .insertInto("reaction")
    .values({
      reaction_id: told.reactionId,
      appointment_id: told.appointmentId,
      ...graded,
      signs: [...told.signs],
      lasted: told.lasted,
      words: told.words,
      told_by: told.toldBy,
      noted_at: told.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return graded;
  await audit(tx, told.by, "noted", "reaction", told.reactionId);
  if (graded.grade === "serious") await openIncident(tx, told);
  if (graded.grade === "serious" && told.toldBy === "client")
    await writeToTherapist(tx, treated.colleague_id, told.now);
  return graded;
}

/** Whoever treated is written to at once; neither who it was nor what they told is in the letter. */
async function writeToTherapist(tx: Tx, colleagueId: string, now: Temporal.Instant): Promise<void> {
  const { email } = await tx
    .selectFrom("colleague")
    .select("email")
    .where("colleague_id", "=", colleagueId)
    .executeTakeFirstOrThrow();
  const { name } = await practiceDetails(tx);
  const body = `A client has answered how they were after a visit.\nPlease sign in today, and open “After visits” at the foot of the page.\n\n${name}`;
  await writeMessage(tx, { to: email, subject: `Please sign in to ${name} today`, body, calendar: null, at: now });
}

async function openIncident(tx: Tx, { reactionId, toldBy, by, now }: ReactionTold): Promise<void> {
  await tx
    .insertInto("incident_entry")
    .values({
      incident_entry_id: newId(),
      reaction_id: reactionId,
      words: toldBy === "client" ? "The client told of a serious reaction." : "A serious reaction was recorded.",
      written_by: by,
      written_at: now.toString(),
    })
    .execute();
  await tx
    .insertInto("happened")
    .values({ happened_id: newId(), what: "serious-reaction", subject_id: reactionId })
    .execute();
}

/** What was done about it, entry by entry; nothing written before is changed. */
export async function addIncidentEntry(
  tx: Tx,
  entry: { entryId: string; reactionId: string; words: string; colleagueId: string; now: Temporal.Instant },
): Promise<{ added: true } | Refused> {
  if (entry.words.trim() === "" || entry.words.length > 4000)
    return refuse("TREAT-21", "Please write what was done, at most 4000 letters.", { field: "addedWords" });
  const about = await tx
    .selectFrom("reaction")
    .select("reaction_id")
    .where("reaction_id", "=", entry.reactionId)
    .executeTakeFirst();
  if (!about) return refuse("TREAT-21", "We can't find that entry. Please open the page again.");
  await tx
    .insertInto("incident_entry")
    .values({
      incident_entry_id: entry.entryId,
      reaction_id: entry.reactionId,
      words: entry.words.trim(),
      written_by: entry.colleagueId,
      written_at: entry.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { added: true };
}
