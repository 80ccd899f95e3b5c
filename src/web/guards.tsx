import type { MiddlewareHandler } from "hono";
import { type Act, may, tooMany } from "../privacy/index.ts";
import { refuse, type Refused } from "../shared/refusal.ts";
import { type Ask, type Env, here } from "./house.ts";
import { SorryPage } from "./layouts/SorryPage.tsx";
import { onTo, show } from "./show.ts";
import { to } from "./urls.ts";

/** Lets through whoever is signed in with both factors and may do this; a reader is sent to sign in, a form is refused. */
export function must(act: Act): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { signedIn } = c.get("visitor");
    if (!signedIn) return c.req.method === "GET" ? onTo(c, to("signIn")) : forbidden(c, 401);
    if (!may(signedIn.roles, act)) return forbidden(c, 403);
    return next();
  };
}

/** A signed visit takes nothing more: whoever asks for one of its forms is shown what was found instead. */
export const untilSigned: MiddlewareHandler<Env> = async (c, next) => {
  const { signed, appointmentId } = c.get("frame");
  return signed ? onTo(c, to("assessment", { appointment: appointmentId })) : next();
};

function forbidden(c: Ask, status: 401 | 403): Response {
  const says = status === 401 ? "Please sign in first." : "Your role in this practice doesn't open this page.";
  return show(
    c,
    <SorryPage practice={c.get("visitor").practice} title="Not for you" says={says} rule="PRIV-1" />,
    status,
  );
}

/** Lets through a client who has opened their private link. */
export const mustHaveOpened: MiddlewareHandler<Env> = async (c, next) => {
  if (c.get("visitor").openedBy) return next();
  const says = "Please open your private link again. It is in the e-mail that we sent when you booked.";
  return show(
    c,
    <SorryPage practice={c.get("visitor").practice} title="Your page is closed" says={says} rule="PRIV-4" />,
    401,
  );
};

/** Counts a try in its own transaction, so that the refusal which follows can't undo the count. */
export async function slowDown(
  c: Ask,
  what: string,
  most: number,
  who = c.get("visitor").from,
): Promise<Refused | null> {
  const many = await here(c, (tx) => tooMany(tx, what, who, most, c.get("now")));
  return many ? refuse("PRIV-3", "That was tried many times. Please wait a quarter of an hour, then try again.") : null;
}
