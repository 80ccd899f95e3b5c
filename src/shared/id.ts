import { createHash, randomFillSync } from "node:crypto";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random, so that keys grow with time and indexes stay dense. */
export function newId(): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The id of one part of something that has an id: the same part has the same, so that sending twice is the same as once. */
export function idWithin(whole: string, part: string): string {
  const hash = createHash("sha256").update(`${whole} ${part}`).digest("hex");
  return `${whole.slice(0, 13)}-8${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

export function isId(text: unknown): text is string {
  return typeof text === "string" && uuid.test(text);
}

/** The id that a form carries, so that sending it twice is the same as once; a new one where it carries none. */
export const idFrom = (text: unknown): string => (isId(text) ? text : newId());
