import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The practice's own key, made once in its data folder; without it second factors can't be read. */
export function secretKey(dataFolder: string): Buffer {
  const file = join(dataFolder, "secret.key");
  if (!existsSync(file)) {
    // What is sealed with it outlives a power cut, so the key must be on the disk, and whole, before its first use.
    const making = `${file}.${process.pid}`;
    writeFileSync(making, randomBytes(32), { mode: 0o600, flush: true });
    renameSync(making, file);
  }
  return readFileSync(file);
}

/** AES-256-GCM: nonce, tag, text. */
export function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

export function unseal(key: Buffer, sealed: Buffer): string {
  const open = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12), { authTagLength: 16 }).setAuthTag(
    sealed.subarray(12, 28),
  );
  return Buffer.concat([open.update(sealed.subarray(28)), open.final()]).toString("utf8");
}

/** For a form to carry: whoever sends it back can neither read nor change it. */
export const sealText = (key: Buffer, text: string): string => seal(key, text).toString("base64url");

/** Null where it was not sealed here. */
export function unsealText(key: Buffer, sealed: string): string | null {
  try {
    return unseal(key, Buffer.from(sealed, "base64url"));
  } catch {
    return null;
  }
}

/** Stands for a text, and can't be found by trying all texts without the key. */
export const keyedHash = (key: Buffer, text: string): string =>
  createHmac("sha256", key).update(text).digest("base64url");
