import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type EarlierSession = {
  appointmentId: string;
  on: string;
  serviceName: string;
  signed: boolean;
  complaint: string | null;
  impression: string | null;
  /** The movement, with what it read first and last that day. */
  sign: { movement: string; side: string; method: string; before: number | null; after: number | null } | null;
  given: { technique: string; region: string; side: string }[];
  blocks: { name: string; minutes: number }[];
  responses: string[];
  reactions: { kind: string; grade: string }[];
};

/** The visits before this one at a glance, newest first, in one question: it is opened with the client waiting. */
export async function earlierSessions(tx: Tx, clientId: string, notOf: string, most = 40): Promise<EarlierSession[]> {
  const found = await sql<{
    sessions: EarlierSession[];
  }>`select earlier_sessions(${clientId}, ${notOf}, ${most}) as sessions`.execute(tx);
  return found.rows[0]!.sessions;
}
