import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Server } from "./embedded.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

const asText = (value: string) => value;
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, asText);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => isoOf(value));
types.setTypeParser(pg.types.builtins.INT8, Number);

/** "2026-11-23 10:00:00.5+00" to "2026-11-23T10:00:00.5+00:00", so that no Date comes out of the database. */
function isoOf(value: string): string {
  return value.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
}

/** Opens the application's own connections: a role that owns nothing and can't step round row-level security. */
export function openDatabase(server: Server | string, most = 20): Database {
  const options = typeof server === "string" ? { connectionString: server } : server;
  const pool = new pg.Pool({ ...options, max: most, types, options: "-c timezone=UTC" });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", planOnce);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** So many texts are kept planned on a connection: lists of every length would else fill the server's memory. */
const mostPlans = 1000;

/** An act is a dozen statements, and each is read and planned once a connection. */
function planOnce(client: pg.PoolClient): void {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < mostPlans) names.set(text, `plan_${names.size}`);
    return names.get(text);
  };
  const query = client.query.bind(client) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const planned = (text: string, values: unknown[]) => {
    const name = values.length > 0 ? nameOf(text) : undefined;
    return query(name === undefined ? { text, values } : { name, text, values });
  };
  Object.assign(client, { query: planned });
}
