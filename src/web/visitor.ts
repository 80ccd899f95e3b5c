import { getConnInfo } from "@hono/node-server/conninfo";
import { sql } from "kysely";
import type { MiddlewareHandler } from "hono";
import { inPractice } from "../db/transaction.ts";
import { practiceDetails } from "../practice/index.ts";
import { whoIsSignedIn, whoOpened } from "../privacy/index.ts";
import { token } from "./cookies.ts";
import type { Ask, Env, House, Practice, Visitor } from "./house.ts";
import { onTo } from "./show.ts";
import { to } from "./urls.ts";

/** Finds the practice by the host that was asked for, and who asks. An empty house leads to its welcome page. */
export const meetVisitor: MiddlewareHandler<Env> = async (c, next) => {
  const visitor = await visitorOf(c, c.get("house"));
  if (visitor) c.set("visitor", visitor);
  else if (!c.req.path.startsWith("/welcome")) return onTo(c, to("welcome"));
  return next();
};

async function visitorOf(c: Ask, house: House): Promise<Visitor | null> {
  const host = new URL(c.req.url).host;
  const practice = await house.kept.remember(`practice ${host}`, () => practiceAt(house, host));
  if (!practice) return null;
  const [signedIn, opened] = [token(c, "signedIn"), token(c, "opened")];
  const stranger = { practice, signedIn: null, openedBy: null, from: fromNetwork(c) };
  if (!signedIn && !opened) return stranger;
  const now = c.get("now");
  return inPractice(house.db, practice.practiceId, async (tx) => ({
    ...stranger,
    signedIn: signedIn ? await whoIsSignedIn(tx, signedIn, now) : null,
    openedBy: opened ? await whoOpened(tx, opened, now) : null,
  }));
}

async function practiceAt({ db }: House, host: string): Promise<Practice | null> {
  const found = await sql<{ practice: string | null }>`select practice_at(${host}) as practice`.execute(db);
  const practiceId = found.rows[0]?.practice;
  return practiceId ? { practiceId, ...(await inPractice(db, practiceId, practiceDetails)) } : null;
}

const ownMachine = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** The nearest address that we know of. A proxy on this machine is believed about whom it speaks for. */
function fromNetwork(c: Ask): string {
  const overNetwork = typeof c.env === "object" && c.env !== null && "incoming" in c.env;
  const near = overNetwork ? (getConnInfo(c).remote.address ?? "") : "";
  const told = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return ownMachine.has(near) && told ? told : near;
}
