import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { newId } from "../../src/shared/id.ts";

let fresh: Fresh;
const other = newId();

beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.owner.query("insert into practice (practice_id, name) values ($1, 'Another practice')", [other]);
});
afterAll(() => fresh.close());

async function tables(): Promise<string[]> {
  const { rows } = await fresh.owner.query<{ relname: string }>(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1",
  );
  return rows.map((row) => row.relname);
}

/** A row that breaks nothing but the practice's wall: constraints are off for the owner who plants it. */
async function plant(table: string): Promise<void> {
  const { rows } = await fresh.owner.query<{ name: string; type: string; required: boolean }>(
    `select attname name, format_type(atttypid, atttypmod) type, attnotnull required from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  const filled = rows.filter((column) => column.required);
  const client = await fresh.owner.connect();
  await client.query("begin; set local session_replication_role = replica");
  const checks = await client.query<{ conname: string }>(
    "select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'",
    [table],
  );
  await client.query(`alter table ${table} disable trigger user`);
  for (const { conname } of checks.rows) await client.query(`alter table ${table} drop constraint ${conname}`);
  await client.query(
    `insert into ${table} (${filled.map((column) => column.name).join(", ")}) values (${filled.map((column) => sample(column)).join(", ")})
     on conflict do nothing`,
  );
  await client.query("commit");
  client.release();
}

const samples: Record<string, string> = {
  uuid: "gen_random_uuid()",
  text: "'x'",
  date: "'2000-01-01'",
  tstzrange: "tstzrange(now(), now() + '1 h')",
  daterange: "daterange('2000-01-01', null)",
  "timestamp with time zone": "now()",
  "time without time zone": "'09:00'",
  integer: "1",
  smallint: "1",
  bigint: "1",
  boolean: "false",
  bytea: "'\\x00'",
  jsonb: "'{}'",
  "text[]": "'{x}'",
  "integer[]": "'{1}'",
};
const sample = ({ name, type }: { name: string; type: string }) =>
  name === "practice_id" ? `'${other}'` : samples[type]!;

test("PRIV-1 no table lets one practice read, change, remove or write another's rows", async () => {
  const all = await tables();
  expect(all.length).toBeGreaterThan(30);
  const app = new pg.Client({ ...fresh.server, user: "supple_app" });
  await app.connect();
  await app.query(`select set_config('supple.practice', '${fresh.practiceId}', false)`);
  for (const table of all) {
    await plant(table);
    const planted = await fresh.owner.query(`select 1 from ${table} where practice_id = $1`, [other]);
    expect(planted.rowCount, `${table} holds another practice's row`).toBeGreaterThan(0);
    const seen = await app.query(`select 1 from ${table} where practice_id = $1`, [other]);
    expect(seen.rowCount, `${table} is not read across practices`).toBe(0);
    const changed = await reach(app, `update ${table} set practice_id = practice_id where practice_id = '${other}'`);
    expect(changed, `${table} is not changed across practices`).toBe(0);
    expect(await reach(app, `delete from ${table} where practice_id = '${other}'`), `${table} keeps its rows`).toBe(0);
    await expect(
      app.query(`insert into ${table} (practice_id) values ('${other}')`),
      `${table} takes no foreign row`,
    ).rejects.toThrow(/row-level security|permission denied/);
  }
  await app.end();
});

/** How many rows a statement reached; a right that is missing altogether reaches none. */
async function reach(app: pg.Client, statement: string): Promise<number> {
  try {
    return (await app.query(statement)).rowCount ?? 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42501") return 0;
    throw error;
  }
}

test("PRIV-1 the application's role owns nothing and can't step round the policies", async () => {
  const { rows } = await fresh.owner.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class c where c.relowner = r.oid) owns from pg_roles r where rolname = 'supple_app'`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 }]);
});

test("PRIV-1 a connection that names no practice sees nothing", async () => {
  const app = new pg.Client({ ...fresh.server, user: "supple_app" });
  await app.connect();
  for (const table of await tables()) expect((await app.query(`select 1 from ${table}`)).rowCount).toBe(0);
  await app.end();
});
