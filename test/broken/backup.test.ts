import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { backUp } from "../../src/db/backup.ts";
import { seal } from "../../src/db/backup-file.ts";
import { readLines } from "../../src/db/backup-lines.ts";
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

test("what can't be restored is refused in a sentence, and the target stays as it was", async () => {
  const home = ownFolder();
  const [from, to, file, changed] = ["from", "to", "practice.backup", "changed.backup"].map((name) =>
    join(home, name),
  ) as [string, string, string, string];
  const running = await startPractice(from);
  secretKey(from);
  await withClient(running.owner, (client) =>
    client.query(
      `insert into attempt (practice_id, attempt_id, what, who_hash)
      select $1, gen_random_uuid(), 'sign-in', sha256(n::text::bytea) from generate_series(1, 4000) n`,
      [running.practiceId],
    ),
  );
  await backUp({ dataFolder: from }, file, passphrase);
  await running.stop();
  const whole = readFileSync(file);
  const chunk = 64 * 1024 + 16;
  const head = 62;
  expect(whole.length).toBeGreaterThan(head + 2 * chunk);

  const refused = async (bytes: Buffer, says: RegExp, words = passphrase) => {
    writeFileSync(changed, bytes);
    await expect(restore(changed, words, to)).rejects.toThrow(says);
    expect(readdirSync(home).sort()).toEqual(["changed.backup", "from", "practice.backup"]);
  };
  await refused(whole, /passphrase is not this backup's/, "another passphrase");
  await refused(Buffer.from("a letter"), /not a backup of Supple/);
  for (const length of [20, head, head + 5, head + chunk, head + 2 * chunk, whole.length - 1])
    await refused(whole.subarray(0, length), /damaged or incomplete/);
  for (const at of [head, head + chunk + 7, whole.length - 1]) {
    const flipped = Buffer.from(whole);
    flipped[at]! ^= 1;
    await refused(flipped, /damaged or incomplete/);
  }
  const [first, second] = [whole.subarray(head, head + chunk), whole.subarray(head + chunk, head + 2 * chunk)];
  await refused(Buffer.concat([whole.subarray(0, head), second, first, whole.subarray(head + 2 * chunk)]), /damaged/);
  await refused(Buffer.concat([whole, Buffer.of(0)]), /damaged/);
  const newerFormat = Buffer.from(whole);
  newerFormat[13] = 2;
  await refused(newerFormat, /newer Supple/);
  await refused(await sealedLines([{ migration: 9999, tables: [] }]), /newer Supple \(migration 9999/);
  await refused(await sealedLines([{ migration: 1, tables: [], secretKey: "" }]), /not those this Supple makes/);
  const lines: unknown[] = [];
  for await (const line of readLines(file, passphrase)) lines.push(line);
  const lessOne = lines.toSpliced(
    lines.findIndex((line) => typeof line === "string"),
    1,
  );
  await refused(await sealedLines(lessOne), /is not what was backed up/);
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

async function sealedLines(lines: unknown[]): Promise<Buffer> {
  const text = gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const parts: Buffer[] = [];
  for await (const part of seal(
    passphrase,
    (async function* () {
      yield text;
    })(),
  ))
    parts.push(part);
  return Buffer.concat(parts);
}

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
