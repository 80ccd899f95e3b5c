import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { backUp } from "../../src/db/backup.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { restore } from "../../src/db/restore.ts";
import { newId } from "../../src/shared/id.ts";
import { secretKey } from "../../src/privacy/secret-key.ts";
import { oddValues } from "./odd-values.ts";
import { filesLike, ownFolder, processesOf, serversOf, startChild, until } from "./machine.ts";
import { everything, startPractice, withClient } from "./rows.ts";

// Other processes read what this one writes.
vi.unmock("node:crypto");

const passphrase = "long enough, and nobody's";

test("a backup taken while people write holds one moment whole, and restores to the same content", async () => {
  const home = ownFolder();
  const [from, to, file] = [join(home, "from"), join(home, "to"), join(home, "practice.backup")];
  const running = await startPractice(from);
  const key = secretKey(from);
  await withClient(running.owner, (client) => oddValues(client, running.practiceId));
  const before = await everything(running.owner);
  const writing = writePairs(running.owner, running.practiceId);
  await pause(150);
  const counted = await backUp({ dataFolder: from }, file, passphrase);
  const written = await writing.stop();
  await running.stop();

  expect(readFileSync(file).includes("A practice")).toBe(false);
  expect(await restore(file, passphrase, to)).toEqual(counted);
  expect(readdirSync(home).sort()).toEqual(["from", "practice.backup", "to"]);
  expect(readFileSync(join(to, "secret.key"))).toEqual(key);

  const restored = await startEmbedded(to);
  const after = await everything(restored.owner);
  const ids = (table: string) => after[table]!.map((row) => (JSON.parse(row) as Record<string, string>)[`${table}_id`]);
  expect(new Set(ids("happened"))).toEqual(new Set(ids("message")));
  expect(ids("message").length).toBeGreaterThan(0);
  expect(ids("message").length).toBeLessThan(written);
  expect({ ...after, happened: [], message: [] }).toEqual({ ...before, happened: [], message: [] });
  await expect(
    withClient(restored.owner, (client) => client.query("delete from audit_entry")),
    "triggers are awake again",
  ).rejects.toThrow("clinical_rows_are_only_added");
  await restored.stop();
});

test("a backup of a stopped Supple starts the database for as long as it takes", async () => {
  const home = ownFolder();
  const [from, to, file] = [join(home, "from"), join(home, "to"), join(home, "practice.backup")];
  const running = await startPractice(from);
  secretKey(from);
  const before = await everything(running.owner);
  await running.stop();
  await backUp({ dataFolder: from }, file, passphrase);
  mkdirSync(to);
  await restore(file, passphrase, to);
  const restored = await startEmbedded(to);
  expect(await everything(restored.owner)).toEqual(before);
  await restored.stop();
});

test("a restore that is killed leaves the target as it was, and the next one clears up after it", async () => {
  const home = ownFolder();
  const [from, to, file] = [join(home, "from"), join(home, "to"), join(home, "practice.backup")];
  const running = await startPractice(from);
  secretKey(from);
  const counted = await backUp({ dataFolder: from }, file, passphrase);
  await running.stop();
  const killed = startChild("../../tools/restore.ts", file, to);
  killed.process.stdin!.end(`${passphrase}\n`);
  const halfMade = () => filesLike(home, "to.restoring-").map((name) => join(home, name));
  await until(() => halfMade().some((folder) => serversOf(folder).length > 0), "its PostgreSQL runs");
  killed.process.kill("SIGKILL");
  await killed.ended;
  const [left = ""] = halfMade();
  expect(existsSync(to)).toBe(false);

  expect(await restore(file, passphrase, to)).toEqual(counted);
  expect(processesOf(left)).toEqual([]);
  expect(readdirSync(home).sort()).toEqual(["from", "practice.backup", "to"]);
});

test("a backup goes into no folder that holds something, and over no file", async () => {
  const home = ownFolder();
  const [from, file] = [join(home, "from"), join(home, "practice.backup")];
  const running = await startPractice(from);
  await expect(backUp({ dataFolder: from }, file, passphrase)).rejects.toThrow("no secret.key");
  secretKey(from);
  await expect(backUp({ dataFolder: from }, file, "short")).rejects.toThrow("at least 12 characters");
  await backUp({ dataFolder: from }, file, passphrase);
  await expect(backUp({ dataFolder: from }, file, passphrase)).rejects.toThrow("already a file here");
  await running.stop();
  await expect(restore(file, passphrase, from)).rejects.toThrow("only into an empty folder");
  expect(existsSync(join(from, "secret.key"))).toBe(true);
  const stopped = AbortSignal.abort(new Error("stopped by hand"));
  await expect(restore(file, passphrase, join(home, "to"), stopped)).rejects.toThrow("stopped by hand");
  await expect(backUp({ dataFolder: from }, join(home, "other"), passphrase, stopped)).rejects.toThrow();
  expect(readdirSync(home).sort()).toEqual(["from", "practice.backup"]);
});

/** Two rows a transaction, so that half a transaction would show. */
function writePairs(owner: pg.ClientConfig, practiceId: string): { stop: () => Promise<number> } {
  const pool = new pg.Pool({ ...owner, max: 4 });
  pool.on("error", () => undefined);
  let [going, count] = [true, 0];
  const write = async () => {
    const client = await pool.connect();
    for (; going; count++) {
      const id = newId();
      await client.query("begin");
      await client.query("insert into happened (practice_id, happened_id, what, subject_id) values ($1, $2, 'x', $2)", [
        practiceId,
        id,
      ]);
      await client.query(
        "insert into message (practice_id, message_id, to_address, subject, body) values ($1, $2, '', '', '')",
        [practiceId, id],
      );
      await client.query("commit");
    }
    client.release();
  };
  const all = Promise.all([write(), write(), write(), write()]);
  const stop = async () => {
    await pause(50);
    going = false;
    await all;
    await pool.end();
    return count;
  };
  return { stop };
}
