// Fills an empty data folder with the demonstration practice, and leaves it stopped and ready to start.
import { resolve } from "node:path";
import { openDemonstration } from "../demo/open-demonstration.ts";
import { openDatabase } from "../src/db/connect.ts";
import { startEmbedded } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";
import { realClock } from "../src/outside/clock.ts";
import { secretKey } from "../src/privacy/index.ts";

const folder = resolve(process.env["SUPPLE_DATA"] ?? "data");
const embedded = await startEmbedded(folder);
await migrate(embedded.owner);
const db = openDatabase(embedded.app);
try {
  await openDemonstration({ db, key: secretKey(folder), now: realClock.now() });
  console.log(`The demonstration practice is in ${folder}. Start it with npm start.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.destroy();
  await embedded.stop();
}
