// Writes src/db/schema.sql (for reading) and src/db/tables.ts (for the compiler) from what the migrations made.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";
import { describeSchema, describeTables } from "./schema-text.ts";

const folder = mkdtempSync(join(tmpdir(), "supple-schema-"));
const embedded = await startEmbedded(folder);
await migrate(embedded.owner);
const client = new pg.Client(embedded.owner);
await client.connect();
writeFileSync("src/db/schema.sql", await describeSchema(client));
writeFileSync("src/db/tables.ts", await describeTables(client));
await client.end();
await embedded.stop();
rmSync(folder, { recursive: true });
