import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";

export type GivenAdvice = { advice: string[]; said: string[]; words: string };

/** The newest choice of this session. */
export async function adviceAt(tx: Tx, appointmentId: string): Promise<GivenAdvice | null> {
  const found = await sql<GivenAdvice>`
    select advice, said, words from given_advice where appointment_id = ${appointmentId}
    order by given_at desc, given_advice_id desc limit 1`.execute(tx);
  return found.rows[0] ?? null;
}

/** What the client was last told to read: of the newest signed session in which anything was chosen. */
export async function adviceFor(tx: Tx, clientId: string): Promise<GivenAdvice | null> {
  const found = await sql<GivenAdvice>`
    select g.advice, g.said, g.words from given_advice g
    join appointment a using (practice_id, appointment_id)
    join signature s using (practice_id, appointment_id)
    where a.client_id = ${clientId} order by lower(a.during) desc, g.given_at desc, g.given_advice_id desc limit 1`.execute(
    tx,
  );
  return found.rows[0] ?? null;
}
