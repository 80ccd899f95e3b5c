import { createHash } from "node:crypto";
import pg from "pg";
import type { Server } from "./embedded.ts";

export type Table = { name: string; columns: string[] };
export type Tally = { rows: number; hash: string };
export type Sequence = { name: string; last: string; called: boolean };

/** The owner's connection, on which every value has one exact text and row-level security may not leave rows out. */
export async function connectExactly(owner: Server | string): Promise<pg.Client> {
  const client = new pg.Client(typeof owner === "string" ? { connectionString: owner } : owner);
  // A connection that breaks fails the query that is under way; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
    set bytea_output = 'hex'; set extra_float_digits = 1; set search_path = public; set row_security = off;
    set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0; set transaction_timeout = 0`);
  return client;
}

/** Every table that keeps rows, with its columns as they are numbered. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`select c.relname as name,
      array_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname collate "C"`);
  return rows;
}

/** A table's rows as text, some hundreds at a time, in an order that depends on nothing but their content. */
export async function* rowsOf(client: pg.Client, table: string): AsyncGenerator<string[]> {
  const name = client.escapeIdentifier(table);
  await client.query(`declare whole_table no scroll cursor for
    select whole_row::text as row from public.${name} as whole_row order by whole_row::text collate "C"`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>("fetch 500 from whole_table");
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query("close whole_table");
}

/** Text to rows again, without triggers' say if the session is set so. */
export async function addRows(client: pg.Client, table: string, rows: string[]): Promise<void> {
  const name = `public.${client.escapeIdentifier(table)}`;
  const { rows: columns } = await client.query<{ attname: string }>(
    `select attname from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [name],
  );
  const names = columns.map(({ attname }) => client.escapeIdentifier(attname));
  // "offset 0" keeps each text from being read once for every column.
  await client.query(
    `insert into ${name} (${names.join(", ")}) overriding system value
    select ${names.map((column) => `(whole).${column}`).join(", ")}
    from (select each::${name} as whole from unnest($1::text[]) as given (each) offset 0) as parsed`,
    [rows],
  );
}

/** Counts rows and hashes them in the order they come. */
export function tally(): { add: (rows: string[]) => void; done: () => Tally } {
  const hash = createHash("sha256");
  let count = 0;
  const add = (rows: string[]) => {
    count += rows.length;
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  };
  return { add, done: () => ({ rows: count, hash: hash.digest("hex") }) };
}

export async function sequencesOf(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`select c.oid::regclass::text as name
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by 1`);
  const found: Sequence[] = [];
  for (const { name } of rows) {
    const read = await client.query<Sequence>(
      `select $1::text as name, last_value::text as last, is_called as called from ${name}`,
      [name],
    );
    found.push(...read.rows);
  }
  return found;
}
