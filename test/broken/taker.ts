// Takes a folder's lock at a given moment, says how that went, and holds on.
import { writeSync } from "node:fs";
import { AlreadyRunning, lockFolder } from "../../src/db/data-folder.ts";

const moment = Number(process.argv[3]);
// A timer would wake the takers one after another.
while (Date.now() < moment);
try {
  lockFolder(process.argv[2]!);
  writeSync(1, "mine\n");
} catch (error) {
  writeSync(1, error instanceof AlreadyRunning ? "taken\n" : `${String(error)}\n`);
}
process.stdin.resume();
