import type { Context, Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../db/connect.ts";
import { inPractice, type Tx } from "../db/transaction.ts";
import type { Clock } from "../outside/clock.ts";
import type { SignedIn } from "../privacy/index.ts";

/** What the whole program shares: made once by main.ts, handed to every route. */
export type House = {
  db: Database;
  clock: Clock;
  secretKey: Buffer;
  /** True where the address is https: cookies are then marked Secure. */
  secure: boolean;
  allowDemonstration: () => Promise<void>;
};

/** What is known of one request before its route runs. */
export type Visitor = {
  practiceId: string;
  practiceName: string;
  signedIn: SignedIn | null;
  openedBy: { clientId: string } | null;
};

export type Env = { Variables: { house: House; visitor: Visitor; now: Temporal.Instant } };
export type App = Hono<Env>;
export type Ask = Context<Env>;

export function here<T>(c: Ask, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inPractice(c.get("house").db, c.get("visitor").practiceId, work);
}

export function address(c: Ask): string {
  const url = new URL(c.req.url);
  return `${c.get("house").secure ? "https" : url.protocol.slice(0, -1)}://${url.host}`;
}
