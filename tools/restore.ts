// bin/restore FILE DATA_FOLDER: makes an empty data folder the one that was backed up.
import { BackupRefused } from "../src/db/backup-file.ts";
import { restore } from "../src/db/restore.ts";
import { passphrase } from "./passphrase.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async (signal) => {
  const [file, dataFolder] = process.argv.slice(2);
  if (!file || !dataFolder) throw new BackupRefused("Please say from what and where to: bin/restore FILE DATA_FOLDER");
  const { tables, rows } = await restore(file, await passphrase(false), dataFolder, signal);
  return `${tables} tables, ${rows} rows, same content`;
});
