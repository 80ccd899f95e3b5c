import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifySignature } from "../../src/care/treat/index.ts";
import { openDatabase } from "../../src/db/connect.ts";
import { startEmbedded } from "../../src/db/embedded.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { courseActs, practiceId, visitId } from "./course-acts.ts";
import { faultsInDatabase } from "./faults-in-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const writer = ["--import", "./tools/tsx.ts", "test/broken/act-writer.ts"];

let folder: string;
let postgres = 0;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "supple-kill-"))));
afterEach(() => {
  endPostgres();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

type Said = { lines: string[]; held: string[]; did: string[]; code: number | null };
/** When to kill: so long after the beginning, or into an act; with all that was started where `also` says so. */
type End = { act: string | null; wait: number; also: boolean };

async function write(end: End | null): Promise<Said> {
  const last = end?.act ? [end.act] : [];
  const child = spawn(process.execPath, [...writer, folder, ...last], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: Said = { lines: [], held: [], did: [], code: null };
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const die = async ({ wait, also }: End) => {
    await pause(wait);
    if (also) endPostgres();
    killIfThere(also ? -child.pid! : child.pid!);
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    said.lines.push(line);
    const [word, rest] = [line.split(" ")[0]!, line.slice(line.indexOf(" ") + 1)];
    if (word === "postgres") postgres = Number(rest);
    if (word === "holds") said.held = JSON.parse(rest) as string[];
    if (word === "finished") postgres = 0;
    if (word === "did") said.did.push(rest);
    if (word === "about") void die(end!);
  });
  if (end && !end.act) void die(end);
  said.code = await ended;
  return said;
}

/** Once only: its number may be another process's by the next time. */
function endPostgres(): void {
  if (postgres !== 0) killIfThere(postgres);
  postgres = 0;
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

test("a first start that is cut off at any moment leaves a folder that the next one can use", async () => {
  for (const wait of [220, 400].map((least) => least + Math.random() * 180)) {
    await write({ act: null, wait, also: true });
    const next = await write({ act: "open", wait: 0, also: true });
    expect(next.lines.at(0), `cut off after ${wait} ms`).toMatch(/^postgres /);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    mkdirSync(folder);
  }
});

test("a killed Supple that its parent has not noticed holds its folder no longer", async () => {
  const heedless = ["-c", '"$0" "$@" & exec sleep 60', process.execPath, ...writer, folder, "open"];
  const parent = spawn("sh", heedless, { cwd: root, stdio: "ignore" });
  const lock = join(folder, "supple.lock.1");
  while (!existsSync(lock) || readFileSync(lock, "utf8") === "") await pause(10);
  killIfThere(Number(readFileSync(lock, "utf8").split(" ")[0]));
  const next = await write({ act: "open", wait: 0, also: true });
  killIfThere(parent.pid!);
  expect(next.lines.at(0)).toMatch(/^postgres /);
});

test("what was said to be done is there once, whichever act Supple and its database are killed in", async () => {
  const known = new Map(courseActs.map((act) => [act.name, `${act.table} ${act.id}`]));
  const done = new Set<string>();
  const first = Math.floor(Math.random() * 8);
  for (const [index, { name }] of courseActs.entries()) {
    const end = { act: name, wait: Math.random() * (name === "open" ? 300 : 10), also: (index + first) % 8 === 0 };
    const said = await write(end);
    const when = `killed ${end.wait.toFixed(1)} ms into "${name}", ${end.also ? "with" : "without"} its database`;
    for (const each of done) expect(said.held, `${when}; "${each}" was done`).toContain(known.get(each));
    expect(refusedIn(said), when).toEqual([]);
    for (const each of said.did) done.add(each);
  }
  const whole = await write(null);
  expect(whole.lines.at(-1)).toBe("finished");
  expect(refusedIn(whole)).toEqual([]);
  expect(await stateOf(folder)).toEqual({ verdict: "intact", faults: [], rows, twice: [] });
}, 90_000);

/** What was refused without its having been done and closed by the signature already. */
function refusedIn({ lines, held }: Said): string[] {
  const signed = held.includes(`signature ${visitId}`);
  const known = [/^refused PRAC-1 open$/, ...(signed ? [/^refused (TREAT-7|PREP-1) /] : [])];
  return lines.filter((line) => line.startsWith("refused") && !known.some((pattern) => pattern.test(line)));
}

/** How many rows one whole course writes, however often it was begun. */
const rows = {
  practice: 1,
  colleague: 1,
  client: 1,
  appointment: 2,
  promised_time: 2,
  private_link: 2,
  message: 3,
  screening: 1,
  session: 1,
  screening_review: 1,
  consent: 1,
  episode: 1,
  complaint: 1,
  impression: 1,
  sign_reading: 2,
  pain_score: 2,
  application: 2,
  prescription: 1,
  signature: 1,
  happened: 1,
  amendment: 1,
};

async function stateOf(at: string) {
  const embedded = await startEmbedded(at);
  const [db, owner] = [openDatabase(embedded.app, 2), new pg.Pool({ ...embedded.owner, max: 2 })];
  // The server says goodbye to connections that are just being closed.
  owner.on("error", () => undefined);
  const count = async (table: string) =>
    Number((await owner.query<{ n: string }>(`select count(*) n from ${table}`)).rows[0]!.n);
  const counted = Object.keys(rows).map(async (table) => [table, await count(table)]);
  const twice = await owner.query<{ line: string }>(
    "select concat_ws(' ', act, subject_kind) line from audit_entry group by act, subject_kind, subject_id having count(*) > 1",
  );
  const state = {
    verdict: await inPractice(db, practiceId, (tx) => verifySignature(tx, visitId)),
    faults: await faultsInDatabase({ db, owner }),
    rows: Object.fromEntries(await Promise.all(counted)) as Record<string, number>,
    twice: twice.rows.map(({ line }) => line),
  };
  await Promise.all([db.destroy(), owner.end()]);
  await embedded.stop();
  return state;
}
