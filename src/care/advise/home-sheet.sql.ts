import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails, type PracticeDetails } from "../../practice/index.ts";
import { audit, makePrivateLink } from "../../privacy/index.ts";
import type { Exercise } from "../../knowledge/exercises.ts";
import { exercisesNamed } from "./own-exercises.sql.ts";
import { adviceAt, adviceFor, type GivenAdvice } from "./given-advice.sql.ts";
import { prescribedAt, programmeOf, type ProgrammeRow } from "./programme.sql.ts";

export type HomeSheet = {
  practice: PracticeDetails;
  givenName: string;
  programme: ProgrammeRow[];
  advice: GivenAdvice | null;
  exercises: ReadonlyMap<string, Exercise>;
};

/** What the client has at home after this visit, signed or not yet: today's word on an exercise replaces an older one. */
export async function homeSheet(tx: Tx, visit: { appointmentId: string; clientId: string }): Promise<HomeSheet> {
  const today = await prescribedAt(tx, visit.appointmentId);
  const key = ({ exercise, side }: ProgrammeRow) => `${exercise} ${side}`;
  const newest = new Map([...(await programmeOf(tx, visit.clientId)), ...today].map((row) => [key(row), row]));
  const ended = await sql<{ id: string }>`
    select prescription_id id from prescription_end where prescription_id = any(${today.map((row) => row.prescriptionId)})`.execute(
    tx,
  );
  const client = await tx
    .selectFrom("client")
    .select("given_name as givenName")
    .where("client_id", "=", visit.clientId)
    .executeTakeFirstOrThrow();
  const programme = [...newest.values()].filter((row) => !ended.rows.some(({ id }) => id === row.prescriptionId));
  return {
    programme,
    exercises: await exercisesNamed(
      tx,
      programme.map(({ exercise }) => exercise),
    ),
    practice: await practiceDetails(tx),
    givenName: client.givenName,
    advice: (await adviceAt(tx, visit.appointmentId)) ?? (await adviceFor(tx, visit.clientId)),
  };
}

type Printing = { appointmentId: string; clientId: string; colleagueId: string; now: Temporal.Instant };

/** The paper carries a link of its own, so that it can be lost without closing the one in the letters. */
export async function printSheet(tx: Tx, wish: Printing): Promise<HomeSheet & { token: string }> {
  const token = await makePrivateLink(tx, { clientId: wish.clientId, now: wish.now });
  await audit(tx, wish.colleagueId, "printed", "exercise sheet", wish.appointmentId);
  return { ...(await homeSheet(tx, wish)), token };
}
