import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { backUp } from "../../src/db/backup.ts";
import { seal } from "../../src/db/backup-file.ts";
import { readLines } from "../../src/db/backup-lines.ts";
import { restore } from "../../src/db/restore.ts";
import { secretKey } from "../../src/privacy/secret-key.ts";
import { ownFolder } from "./machine.ts";
import { startPractice, withClient } from "./rows.ts";

// Some twenty files are tried here, each with its passphrase, so that is made as cheap to check as anywhere in the tests.
const passphrase = "long enough, and nobody's";

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
