import { closeSync, chownSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
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

/** One Supple a data folder. A lock left by a kill is recognised by its process being gone, or being another one. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "supple.lock");
  for (;;) {
    const handle = openNew(file);
    if (handle !== null) {
      writeSync(handle, `${process.pid} ${startOf(process.pid)}`);
      closeSync(handle);
      return () => rmSync(file, { force: true });
    }
    const [pid = "0", start = ""] = readFileSync(file, "utf8").split(" ");
    if (isAlive(Number(pid)) && startOf(Number(pid)) === start) throw new AlreadyRunning(folder, Number(pid));
    rmSync(file, { force: true });
  }
}

function openNew(file: string): number | null {
  try {
    return openSync(file, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
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
