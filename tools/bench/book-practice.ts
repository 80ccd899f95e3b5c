import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { openDatabase } from "../../src/db/connect.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { openPractice } from "../../src/practice/index.ts";
import { newId } from "../../src/shared/id.ts";

/** A Monday morning, so that every run measures the same weeks. */
export const now = Temporal.Instant.from("2026-11-23T08:00Z");

/** A practice of five practitioners and three rooms on a database of its own, which is stopped whatever happens. */
export async function withPractice<T>(folder: string, measure: (practice: Practice) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded(folder);
  process.once("SIGINT", () => {
    // Connections break when their server stops; that must not end the process before the server has ended.
    process.on("uncaughtException", () => undefined);
    void embedded.stop().then(() => process.exit(130));
  });
  try {
    await migrate(embedded.owner);
    const db = openDatabase(embedded.app);
    const owner = new pg.Pool({ ...embedded.owner, max: 16 });
    // A closing connection may hear that the server stops; without a listener that would end the process.
    owner.on("error", () => undefined);
    try {
      return await measure({ db, owner, practiceId: await open(db, owner) });
    } finally {
      await owner.end();
      await db.destroy();
    }
  } finally {
    await embedded.stop();
  }
}
export type Practice = { db: ReturnType<typeof openDatabase>; owner: pg.Pool; practiceId: string };

async function open(db: Practice["db"], owner: pg.Pool): Promise<string> {
  const known = await owner.query<{ id: string }>("select practice_id id from practice");
  if (known.rows[0]) return known.rows[0].id;
  const practiceId = newId();
  const opened = await inPractice(db, practiceId, (tx) =>
    openPractice(tx, {
      practiceId,
      practiceName: "Bench",
      name: "Bench",
      email: "bench@example.org",
      password: "four words to remember",
      demonstration: true,
      competencies: [],
      insuredFrom: null,
      key: Buffer.alloc(32),
      now,
    }),
  );
  if ("refused" in opened) throw new Error(opened.says);
  for (let other = 2; other <= 5; other++) {
    const colleague = newId();
    await owner.query(
      `insert into colleague (practice_id, colleague_id, name, email, title, password_hash)
        select practice_id, $1, 'Bench ' || $2::text, $2::text || email, title, '' from colleague where colleague_id = $3`,
      [colleague, other, opened.colleagueId],
    );
    await owner.query(
      `insert into working_hours (practice_id, working_hours_id, colleague_id, weekday, starts, ends)
        select practice_id, gen_random_uuid(), $1, weekday, starts, ends from working_hours where colleague_id = $2`,
      [colleague, opened.colleagueId],
    );
  }
  await owner.query("insert into room (practice_id, room_id, name) values ($1, $2, 'Two'), ($1, $3, 'Three')", [
    practiceId,
    newId(),
    newId(),
  ]);
  return practiceId;
}
