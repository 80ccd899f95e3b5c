import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Ask } from "./house.ts";

const names = {
  signedIn: "supple_in",
  waiting: "supple_second",
  opened: "supple_link",
  programme: "supple_home",
  /** Set by the treatment room on a device that holds what has not reached the practice; it says no more than that. */
  roomWaits: "room_waits",
} as const;
type Name = keyof typeof names;

export const token = (c: Ask, name: Name): string | null => getCookie(c, names[name]) ?? null;

/** Out of reach of scripts and of other sites' forms; only over https where the practice has an https address. */
export function keep(c: Ask, name: Name, value: string, hours: number): void {
  const secure = c.get("house").publicAddress?.startsWith("https:") ?? false;
  setCookie(c, names[name], value, { httpOnly: true, sameSite: "Lax", path: "/", secure, maxAge: hours * 3600 });
}

export function forget(c: Ask, name: Name): void {
  deleteCookie(c, names[name], { path: "/" });
}
