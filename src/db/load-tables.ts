import type pg from "pg";
import type { Closing, Counted, Opening } from "./backup.ts";
import { BackupRefused, damaged } from "./backup-file.ts";
import type { Server } from "./embedded.ts";
import { addRows, connectExactly, rowsOf, type Table, tablesOf, tally } from "./table-rows.ts";

/** Fills freshly made tables, in one transaction, and says so only if each then holds exactly what was backed up. */
export async function loadTables(
  owner: Server,
  tables: Table[],
  lines: AsyncIterable<unknown>,
  signal?: AbortSignal,
): Promise<Counted> {
  const client = await connectExactly(owner);
  try {
    if (JSON.stringify(await tablesOf(client)) !== JSON.stringify(tables))
      throw new BackupRefused(
        "This backup's tables are not those this Supple makes. Please restore it with the Supple that made it.",
      );
    await client.query("begin");
    // The rows kept every promise when they were written; triggers would judge their order of arrival.
    await client.query("set local session_replication_role = replica");
    await client.query(`truncate ${tables.map(({ name }) => client.escapeIdentifier(name)).join(", ")}`);
    const closing = await load(client, lines, signal);
    const counted = await compare(client, tables, closing);
    await client.query("commit");
    return counted;
  } finally {
    await client.end();
  }
}

/** A string is a row of the table last named. */
async function load(client: pg.Client, lines: AsyncIterable<unknown>, signal?: AbortSignal): Promise<Closing> {
  let table = "";
  let batch: string[] = [];
  let closing: Closing | null = null;
  const flush = async () => {
    if (batch.length > 0) await addRows(client, table, batch);
    batch = [];
  };
  for await (const line of lines) {
    signal?.throwIfAborted();
    if (typeof line === "string") {
      if (batch.push(line) === 500) await flush();
      continue;
    }
    await flush();
    const mark = line as Opening | { table: string } | Closing;
    if ("table" in mark) table = mark.table;
    else if ("tallies" in mark) closing = mark;
  }
  if (!closing) throw damaged();
  for (const { name, last, called } of closing.sequences)
    await client.query("select setval($1::regclass, $2, $3)", [name, last, called]);
  return closing;
}

async function compare(client: pg.Client, tables: Table[], { tallies }: Closing): Promise<Counted> {
  let rows = 0;
  for (const { name } of tables) {
    const found = tally();
    for await (const batch of rowsOf(client, name)) found.add(batch);
    const [is, was] = [found.done(), tallies[name]];
    if (is.rows !== was?.rows || is.hash !== was.hash)
      throw new BackupRefused(`The table ${name} is not what was backed up. Nothing was restored.`);
    rows += is.rows;
  }
  return { tables: tables.length, rows };
}
