import { Temporal } from "temporal-polyfill";
import { inPractice, type Tx } from "../src/db/transaction.ts";
import { openPractice } from "../src/practice/index.ts";
import {
  codeAt,
  confirmSecondFactor,
  hashPassword,
  makePrivateLink,
  newSecret,
  openPrivateLink,
  seal,
  startSignIn,
} from "../src/privacy/index.ts";
import { newId } from "../src/shared/id.ts";
import { isRefused, type Refused } from "../src/shared/refusal.ts";
import type { House } from "../src/web/house.ts";
import { KeptPages } from "../src/web/kept-pages.ts";
import { makeApp } from "../src/web/server.tsx";
import { freshDatabase } from "./database.ts";

const password = "four words to remember";
const secretKey = Buffer.alloc(32, 7);
const ownerEmail = "ada@example.org";
export const origin = "http://supple.test";

export type Asked = {
  method?: string;
  /** As written by a browser, or a body of any other kind. */
  form?: Record<string, string> | [string, string][] | BodyInit;
  cookies?: string;
  headers?: Record<string, string>;
  /** The network that asks, for what counts tries. */
  from?: string;
};
export type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

/** The whole program over a database of its own, before anyone has opened a practice. */
export async function emptyHouse(start = "2026-11-23T08:00:00Z") {
  const fresh = await freshDatabase();
  await fresh.owner.query("delete from practice");
  const clock = movingClock(start);
  const reported: unknown[] = [];
  const demonstrate = () => Promise.resolve();
  const kept = new KeptPages();
  const house: House = { db: fresh.db, clock, secretKey, publicAddress: null, kept, texts: true, demonstrate };
  const app = makeApp(house, (error) => void reported.push(error));
  const ask = async (path: string, { method = "GET", form, cookies, headers, from = "192.0.2.1" }: Asked = {}) => {
    const request = new Request(new URL(path, origin), {
      method,
      headers: { host: new URL(origin).host, origin, ...(cookies ? { cookie: cookies } : {}), ...headers },
      ...(form === undefined ? {} : { body: bodyOf(form) }),
    });
    return app.request(request, undefined, { incoming: { socket: { remoteAddress: from } } });
  };
  const { db, owner, server, close } = fresh;
  return { db, owner, server, close, kept, served: house, app, clock, reported, ask };
}

/** The same with a practice just opened, and a clock that only the test moves. */
export async function openHouse(start?: string) {
  const empty = await emptyHouse(start);
  const { db, clock } = empty;
  const practiceId = newId();
  const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(db, practiceId, work);
  const { colleagueId, secret } = passing(await here((tx) => openPractice(tx, opening(practiceId, clock.now()))));

  const signIn = async (email: string, secretOf: string): Promise<string> => {
    const now = clock.now();
    const { token } = passing(await here((tx) => startSignIn(tx, { email, password, now })));
    const code = codeAt(secretOf, now.epochMilliseconds);
    const full = passing(await here((tx) => confirmSecondFactor(tx, { token, code, key: secretKey, now })));
    return `supple_in=${full.token}`;
  };

  return {
    ...empty,
    practiceId,
    colleagueId,
    here,
    /** The cookies of the person who opened the practice: its owner, who treats. One sign-in each half minute. */
    asOwner: () => signIn(ownerEmail, secret),
    /** The cookies of somebody who has given the owner's password and no code yet. */
    async asHalfSignedIn(): Promise<string> {
      const wish = { email: ownerEmail, password, now: clock.now() };
      return `supple_second=${passing(await here((tx) => startSignIn(tx, wish))).token}`;
    },
    /** The cookies of a new colleague with these roles. */
    async asColleague(roles: readonly string[]): Promise<string> {
      const [own, email] = [newSecret(), `${newId()}@example.org`];
      await here((tx) => join(tx, { roles, email, secret: own }));
      return signIn(email, own);
    },
    /** The cookies of a client who has opened their private link. */
    async asClient(clientId: string): Promise<string> {
      const { token } = await here((tx) => openLinkOf(tx, clientId, clock.now()));
      return `supple_link=${token}`;
    },
  };
}

function movingClock(start: string) {
  let now = Temporal.Instant.from(start);
  return { now: () => now, move: (by: Temporal.DurationLike) => void (now = now.add(by)) };
}

function bodyOf(form: NonNullable<Asked["form"]>): BodyInit {
  const isFields = Array.isArray(form) || Object.getPrototypeOf(form) === Object.prototype;
  return isFields ? new URLSearchParams(form as Record<string, string>) : (form as BodyInit);
}

const opening = (practiceId: string, now: Temporal.Instant) => ({
  practiceId,
  practiceName: "Test practice",
  name: "Ada",
  email: ownerEmail,
  password,
  demonstration: false,
  competencies: ["Q3", "Q4", "Q5", "MFR"].map((competency) => ({
    competency,
    awardedBy: "A school",
    awardedOn: "2017-06-01",
  })),
  insuredFrom: "2017-06-01",
  key: secretKey,
  now,
});

let hashed: Promise<string> | undefined;

async function join(tx: Tx, person: { roles: readonly string[]; email: string; secret: string }): Promise<void> {
  const colleague_id = newId();
  // Hashing is slow on purpose, and everyone here has the one password.
  const password_hash = await (hashed ??= hashPassword(password));
  const named = { colleague_id, name: person.roles.join(" and "), email: person.email, title: "Colleague" };
  await tx
    .insertInto("colleague")
    .values({ ...named, password_hash, second_factor_sealed: seal(secretKey, person.secret) })
    .execute();
  await tx
    .insertInto("colleague_role")
    .values(person.roles.map((role) => ({ colleague_id, role })))
    .execute();
}

async function openLinkOf(tx: Tx, clientId: string, now: Temporal.Instant): Promise<{ token: string }> {
  const client = await tx
    .selectFrom("client")
    .select("born_on")
    .where("client_id", "=", clientId)
    .executeTakeFirstOrThrow();
  const token = await makePrivateLink(tx, { clientId, now });
  const opened = await openPrivateLink(tx, { token, bornOn: client.born_on, now });
  if ("wrong" in opened) throw new Error(opened.wrong.says);
  return opened;
}

/** What a test needs to have happened: a refusal ends it with the words a person would have read. */
export function passing<T>(answer: T): Exclude<T, Refused> {
  if (isRefused(answer)) throw new Error(`${answer.refused} ${answer.says}`);
  return answer as Exclude<T, Refused>;
}
