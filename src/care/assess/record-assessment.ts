import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { movementOf } from "../../knowledge/movements.ts";
import { newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import type { Assessment, Reading } from "./assessment.ts";
import { mayTouch, stoppedNow } from "./may-touch.ts";
import { openEpisode } from "./open-episode.ts";
import { toldConditions } from "./person.sql.ts";
import { guardImpression } from "./wording-guard.ts";

type Visit = { appointmentId: string; colleagueId: string; now: Temporal.Instant };

/** Complaint, pain, comparable sign and working impression of one visit, kept together or not at all (ASSESS-1). */
export async function recordAssessment(
  tx: Tx,
  visit: Visit & { id: string },
  found: Assessment,
): Promise<{ recorded: true } | Refused> {
  const booked = await appointment(tx, visit.appointmentId);
  if (!booked) return refuse("ASSESS-1", "We can't find that visit.");
  const told = await toldConditions(tx, booked.clientId);
  const { impression } = found;
  const words = guardImpression(impression.words, told) ?? guardImpression(impression.driver, told);
  if (isRefused(words)) return words;
  const first = await tx
    .insertInto("complaint")
    .values({
      complaint_id: visit.id,
      appointment_id: visit.appointmentId,
      episode_id: await openEpisode(tx, booked.clientId),
      words: found.complaint.words,
      regions: found.complaint.regions,
      onset: found.complaint.onset,
      recorded_at: visit.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (first.numInsertedOrUpdatedRows === 0n) return { recorded: true };
  await tx
    .insertInto("impression")
    .values({
      impression_id: newId(),
      appointment_id: visit.appointmentId,
      ...found.impression,
      recorded_at: visit.now.toString(),
    })
    .execute();
  return recordReading(tx, { ...visit, readingId: newId() }, { ...found.reading, moment: "before" });
}

/** One reading of the comparable sign with the pain that went with it: before treatment, or after it. */
export async function recordReading(
  tx: Tx,
  visit: Visit & { readingId: string },
  reading: Reading,
): Promise<{ recorded: true } | Refused> {
  const mayBeTouched = await mayTouch(tx, visit.appointmentId, visit.now);
  if (isRefused(mayBeTouched)) return mayBeTouched;
  const refused = (await stoppedNow(tx, visit.appointmentId, visit.now)) ?? wrongSide(reading);
  if (refused) return refused;
  const { pain, ...sign } = reading;
  const at = visit.now.toString();
  await sql`with reading as (
      insert into sign_reading (sign_reading_id, appointment_id, movement, side, method, degrees, symptom, moment, recorded_at)
      values (${visit.readingId}, ${visit.appointmentId}, ${sign.movement}, ${sign.side}, ${sign.method}, ${sign.degrees},
        ${sign.symptom}, ${sign.moment}, ${at}) on conflict do nothing returning sign_reading_id),
    score as (insert into pain_score (pain_score_id, appointment_id, moment, score, recorded_at)
      select ${newId()}, ${visit.appointmentId}, ${sign.moment}, ${pain}, ${at} from reading)
    select write_audit(${visit.colleagueId}, 'recorded', 'reading', sign_reading_id) from reading`.execute(tx);
  return { recorded: true };
}

function wrongSide({ movement, side }: Reading): Refused | null {
  const known = movementOf(movement);
  if (!known || known.paired !== (side === "midline")) return null;
  const says = known.paired
    ? "Please choose left or right for this movement."
    : "This movement has no sides: choose midline.";
  return refuse("ASSESS-4", says, { field: "reading-side" });
}
