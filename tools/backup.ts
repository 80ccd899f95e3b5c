// bin/backup FILE [DATA_FOLDER]: everything the practice has, in one encrypted file.
import { fileURLToPath } from "node:url";
import { backUp } from "../src/db/backup.ts";
import { BackupRefused } from "../src/db/backup-file.ts";
import { passphrase } from "./passphrase.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async (signal) => {
  const [file, dataFolder = fileURLToPath(new URL("../data", import.meta.url))] = process.argv.slice(2);
  if (!file) throw new BackupRefused("Please say where the backup goes: bin/backup FILE [DATA_FOLDER]");
  const databaseUrl = process.env["DATABASE_URL"];
  const { tables, rows } = await backUp({ dataFolder, databaseUrl }, file, await passphrase(true), signal);
  return `${tables} tables, ${rows} rows, in ${file}`;
});
