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
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
