// Starts the data folder's PostgreSQL and writes without a pause. Each id it says was committed before it was said.
import { writeSync } from "node:fs";
import pg from "pg";
import { AlreadyRunning } from "../../src/db/data-folder.ts";
import { type Embedded, startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { newId } from "../../src/shared/id.ts";

const say = (line: string) => writeSync(1, `${line}\n`);

const embedded = await start();
await migrate(embedded.owner);
const pool = new pg.Pool({ ...embedded.owner, max: 4 });
pool.on("error", () => undefined);
await pool.query("insert into practice (practice_id, name) values ($1, 'Written') on conflict do nothing", [newId()]);
say(`ready ${embedded.postgresPid}`);
process.stdin.once("data", () => process.exit(0));
await Promise.all([write(), write(), write(), write()]);

async function start(): Promise<Embedded> {
  try {
    return await startEmbedded(process.argv[2]!);
  } catch (error) {
    say(error instanceof AlreadyRunning ? "already running" : String(error));
    return process.exit(1);
  }
}

/** Ends when the database is gone; what was not answered was not promised. */
async function write(): Promise<void> {
  for (;;) {
    const id = newId();
    try {
      await pool.query("insert into room (practice_id, room_id, name) select practice_id, $1, 'A room' from practice", [
        id,
      ]);
    } catch {
      return;
    }
    say(id);
  }
}
