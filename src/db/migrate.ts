import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import type { Server } from "./embedded.ts";

const folder = new URL("./migrations/", import.meta.url);

export class NewerDatabase extends Error {
  constructor(found: number, known: number) {
    super(
      `This data was written by a newer Supple (migration ${found}; this one knows ${known}). Please start the newer one.`,
    );
  }
}

export type Migration = { number: number; name: string; text: string };

export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name, text: readFileSync(new URL(name, folder), "utf8") }));
}

/** Brings a database up to date (or up to one migration), each in its own transaction; two processes at once take turns. */
export async function migrate(
  owner: Server | string,
  appPassword: string | null = null,
  upTo = Infinity,
): Promise<void> {
  const client = new pg.Client(typeof owner === "string" ? { connectionString: owner } : owner);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(1987)");
    await makeAppRole(client, appPassword);
    await client.query(`create table if not exists migration
      (number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`);
    const applied = await client.query<{ number: number; hash: string }>(
      "select number, hash from migration order by number",
    );
    const known = migrations();
    const newest = applied.rows.at(-1)?.number ?? 0;
    if (newest > known.length) throw new NewerDatabase(newest, known.length);
    for (const migration of known.slice(newest, upTo)) await apply(client, migration);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const hash = createHash("sha256").update(migration.text).digest("hex");
  await client.query("begin");
  try {
    await client.query(migration.text);
    await client.query("insert into migration values ($1, $2, $3)", [migration.number, migration.name, hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** The application's role owns nothing, is no superuser, and obeys row-level security. */
async function makeAppRole(client: pg.Client, password: string | null): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = 'supple_app'");
  if (rowCount === 0)
    await client.query("create role supple_app login nosuperuser nobypassrls nocreatedb nocreaterole");
  if (password !== null) await client.query(`alter role supple_app password ${client.escapeLiteral(password)}`);
}
