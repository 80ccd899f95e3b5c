// Plays a course of care on a data folder, saying each act once it is done. Where a last act is named it waits there,
// to be killed in the middle of that one and not further on.
import { writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/db/connect.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { isRefused } from "../../src/shared/refusal.ts";
import { courseActs, practiceId } from "./course-acts.ts";
import { rowsHeld } from "./rows-held.ts";

const say = (...words: string[]) => writeSync(1, `${words.join(" ")}\n`);

const [, , folder, last] = process.argv;
const embedded = await startEmbedded(folder!);
say("postgres", String(embedded.postgresPid));
await migrate(embedded.owner);
const db = openDatabase(embedded.app, 2);
say("holds", JSON.stringify(await rowsHeld(embedded.owner)));
for (const act of courseActs) {
  if (act.name === last) say("about", act.name);
  const done = await inPractice(db, practiceId, act.play);
  say(isRefused(done) ? `refused ${done.refused}` : "did", act.name);
  if (act.name === last) await pause(60_000);
}
await db.destroy();
await embedded.stop();
say("finished");
