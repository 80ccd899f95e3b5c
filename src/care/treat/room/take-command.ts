import { createHash } from "node:crypto";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { inPractice, type Tx } from "../../../db/transaction.ts";
import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";
import { appointment } from "../../book/index.ts";
import type { Command, CommandLetter } from "./letters.ts";
import { type GoesHome, performCommand } from "./perform-command.ts";
import { commandTaken, lastDoneBy } from "./room-facts.sql.ts";
import { whenDone } from "./when-done.ts";

type Taking = {
  letter: CommandLetter;
  practiceId: string;
  timeZone: string;
  colleagueId: string;
  maySign: boolean;
  now: Temporal.Instant;
};
/** In a wrapper, so that the answer to a refused command is kept though what it wished is undone. */
export type Answer = { refusal: Refused | null };

/** TREAT-31. Decides a command once; whoever sends it again hears the same. */
export async function takeCommand(tx: Tx, taking: Taking, home: GoesHome): Promise<Answer> {
  const { letter, practiceId, timeZone, now, ...who } = taking;
  const { command } = letter;
  await oneAtATime(tx, command.visit);
  const contentHash = hashOf(command);
  const known = await commandTaken(tx, command.id);
  if (known && !known.contentHash.equals(contentHash))
    return { refusal: refuse("TREAT-31", "Something else was sent under this number before.") };
  if (known) return { refusal: known.refusal };
  const visit = await appointment(tx, command.visit);
  if (!visit) return { refusal: refuse("TREAT-1", "We can't find that visit.") };
  const times = {
    saidAt: Temporal.Instant.from(command.at),
    sentAt: Temporal.Instant.from(letter.sentAt),
    arrivedAt: now,
  };
  const dayFrom = Temporal.PlainDate.from(visit.day).toZonedDateTime(timeZone).toInstant();
  const after = await lastDoneBy(tx, command.visit, letter.device);
  const doneAt = whenDone({ ...times, dayFrom, after });
  const by = { ...who, appointmentId: command.visit, now: doneAt, arrivedAt: now };
  const done = await inPractice(tx, practiceId, (within) => performCommand(within, by, command, home));
  const refusal = isRefused(done) ? done : null;
  await tx
    .insertInto("room_command")
    .values({
      room_command_id: command.id,
      appointment_id: command.visit,
      colleague_id: who.colleagueId,
      device_id: letter.device,
      kind: command.kind,
      content_hash: contentHash,
      said_at: times.saidAt.toString(),
      sent_at: times.sentAt.toString(),
      arrived_at: now.toString(),
      done_at: doneAt.toString(),
      refusal: refusal && JSON.stringify(refusal),
    })
    .execute();
  return { refusal };
}

/** What two devices do in one visit is decided one by one. */
export const oneAtATime = (tx: Tx, visit: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(current_practice()::text || ${visit}, 3))`.execute(tx);

const hashOf = ({ visit, kind, payload }: Command) =>
  createHash("sha256")
    .update(JSON.stringify([visit, kind, payload]))
    .digest();
