import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
/** OWASP's password storage guidance for scrypt: N = 2^17, r = 8, p = 1. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export const shortestPassword = 12;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize("NFKC"), salt, 32, cost);
  return `scrypt1$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/** The same work for a wrong password and for no such person, so that time tells nothing. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const [, salt = "AAAAAAAAAAAAAAAAAAAAAA", key = ""] = (stored ?? "").split("$");
  const expected = Buffer.from(key, "base64url");
  const given = await derive(password.normalize("NFKC"), Buffer.from(salt, "base64url"), 32, cost);
  return stored !== null && expected.length === given.length && timingSafeEqual(expected, given);
}
