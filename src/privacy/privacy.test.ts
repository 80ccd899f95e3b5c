import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inPractice } from "../db/transaction.ts";
import { newId } from "../shared/id.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { freshDatabase, type Fresh } from "#test/database.ts";
import { tooMany } from "./attempts.ts";
import { audit, firstBrokenEntry } from "./audit.ts";
import { may } from "./may.ts";
import { hashPassword } from "./password.ts";
import { makePrivateLink, openPrivateLink, revokePrivateLinks, whoOpened } from "./private-link.ts";
import { codeAt, newSecret } from "./second-factor.ts";
import { seal, unseal } from "./secret-key.ts";
import { confirmSecondFactor, startSignIn, whoIsSignedIn } from "./sign-in.ts";

vi.unmock("node:crypto");

let fresh: Fresh;
const now = Temporal.Instant.from("2026-11-23T09:00:10Z");
const key = Buffer.alloc(32, 7);
const secret = newSecret();
const colleagueId = newId();
const clientId = newId();
const here = <T>(work: Parameters<typeof inPractice<T>>[2]) => inPractice(fresh.db, fresh.practiceId, work);

beforeAll(async () => {
  fresh = await freshDatabase();
  const password_hash = await hashPassword("four words to remember");
  await here(async (tx) => {
    const colleague = {
      colleague_id: colleagueId,
      name: "Ada",
      email: "ada@example.org",
      title: "Soft tissue therapist",
      password_hash,
    };
    await tx
      .insertInto("colleague")
      .values({ ...colleague, second_factor_sealed: seal(key, secret) })
      .execute();
    await tx.insertInto("colleague_role").values({ colleague_id: colleagueId, role: "practitioner" }).execute();
    const client = {
      client_id: clientId,
      given_name: "Sam",
      family_name: "Lee",
      email: "sam@example.org",
      born_on: "1980-02-29",
    };
    await tx.insertInto("client").values(client).execute();
  });
});
afterAll(() => fresh.close());

const passing = <T>(answer: T | Refused): T => {
  if (isRefused(answer)) throw new Error(answer.says);
  return answer;
};

test("PRIV-2 the password opens nothing without the code, and a code works once", async () => {
  const email = " ADA@example.org ";
  const { token } = passing(await here((tx) => startSignIn(tx, { email, password: "four words to remember", now })));
  expect(await here((tx) => whoIsSignedIn(tx, token, now))).toBeNull();
  const code = codeAt(secret, now.epochMilliseconds);
  const full = passing(await here((tx) => confirmSecondFactor(tx, { token, code, key, now })));
  expect(await here((tx) => whoIsSignedIn(tx, full.token, now))).toMatchObject({
    name: "Ada",
    roles: ["practitioner"],
  });
  const again = passing(await here((tx) => startSignIn(tx, { email, password: "four words to remember", now })));
  expect(await here((tx) => confirmSecondFactor(tx, { token: again.token, code, key, now }))).toMatchObject({
    refused: "PRIV-2",
  });
  expect(await here((tx) => whoIsSignedIn(tx, full.token, now.add({ hours: 13 })))).toBeNull();
});

test("PRIV-2 a wrong password and an unknown person get the same words", async () => {
  const wrong = await here((tx) => startSignIn(tx, { email: "ada@example.org", password: "guess", now }));
  const unknown = await here((tx) => startSignIn(tx, { email: "eve@example.org", password: "guess", now }));
  expect(wrong).toEqual(unknown);
  expect(isRefused(wrong)).toBe(true);
});

test("PRIV-3 the eleventh try is one too many, and a quarter of an hour later it is not", async () => {
  const tries = [];
  for (let turn = 0; turn < 11; turn++) tries.push(await here((tx) => tooMany(tx, "sign-in", "1.2.3.4", 10, now)));
  expect(tries).toEqual([...Array<boolean>(10).fill(false), true]);
  expect(await here((tx) => tooMany(tx, "sign-in", "1.2.3.4", 10, now.add({ minutes: 16 })))).toBe(false);
});

test("PRIV-4 a link asks the date of birth, closes after five wrong ones, and can be revoked", async () => {
  const link = await here((tx) => makePrivateLink(tx, { clientId, now }));
  const stored = await fresh.owner.query("select * from private_link where client_id = $1", [clientId]);
  expect(JSON.stringify(stored.rows)).not.toContain(link);
  const open = (bornOn: string, at = now) => here((tx) => openPrivateLink(tx, { token: link, bornOn, now: at }));
  const opened = await open("1980-02-29");
  if ("wrong" in opened) throw new Error("should have opened");
  expect(await here((tx) => whoOpened(tx, opened.token, now))).toEqual({ clientId });
  expect(await here((tx) => whoOpened(tx, opened.token, now.add({ hours: 3 })))).toBeNull();
  expect(await open("1980-02-29", now.add({ hours: 24 * 91 }))).toHaveProperty("wrong");
  for (let turn = 0; turn < 5; turn++) expect(await open("1980-03-01")).toHaveProperty("wrong");
  expect(await open("1980-02-29")).toHaveProperty("wrong");
  const second = await here((tx) => makePrivateLink(tx, { clientId, now }));
  await here((tx) => revokePrivateLinks(tx, { clientId, now }));
  expect(await here((tx) => openPrivateLink(tx, { token: second, bornOn: "1980-02-29", now }))).toHaveProperty("wrong");
  expect(await here((tx) => whoOpened(tx, opened.token, now))).toBeNull();
});

test("PRIV-5 reception may see the diary and may not read answers, notes or treat", () => {
  expect(may(["reception"], "see diary")).toBe(true);
  for (const act of ["read answers", "read notes", "treat", "sign", "run practice"] as const)
    expect(may(["reception"], act)).toBe(false);
  expect(may([], "see diary")).toBe(false);
});

test("PRIV-6 one changed byte, one removed line and one added line are each found", async () => {
  // In one transaction, and so in one lane.
  await here(async (tx) => {
    for (let line = 0; line < 5; line++) await audit(tx, "test", "looked", "client", clientId);
  });
  expect(await here(firstBrokenEntry)).toBeNull();
  await expect(here((tx) => sql`update audit_entry set act = 'x'`.execute(tx))).rejects.toThrow(/permission denied/);
  const tamper = async (change: string) => {
    const client = await fresh.owner.connect();
    try {
      await client.query("begin; set local session_replication_role = replica");
      await client.query(change);
      return (await client.query<{ broken: number }>("select count(*)::int as broken from broken_audit_entry")).rows[0]!
        .broken;
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
  expect(await tamper("update audit_entry set act = 'Looked' where entry = 3")).toBeGreaterThan(0);
  expect(await tamper("delete from audit_entry where entry = 2")).toBeGreaterThan(0);
  expect(
    await tamper(
      `insert into audit_entry (practice_id, lane, entry, at, actor, act, subject_kind, subject_id, previous_hash, hash)
        select practice_id, lane, 99, at, actor, act, subject_kind, subject_id, hash, sha256(hash) from audit_entry order by entry desc limit 1`,
    ),
  ).toBeGreaterThan(0);
});

test("PRIV-2 what is sealed can't be opened with another key or a changed byte", () => {
  const sealed = seal(key, "JBSWY3DP");
  expect(unseal(key, sealed)).toBe("JBSWY3DP");
  sealed[30]! ^= 1;
  expect(() => unseal(key, sealed)).toThrow();
});
