import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { BackupRefused } from "../src/db/backup-file.ts";

/** From SUPPLE_BACKUP_PASSPHRASE, else typed unseen, else the first line that is piped in. */
export async function passphrase(repeat: boolean): Promise<string> {
  const given = process.env["SUPPLE_BACKUP_PASSPHRASE"];
  if (given) return given;
  if (!process.stdin.isTTY) return firstLine();
  const typed = await ask("Passphrase of the backup: ");
  // A slip of the finger would lock the backup for good.
  if (repeat && (await ask("The same again: ")) !== typed) throw new BackupRefused("The two were not the same.");
  return typed;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_text, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true });
  terminal.once("SIGINT", () => process.exit(130));
  const answer = await terminal.question("");
  terminal.close();
  process.stderr.write("\n");
  return answer;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new BackupRefused("A passphrase is needed: SUPPLE_BACKUP_PASSPHRASE, or the first line of the input.");
}
