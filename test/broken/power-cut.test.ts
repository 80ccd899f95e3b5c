import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { type Server, startEmbedded } from "../../src/db/embedded.ts";
import { newId } from "../../src/shared/id.ts";
import { kill, ownFolder, processesOf, until } from "./machine.ts";
import { roomIds, startPractice, withClient } from "./rows.ts";

test("after a power cut, with only what was flushed left, every acknowledged row is there", async () => {
  const folder = ownFolder();
  const cluster = join(folder, "postgres");
  const running = await startPractice(folder);
  const settings = await withClient(running.owner, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')",
    );
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  });
  expect(settings).toEqual({ fsync: "on", synchronous_commit: "on", full_page_writes: "on" });

  const writing = writeRooms(running.owner, running.practiceId);
  await until(() => writing.acknowledged.length > 200, "some rows are there");
  await writing.pause();
  await withClient(running.owner, (client) => client.query("checkpoint"));
  const atCheckpoint = join(folder, "at-checkpoint");
  // cp keeps owner and mode, which PostgreSQL insists on.
  expect(spawnSync("cp", ["-a", cluster, atCheckpoint]).status).toBe(0);
  const early = writing.acknowledged.length;

  writing.goOn();
  await until(() => writing.acknowledged.length > early + 500, "more rows are acknowledged");
  const promised = [...writing.acknowledged];
  const flushed = await flushedUpTo(running.owner);
  await until(() => writing.acknowledged.length > promised.length + 100, "rows are written that may be lost");
  kill(running.postgresPid);
  await writing.ended;
  await until(() => processesOf(folder).length === 0, "every process of PostgreSQL is gone");
  await running.stop();

  // Data files go back to the checkpoint; the log keeps its flushed bytes and loses all that came after.
  rmSync(join(atCheckpoint, "pg_wal"), { recursive: true });
  renameSync(join(cluster, "pg_wal"), join(atCheckpoint, "pg_wal"));
  rmSync(cluster, { recursive: true });
  renameSync(atCheckpoint, cluster);
  zeroAfter(join(cluster, "pg_wal"), flushed);

  const again = await startEmbedded(folder);
  const kept = await roomIds(again.owner);
  expect(promised.filter((id) => !kept.has(id))).toEqual([]);
  const lost = writing.acknowledged.filter((id) => !kept.has(id));
  expect(lost.length, "the cut took what came after it, so it was a cut").toBeGreaterThan(0);
  await again.stop();
  expect(processesOf(folder)).toEqual([]);
});

type Flushed = { file: string; offset: number };

function flushedUpTo(owner: Server): Promise<Flushed> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<Flushed>(
      "select file_name as file, file_offset as offset from pg_walfile_name_offset(pg_current_wal_flush_lsn())",
    );
    return rows[0]!;
  });
}

/** A disk that lost power still has the file's length, which PostgreSQL gives it beforehand, and not its bytes. */
function zeroAfter(log: string, { file, offset }: Flushed): void {
  expect(existsSync(join(log, file))).toBe(true);
  for (const name of readdirSync(log).filter((each) => /^[0-9A-F]{24}$/.test(each) && each >= file)) {
    const start = name === file ? offset : 0;
    const handle = openSync(join(log, name), "r+");
    writeSync(handle, Buffer.alloc(statSync(join(log, name)).size - start), 0, undefined, start);
    closeSync(handle);
  }
}

function writeRooms(owner: Server, practiceId: string) {
  const acknowledged: string[] = [];
  const pool = new pg.Pool({ ...owner, max: 4 });
  pool.on("error", () => undefined);
  let held: PromiseWithResolvers<void> | null = null;
  let resting = 0;
  const write = async () => {
    for (;;) {
      if (held) {
        resting++;
        await held.promise;
        resting--;
      }
      const id = newId();
      try {
        await pool.query("insert into room (practice_id, room_id, name) values ($1, $2, 'A room')", [practiceId, id]);
      } catch {
        return;
      }
      acknowledged.push(id);
    }
  };
  const ended = Promise.all([write(), write(), write(), write()]).then(() => pool.end());
  const pause = () => {
    held = Promise.withResolvers<void>();
    return until(() => resting === 4, "the writers rest");
  };
  const goOn = () => {
    held?.resolve();
    held = null;
  };
  return { acknowledged, ended, pause, goOn };
}
