import { isRefused, refuse, type Refused } from "../../../shared/refusal.ts";

/**
 * What an answer to something sent means. "later": nobody is to be reached; "signed-out": nobody listens to this device
 * now; "another": somebody else is signed in on it; "broken": the practice failed at it, so that what is of other visits goes
 * first. All of these keep it as it is.
 */
export type Answered =
  | { how: "taken" | "clash"; body: unknown }
  | { how: "parked"; refusal: Refused }
  | { how: "later" | "signed-out" | "another" | "broken" };

const busy = [0, 408, 425, 429, 502, 503, 504];

/** TREAT-35. Only a yes that is ours is a yes, and only a no for good parks it: a hotel's page says 200 too. */
export function answeredHow(status: number, body: unknown): Answered {
  if (status === 403 && isRefused(body) && body.refused === "TREAT-32") return { how: "another" };
  if (status === 401 || status === 403) return { how: "signed-out" };
  if (busy.includes(status)) return { how: "later" };
  if (status >= 500) return { how: "broken" };
  if (status >= 200 && status < 300) return isYes(body) ? { how: "taken", body } : { how: "later" };
  if (status === 409 && isClash(body)) return { how: "clash", body };
  if (status < 400) return { how: "later" };
  return { how: "parked", refusal: isRefused(body) ? body : notTaken(status) };
}

const has = (body: unknown, name: string): boolean =>
  typeof body === "object" && body !== null && Object.hasOwn(body, name);
const isYes = (body: unknown) => has(body, "taken") || has(body, "version");
const isClash = (body: unknown) => has(body, "theirs");
const notTaken = (status: number) =>
  refuse(
    "TREAT-35",
    `The practice did not take this (${status}). It is kept here; please write it on the ordinary page.`,
  );

/** Milliseconds until the next try: longer each time up to about a minute, and not all devices at once. */
export function nextTry(failures: number, chance: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(failures, 6)) * (0.75 + chance / 2);
}
