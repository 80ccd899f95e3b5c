import { chownSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { namespacesWork } from "./postgres-binaries.ts";

export class AlreadyRunning extends Error {
  constructor(folder: string, pid: number) {
    super(`Supple is already running on this data folder (process ${pid}): ${folder}`);
  }
}

export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0 && !namespacesWork()) chownSync(folder, 65534, 65534);
}

/**
 * One Supple a data folder. Locks are numbered and the newest counts; it is never removed, only followed by the next
 * number, which exactly one process can make. So two that find a dead holder's lock at once can't both take its place.
 */
export function lockFolder(folder: string): () => void {
  for (;;) {
    const last = newestLock(folder);
    const holder = holderOf(folder, last);
    if (holder > 0) throw new AlreadyRunning(folder, holder);
    const mine = last + 1;
    if (!makeLock(folder, mine, `${process.pid} ${startOf(process.pid)}`)) continue;
    // Whoever was overtaken while it looked has made a number that is long past.
    if (newestLock(folder) === mine) {
      removeLocksBefore(folder, mine);
      return () => {
        if (makeLock(folder, mine + 1, "free")) removeLocksBefore(folder, mine + 1);
      };
    }
    rmSync(lockFile(folder, mine), { force: true });
  }
}

const lockFile = (folder: string, number: number) => join(folder, `supple.lock.${number}`);

const locksIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => (/^supple\.lock\.\d+$/.test(name) ? [Number(name.slice(12))] : []));

const newestLock = (folder: string) => Math.max(0, ...locksIn(folder));

function removeLocksBefore(folder: string, number: number): void {
  for (const each of locksIn(folder)) if (each < number) rmSync(lockFile(folder, each), { force: true });
}

/** The process that holds the lock; 0 where it is free, or was left by a kill: its process is gone or another one. */
function holderOf(folder: string, number: number): number {
  const [pid = "", start = ""] = readLock(lockFile(folder, number)).split(" ");
  return isAlive(Number(pid)) && startOf(Number(pid)) === start ? Number(pid) : 0;
}

function readLock(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** A link appears with its content or not at all, and only where there was none. */
function makeLock(folder: string, number: number, content: string): boolean {
  const draft = join(folder, `supple.lock.draft-${process.pid}`);
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, lockFile(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A process that has ended and waits for its parent to notice still answers to signals, but holds nothing any more. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || statusOf(pid)[0] === "Z") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Process ids are used again; the moment a process started tells two holders of one id apart (Linux only). */
const startOf = (pid: number): string => statusOf(pid)[19] ?? "";

/** What Linux says of a process after its name, beginning with its state; nothing where it is gone or unknown. */
function statusOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
  } catch {
    return [];
  }
}
