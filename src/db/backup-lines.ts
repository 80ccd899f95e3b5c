import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { damaged, unseal } from "./backup-file.ts";

/** The content of a backup, line by line as it was written. Ends only where the whole file was as it was sealed. */
export async function* readLines(file: string, passphrase: string): AsyncGenerator<unknown> {
  const sealed = Readable.from(unseal(file, passphrase));
  const unzipped = createGunzip();
  sealed.once("error", (error) => unzipped.destroy(error));
  sealed.pipe(unzipped);
  try {
    let begun = "";
    for await (const part of unzipped.setEncoding("utf8") as AsyncIterable<string>) {
      const lines = (begun + part).split("\n");
      begun = lines.pop()!;
      for (const line of lines) yield JSON.parse(line);
    }
    if (begun !== "" || !sealed.readableEnded) throw damaged();
  } finally {
    sealed.destroy();
    unzipped.destroy();
  }
}
