import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { idWithin } from "../../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { readingSchema, recordReading } from "../../assess/index.ts";
import { appointment } from "../../book/index.ts";
import { confirmAnswers, recordConsent, screeningOf, withdrawConsent } from "../../prepare/index.ts";
import { addWords, recordResponse } from "../add-to-record.ts";
import { recordApplication } from "../record-application.ts";
import { recordBlock } from "../record-block.ts";
import { recordBlockRetest } from "../record-retest.ts";
import { isLate, signSession } from "../sign-session.ts";
import { startSession } from "../start-session.ts";
import { stopSession } from "../stop-session.ts";
import type { Kind, Payloads } from "./contract.ts";
import type { Command } from "./letters.ts";
import { accountableFor, isBlockOf } from "./room-facts.sql.ts";
import { sayClosedEarlier } from "./say-closed-earlier.ts";

export type By = {
  appointmentId: string;
  colleagueId: string;
  /** When it was done, and when it came. */
  now: Temporal.Instant;
  arrivedAt: Temporal.Instant;
  maySign: boolean;
};
type Done = Promise<object | Refused>;
type Act<K extends Kind> = (tx: Tx, by: By, id: string, payload: Payloads[K]) => Done;

/** What goes home with the client is decided by a later stage, and handed in. */
export type GoesHome = {
  exercise: (tx: Tx, by: By, id: string, payload: Payloads["exercise"]) => Done;
  advice: (tx: Tx, by: By, id: string, payload: Payloads["advice"]) => Done;
};

const notIts = "The block of treatment that this belongs to is not recorded.";

const acts: { [K in Exclude<Kind, keyof GoesHome>]: Act<K> } = {
  start: (tx, by) => startSession(tx, by),
  "confirm-answers": confirm,
  consent: (tx, by, consentId, payload) =>
    recordConsent(tx, { ...by, ...payload, consentId, recordedBy: by.colleagueId }),
  withdraw: (tx, by, withdrawalId) => withdrawConsent(tx, { ...by, withdrawalId, recordedBy: by.colleagueId }),
  reading: (tx, by, readingId, { moment, ...payload }) => {
    const read = readingSchema.safeParse(payload);
    if (!read.success) return unread(read.error.issues[0]);
    return recordReading(tx, { ...by, readingId }, { ...read.data, moment });
  },
  block: (tx, by, blockId, payload) => recordBlock(tx, { ...by, ...payload, blockId }),
  application: async (tx, by, applicationId, payload) => {
    if (payload.blockId !== null && !(await isBlockOf(tx, by.appointmentId, payload.blockId)))
      return refuse("TREAT-14", notIts);
    return recordApplication(tx, { ...by, ...payload, applicationId });
  },
  "block-retest": (tx, by, retestId, { blockId, ...payload }) => {
    const read = readingSchema.pick({ degrees: true, symptom: true, pain: true }).safeParse(payload);
    if (!read.success) return unread(read.error.issues[0]);
    const ids = { retestId, readingId: idWithin(retestId, "reading"), blockId };
    return recordBlockRetest(tx, { ...by, ...ids, reading: read.data });
  },
  response: async (tx, by, responseId, payload) => {
    if (payload.blockId !== null && !(await isBlockOf(tx, by.appointmentId, payload.blockId)))
      return refuse("TREAT-15", notIts);
    return recordResponse(tx, { ...by, ...payload, responseId });
  },
  words: (tx, by, addedWordsId, payload) => addWords(tx, { ...by, ...payload, addedWordsId }),
  stop: (tx, by, stopId, payload) => stopSession(tx, { ...by, ...payload, stopId }),
  sign,
};

/** These come before there is a session; whatever else is done opens it, as the pages do. */
const beforeSession: readonly Kind[] = ["start", "confirm-answers", "consent", "withdraw", "reading", "sign"];

/** TREAT-30. One command, by the act that the page would have called, judged anew. */
export async function performCommand(tx: Tx, by: By, { id, kind, payload }: Command, home: GoesHome): Done {
  const accountable = await accountableFor(tx, by.appointmentId);
  if (accountable !== null && accountable !== by.colleagueId)
    return refuse("TREAT-1", "Another practitioner is accountable for this session, so this was not written in it.");
  if (!beforeSession.includes(kind)) {
    const started = await startSession(tx, by);
    if (isRefused(started)) return started;
  }
  const act = { ...acts, ...home }[kind] as Act<Kind>;
  return act(tx, by, id, payload);
}

async function confirm(tx: Tx, by: By, _: string, { screeningId }: Payloads["confirm-answers"]): Done {
  const screening = await screeningOf(tx, by.appointmentId);
  if (screening?.screeningId !== screeningId)
    return refuse("PREP-2", "Newer answers have come in. Please read them before you decide.");
  if (!screening.decision) return refuse("PREP-1", "These health answers have not been reviewed yet.");
  return confirmAnswers(tx, by);
}

/** A record is sealed when it reaches the practice; where it was closed in time, it says so by itself. */
async function sign(tx: Tx, by: By, _: string, { lateReason }: Payloads["sign"]): Done {
  if (!by.maySign) return refuse("TREAT-9", "Your role in this practice does not sign records.");
  const visit = await appointment(tx, by.appointmentId);
  const inTime = visit !== null && !isLate(visit.time.until, by.now);
  const reason = lateReason.trim() === "" && inTime ? sayClosedEarlier(by) : lateReason;
  return signSession(tx, { ...by, lateReason: reason, now: by.arrivedAt });
}

const unread = (issue: { message: string; path: PropertyKey[] } | undefined) =>
  Promise.resolve(
    refuse("ASSESS-4", issue?.message ?? "Please measure that again.", { field: String(issue?.path[0]) }),
  );
