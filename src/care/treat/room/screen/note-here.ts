import { type Compare } from "../../say-change.ts";
import { type Facts, type NoteSection, writeNote } from "../../write-note.ts";
import type { RoomVisit } from "../contract.ts";
import type { SoFar } from "./so-far.ts";

/** The same note, in the same words, from what this device knows of the visit. */
export function noteHere(visit: RoomVisit, soFar: SoFar, compare: Compare): NoteSection[] {
  const rows: Rows = {
    ...nothing,
    ...foundOf(visit, soFar),
    ...givenOf(soFar),
    ...homeOf(visit, soFar),
    added_words: soFar.words,
  };
  return writeNote(rows as unknown as Facts, compare);
}

/** What the note reads of each row; the rest of a row is the database's. */
type Rows = { [part in Exclude<keyof Facts, "assessed">]?: Partial<Record<keyof Facts[part][number], unknown>>[] };

const nothing: Rows & { assessed: [] } = {
  impression: [],
  consent_withdrawal: [],
  consent_refusal: [],
  limit_override: [],
  assessed: [],
  given_advice: [],
};

function foundOf({ facts, complaint }: RoomVisit, { readings, consents }: SoFar): Rows {
  return {
    screening_review: facts.decision ? [{ decision: facts.decision, said_to_client: "", client_reply: "" }] : [],
    complaint: complaint ? [{ words: complaint.words, onset: complaint.onset }] : [],
    consent: consents.map(({ givenBy, method, techniques, regions, guardianPresent }) => ({
      given_by: givenBy,
      method,
      techniques,
      regions,
      guardian_present: guardianPresent,
    })),
    consent_terms: consents.map(({ terms }) => ({
      undressing: terms.undressing,
      in_the_room: terms.inTheRoom,
      chaperone: terms.chaperone,
      chaperone_name: terms.chaperoneName,
    })),
    sign_reading: readings.map(({ id, ...reading }) => ({ ...reading, sign_reading_id: id })),
    pain_score: readings.flatMap(({ moment, pain }) => (pain === undefined ? [] : [{ moment, score: pain }])),
  };
}

function givenOf({ blocks, applications, retests, responses, stopReason }: SoFar): Rows {
  return {
    treatment_block: blocks.map(({ id, side = "both", ...block }) => ({
      ...block,
      treatment_block_id: id,
      side,
      warnings: [],
    })),
    application: applications.map(({ technique, region, side, parameters, position, medium, blockId, intents }) => ({
      technique,
      region,
      side,
      parameters,
      position,
      medium,
      treatment_block_id: blockId,
      response: "",
      warnings: [],
      ...(intents ? { intents } : {}),
    })),
    block_retest: retests.map(({ blockId, beforeId, afterId }) => ({
      treatment_block_id: blockId,
      before_id: beforeId,
      after_id: afterId,
    })),
    response: responses.map(({ blockId, change, words }) => ({ treatment_block_id: blockId, change, words })),
    stop: stopReason === null ? [] : [{ reason: stopReason }],
  };
}

function homeOf({ exercises }: RoomVisit, { done }: SoFar): Rows {
  const given = done.flatMap(({ id, kind, payload }) => (kind === "exercise" ? [{ id, ...payload }] : []));
  return {
    prescription: given.map(({ id, holdS, timesADay, ...each }) => ({
      ...each,
      prescription_id: id,
      hold_s: holdS,
      times_a_day: timesADay,
    })),
    prescription_plan: given.map(({ id, exercise, asks, stopOn }) => ({
      prescription_id: id,
      exercise_name: exercises.find((known) => known.id === exercise)?.name ?? exercise,
      asks,
      stop_on: stopOn ?? null,
    })),
  };
}
