import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { open } from "node:fs/promises";

/** Why a backup is not made or not restored, in a sentence for whoever asked. */
export class BackupRefused extends Error {}

const magic = Buffer.from("SUPPLE-BACKUP");
const format = 1;
const headLength = magic.length + 1 + 16 + 32;
const chunkLength = 64 * 1024;
const tagLength = 16;

/** Head (name, format, salt, check), then chunks of one length; only the last is shorter, and is sealed as the last. */
export async function* seal(passphrase: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const salt = randomBytes(16);
  const { key, check } = await keyOf(passphrase, salt);
  const head = Buffer.concat([magic, Buffer.of(format), salt, check]);
  yield head;
  for await (const { piece, nonce } of pieces(content, chunkLength)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(head);
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** The content again; throws BackupRefused at the first byte that isn't what was sealed, or isn't there. */
export async function* unseal(file: string, passphrase: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(headLength);
    const { bytesRead } = await handle.read(head, 0, headLength, 0);
    if (!head.subarray(0, magic.length).equals(magic))
      throw new BackupRefused(`This is not a backup of Supple: ${file}`);
    if (bytesRead < headLength) throw damaged();
    if (head[magic.length]! > format)
      throw new BackupRefused("This backup was made by a newer Supple. Please restore it with the newer one.");
    const { key, check } = await keyOf(passphrase, head.subarray(magic.length + 1, -32));
    if (!timingSafeEqual(check, head.subarray(-32)))
      throw new BackupRefused("The passphrase is not this backup's, or the backup's beginning is damaged.");
    const rest = handle.createReadStream({ start: headLength, autoClose: false });
    for await (const { piece, nonce } of pieces(rest, chunkLength + tagLength))
      yield unsealChunk(key, head, piece, nonce);
  } finally {
    await handle.close();
  }
}

function unsealChunk(key: Buffer, head: Buffer, piece: Buffer, nonce: Buffer): Buffer {
  if (piece.length < tagLength) throw damaged();
  const open = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(head);
  open.setAuthTag(piece.subarray(-tagLength));
  const text = open.update(piece.subarray(0, -tagLength));
  try {
    return Buffer.concat([text, open.final()]);
  } catch {
    throw damaged();
  }
}

export const damaged = () => new BackupRefused("This backup is damaged or incomplete. Nothing was restored from it.");

/** Cut to one length. The nonce tells a piece's place and whether it is the last; the key is each file's own. */
async function* pieces(content: AsyncIterable<Buffer>, length: number) {
  let waiting = Buffer.alloc(0);
  let place = 0;
  const cut = (piece: Buffer, last: boolean) => {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(place++, 7);
    nonce[11] = last ? 1 : 0;
    return { piece, nonce };
  };
  for await (const part of content) {
    waiting = Buffer.concat([waiting, part]);
    for (; waiting.length > length; waiting = waiting.subarray(length)) yield cut(waiting.subarray(0, length), false);
  }
  yield cut(waiting, true);
}

/** The same passphrase typed on another keyboard may be made of other code points; they are brought to one form. */
function keyOf(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> {
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
  return new Promise((done, fail) => {
    scrypt(passphrase.normalize("NFKC"), salt, 64, cost, (error, bytes) => {
      if (error) fail(error);
      else done({ key: bytes.subarray(0, 32), check: bytes.subarray(32) });
    });
  });
}
