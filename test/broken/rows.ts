import pg from "pg";
import { type Embedded, type Server, startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { newId } from "../../src/shared/id.ts";

export async function withClient<T>(server: Server, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A started, migrated data folder with one practice in it. */
export async function startPractice(folder: string): Promise<Embedded & { practiceId: string }> {
  const embedded = await startEmbedded(folder);
  await migrate(embedded.owner);
  const practiceId = newId();
  await withClient(embedded.owner, (client) =>
    client.query("insert into practice (practice_id, name) values ($1, 'A practice')", [practiceId]),
  );
  return { ...embedded, practiceId };
}

/** Every row of every table, as PostgreSQL says it in JSON, read in another way than the backup does. */
export function everything(server: Server): Promise<Record<string, string[]>> {
  return withClient(server, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    );
    const found: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select to_json(each)::text as row from "${name}" each`);
      found[name] = rows.map(({ row }) => row).sort();
    }
    return found;
  });
}

export function roomIds(server: Server): Promise<Set<string>> {
  return withClient(server, async (client) => {
    const { rows } = await client.query<{ id: string }>("select room_id as id from room");
    return new Set(rows.map(({ id }) => id));
  });
}
