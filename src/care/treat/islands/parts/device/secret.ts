/** What rests on the device is sealed with a key that rests there only wrapped by the PIN's. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
export type Wrapped = { salt: Uint8Array<ArrayBuffer>; rounds: number; key: Sealed };

const rounds = 600_000;
const cipher = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(about),
});
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function pinKey(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const dataKey = (raw: ArrayBuffer) => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

export async function newKey(pin: string): Promise<{ wrapped: Wrapped; key: CryptoKey }> {
  const [raw, salt, iv] = [random(32), random(16), random(12)];
  const data = await crypto.subtle.encrypt(cipher(iv, "key"), await pinKey(pin, salt, rounds), raw);
  const key = await dataKey(raw.buffer);
  raw.fill(0);
  return { wrapped: { salt, rounds, key: { iv, data } }, key };
}

/** Null where the PIN is another. */
export async function unwrap({ salt, rounds: many, key }: Wrapped, pin: string): Promise<CryptoKey | null> {
  const wrapping = await pinKey(pin, salt, many);
  const raw = await crypto.subtle.decrypt(cipher(key.iv, "key"), wrapping, key.data).catch(() => null);
  return raw && dataKey(raw);
}

/** `about` ties what is sealed to its place: put elsewhere, it doesn't open. */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = random(12);
  const data = await crypto.subtle.encrypt(cipher(iv, about), key, new TextEncoder().encode(JSON.stringify(value)));
  return { iv, data };
}

export async function unseal<T>(key: CryptoKey, about: string, { iv, data }: Sealed): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(cipher(iv, about), key, data))) as T;
}

/** A UUID of version 7, so that what is done later sorts later. */
export function newId(): string {
  const bytes = random(16);
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(Date.now()) << 16n) | BigInt((bytes[6]! << 8) | bytes[7]!));
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
