import { Temporal } from "temporal-polyfill";
import type { Tx } from "../db/transaction.ts";
import { refuse, type Refused } from "../shared/refusal.ts";
import { audit } from "./audit.ts";
import { passwordFits } from "./password.ts";
import { unseal } from "./secret-key.ts";
import { codeAt, enrolmentAddress, stepOf } from "./second-factor.ts";
import { hashOf, newToken } from "./token.ts";

export type SignedIn = { colleagueId: string; name: string; roles: string[] };

const wrong = () => refuse("PRIV-2", "That e-mail and password don't fit together. Please try again.");

/** First factor. The token it gives opens nothing until the second factor is confirmed. */
export async function startSignIn(
  tx: Tx,
  wish: { email: string; password: string; now: Temporal.Instant },
): Promise<{ token: string } | Refused> {
  const person = await tx
    .selectFrom("colleague")
    .select(["colleague_id", "password_hash"])
    .where("email", "=", wish.email.trim().toLowerCase())
    .where("left_at", "is", null)
    .executeTakeFirst();
  if (!(await passwordFits(wish.password, person?.password_hash ?? null)) || !person) return wrong();
  const token = newToken();
  await tx
    .insertInto("signed_in")
    .values({
      token_hash: hashOf(token),
      colleague_id: person.colleague_id,
      csrf_secret: newToken(),
      started_at: wish.now.toString(),
      expires_at: wish.now.add({ minutes: 10 }).toString(),
    })
    .execute();
  return { token };
}

/** Second factor. A code opens one door once: the step it belongs to must be later than any used before. */
export async function confirmSecondFactor(
  tx: Tx,
  wish: { token: string; code: string; key: Buffer; now: Temporal.Instant },
): Promise<{ token: string } | Refused> {
  const row = await waiting(tx, wish.token, wish.now);
  if (!row?.second_factor_sealed) return refuse("PRIV-2", "That took too long. Please sign in again.");
  const step = stepOf(unseal(wish.key, row.second_factor_sealed), wish.code, wish.now.epochMilliseconds);
  const used = step === null ? null : await useStep(tx, row.colleague_id, step);
  if (!used) return refuse("PRIV-2", "That code isn't right, or has been used. Please wait for the next one.");
  await tx.deleteFrom("signed_in").where("token_hash", "=", hashOf(wish.token)).execute();
  const token = newToken();
  await tx
    .insertInto("signed_in")
    .values({
      token_hash: hashOf(token),
      colleague_id: row.colleague_id,
      both_factors: true,
      csrf_secret: newToken(),
      started_at: wish.now.toString(),
      expires_at: wish.now.add({ hours: 12 }).toString(),
    })
    .execute();
  await audit(tx, row.colleague_id, "signed in", "colleague", row.colleague_id);
  return { token };
}

/** Whoever has given their password and not yet a code; the key to set up codes with, until the first has been used. */
export async function waitingToConfirm(
  tx: Tx,
  wish: { token: string; key: Buffer; now: Temporal.Instant },
): Promise<{ enrolment: { address: string; secret: string } | null; code: string } | null> {
  const row = await waiting(tx, wish.token, wish.now);
  if (!row?.second_factor_sealed) return null;
  const secret = unseal(wish.key, row.second_factor_sealed);
  const enrolment = { address: enrolmentAddress(secret, row.email), secret };
  return {
    enrolment: row.second_factor_step === 0 ? enrolment : null,
    code: codeAt(secret, wish.now.epochMilliseconds),
  };
}

function waiting(tx: Tx, token: string, now: Temporal.Instant) {
  return tx
    .selectFrom("signed_in as s")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "s.practice_id").onRef("p.colleague_id", "=", "s.colleague_id"),
    )
    .select(["p.colleague_id", "p.email", "p.second_factor_sealed", "p.second_factor_step"])
    .where("s.token_hash", "=", hashOf(token))
    .where("s.both_factors", "=", false)
    .where("s.expires_at", ">", now.toString())
    .executeTakeFirst();
}

async function useStep(tx: Tx, colleagueId: string, step: number): Promise<boolean> {
  const used = await tx
    .updateTable("colleague")
    .set({ second_factor_step: step })
    .where("colleague_id", "=", colleagueId)
    .where("second_factor_step", "<", step)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function whoIsSignedIn(tx: Tx, token: string, now: Temporal.Instant): Promise<SignedIn | null> {
  const row = await waitingOrIn(tx, token, now);
  if (!row) return null;
  const roles = await tx
    .selectFrom("colleague_role")
    .select("role")
    .where("colleague_id", "=", row.colleague_id)
    .execute();
  return { colleagueId: row.colleague_id, name: row.name, roles: roles.map((held) => held.role) };
}

function waitingOrIn(tx: Tx, token: string, now: Temporal.Instant) {
  return tx
    .selectFrom("signed_in as s")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "s.practice_id").onRef("p.colleague_id", "=", "s.colleague_id"),
    )
    .select(["p.colleague_id", "p.name"])
    .where("s.token_hash", "=", hashOf(token))
    .where("s.both_factors", "=", true)
    .where("p.left_at", "is", null)
    .where("s.expires_at", ">", now.toString())
    .executeTakeFirst();
}

export async function signOut(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom("signed_in").where("token_hash", "=", hashOf(token)).execute();
}
