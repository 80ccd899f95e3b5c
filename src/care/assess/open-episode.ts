import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";

export async function episodeOf(tx: Tx, clientId: string): Promise<string | null> {
  const open = await tx
    .selectFrom("episode")
    .select("episode_id")
    .where("client_id", "=", clientId)
    .orderBy("opened_at", "desc")
    .executeTakeFirst();
  return open?.episode_id ?? null;
}

/** The episode of care that this client is in; their first complaint begins one. */
export async function openEpisode(tx: Tx, clientId: string): Promise<string> {
  const open = (await episodeOf(tx, clientId)) ?? (await afterOthers(tx, clientId));
  if (open !== null) return open;
  const episode_id = newId();
  await tx.insertInto("episode").values({ episode_id, client_id: clientId }).execute();
  return episode_id;
}

/** Two who begin at once begin one episode: the second waits until the first is done, and looks again. */
async function afterOthers(tx: Tx, clientId: string): Promise<string | null> {
  await tx.selectFrom("client").select("client_id").where("client_id", "=", clientId).forNoKeyUpdate().execute();
  return episodeOf(tx, clientId);
}
