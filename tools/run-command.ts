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
    const plain = [BackupRefused, AlreadyRunning, NewerDatabase].some((kind) => error instanceof kind);
    const refused = stopped.signal.aborted
      ? (stopped.signal.reason as Error).message
      : plain && (error as Error).message;
    console.error(refused || error);
    process.exitCode = 1;
  }
}
