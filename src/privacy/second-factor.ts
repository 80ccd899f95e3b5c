import { Secret, TOTP } from "otpauth";

/** RFC 6238 with its common settings: SHA-1, six digits, thirty seconds. */
const totp = (secret: string, label = "") => new TOTP({ issuer: "Supple", label, secret: Secret.fromBase32(secret) });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

export const enrolmentAddress = (secret: string, email: string): string => totp(secret, email).toString();

/** The step that a code belongs to, one step of clock drift allowed, or null where it is wrong. */
export function stepOf(secret: string, code: string, atMilliseconds: number): number | null {
  const drift = totp(secret).validate({ token: code.replaceAll(" ", ""), timestamp: atMilliseconds, window: 1 });
  return drift === null ? null : Math.floor(atMilliseconds / 30_000) + drift;
}

export const codeAt = (secret: string, atMilliseconds: number): string =>
  totp(secret).generate({ timestamp: atMilliseconds });
