import type { Context, Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import type { Database } from "../db/connect.ts";
import { inPractice, type Tx } from "../db/transaction.ts";
import type { Clock } from "../outside/clock.ts";
import type { SignedIn } from "../privacy/index.ts";
import type { KeptPages } from "./kept-pages.ts";

/** What the whole program shares: made once by main.ts, handed to every route. */
export type House = {
  db: Database;
  clock: Clock;
  secretKey: Buffer;
  /** The https address that people use, where one was given; without it each visitor's own is taken. */
  publicAddress: string | null;
  kept: KeptPages;
  /** Whether texts can be sent, so that nobody is offered one that never comes. */
  texts: boolean;
  /** Fills an empty house with the demonstration practice. */
  demonstrate: () => Promise<void>;
};

export type Practice = { practiceId: string; name: string; timeZone: string; demonstration: boolean };

/** What is known of one request before its route runs. */
export type Visitor = {
  practice: Practice;
  signedIn: SignedIn | null;
  openedBy: { clientId: string } | null;
  /** Of the network, for counting tries; hashed before it is kept. */
  from: string;
};

/** What stands above each page of one visit. */
export type Frame = {
  appointmentId: string;
  clientId: string;
  clientName: string;
  age: number;
  when: string;
  /** ISO date of the visit, in the practice's own clock. */
  day: string;
  serviceName: string;
  /** Whom the client comes to, by name. */
  colleagueName: string;
  /** Who answers for the session, once it has been opened: nobody else writes in it (TREAT-1). */
  accountable: string | null;
  done: ReadonlySet<string>;
  signed: boolean;
};

export type Env = {
  Variables: {
    house: House;
    visitor: Visitor;
    now: Temporal.Instant;
    frame: Frame;
    /** Set where a page is the same for everyone: until when, in milliseconds. */
    keptUntil?: { until: number | null };
  };
};
export type App = Hono<Env>;
export type Ask = Context<Env>;

/** One transaction in the practice that this request belongs to. */
export function here<T>(c: Ask, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inPractice(c.get("house").db, c.get("visitor").practice.practiceId, work);
}

/** Where links that are sent to people lead. */
export function address(c: Ask): string {
  return c.get("house").publicAddress ?? new URL(c.req.url).origin;
}

/** The colleague behind a page that only signed-in people reach. */
export function colleague(c: Ask): SignedIn {
  const { signedIn } = c.get("visitor");
  if (!signedIn) throw new Error("a page for colleagues was reached without signing in");
  return signedIn;
}

/** Who writes in this visit, and now. */
export function writer(c: Ask): { appointmentId: string; colleagueId: string; now: Temporal.Instant } {
  return { appointmentId: c.get("frame").appointmentId, colleagueId: colleague(c).colleagueId, now: c.get("now") };
}
