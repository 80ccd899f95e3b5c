import { BackupRefused } from "../src/db/backup-file.ts";
import { AlreadyRunning } from "../src/db/data-folder.ts";
import { NewerDatabase } from "../src/db/migrate.ts";

/** Runs a command to its end; stopped by hand, it still tidies up. What was refused is said in its own sentence. */
export async function runCommand(work: (signal: AbortSignal) => Promise<string>): Promise<void> {
  const stopped = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(name, () => stopped.abort(new BackupRefused("Stopped; nothing was left half made.")));
  try {
    console.log(await work(stopped.signal));
  } catch (error) {
    const reason: unknown = stopped.signal.aborted ? stopped.signal.reason : error;
    console.error(isPlain(reason) ? reason.message : reason);
    process.exitCode = 1;
  }
}

/** A refusal, or what the database or the disk answered (those have a code); anything else is a fault with its place. */
const isPlain = (error: unknown): error is Error =>
  error instanceof Error &&
  error.message !== "" &&
  ("code" in error || [BackupRefused, AlreadyRunning, NewerDatabase].some((kind) => error instanceof kind));
